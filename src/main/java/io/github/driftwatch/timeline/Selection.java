package io.github.driftwatch.timeline;

import io.github.driftwatch.procedure.Selector;
import io.github.driftwatch.procedure.Selector.Numbers;
import io.github.driftwatch.procedure.Selector.Pick;
import io.github.driftwatch.procedure.Selector.State;
import io.github.driftwatch.time.Limits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Picks the occurrences that a selector names, in date order. Of a plan whose reviews are not all known it picks what it
 * surely names, and raises the plan's doubt where there may be more, or fewer.
 */
final class Selection {

    private final Selector selector;
    private final Situation situation;
    private final Set<String> lenient;
    private final Series series;
    private @Nullable TimeWindow window;

    private Selection(Selector selector, Situation situation, Set<String> lenient) {
        this.selector = selector;
        this.situation = situation;
        this.lenient = lenient;
        this.series = situation.plan().series(selector.occurrence());
    }

    /** The occurrences that a selector picks. */
    static List<Occurrence> of(Selector selector, Situation situation) {
        Selection selection = new Selection(selector, situation, Set.of());
        List<Occurrence> all = selection.all();
        if (selection.series.gap() != null) {
            selection.doubt().raiseIf(selection.unseenChanges(all));
        }
        return all;
    }

    /** Whether there is any. One that there surely is leaves no doubt. */
    static boolean exists(Selector selector, Situation situation) {
        Doubt doubt = situation.plan().doubt();
        if (!doubt.possible()) {
            return new Selection(selector, situation, Set.of()).first() != null;
        }
        boolean earlier = doubt.take();
        boolean found = !of(selector, situation).isEmpty();
        boolean unsure = doubt.take() && !found;
        doubt.raiseIf(earlier || unsure);
        return found;
    }

    /** The first that a selector picks, of a plan of which everything is known; absent where there is none. */
    static @Nullable Occurrence first(Selector selector, Situation situation) {
        return new Selection(selector, situation, Set.of()).first();
    }

    private @Nullable Occurrence first() {
        if (picksOneByOne()) {
            Occurrence held = selector.state() == State.SCHEDULED ? null : firstAgreeing(series.held());
            return held == null && selector.state() != State.HELD ? firstAgreeing(series.booked()) : held;
        }
        List<Occurrence> all = all();
        return all.isEmpty() ? null : all.get(0);
    }

    private @Nullable Occurrence firstAgreeing(List<Occurrence> candidates) {
        for (int i = 0; i < candidates.size(); i++) {
            if (agrees(candidates.get(i))) {
                return candidates.get(i);
            }
        }
        return null;
    }

    /** Whether an occurrence is one of those that a selector picks. */
    static boolean isOne(Occurrence occurrence, Selector selector, Situation situation) {
        Selection selection = new Selection(selector, situation, Set.of());
        if (!selection.picksOneByOne()) {
            return amongst(of(selector, situation), occurrence);
        }
        boolean held = selector.state() != State.SCHEDULED && selection.picks(occurrence, selection.series.held());
        boolean booked = selector.state() != State.HELD && selection.picks(occurrence, selection.series.booked());
        return held || booked;
    }

    /** Every one of its day is asked, as any can be in doubt. */
    private boolean picks(Occurrence occurrence, List<Occurrence> candidates) {
        boolean picked = false;
        for (Occurrence o : candidates) {
            picked |= o.date().equals(occurrence.date()) && agrees(o) && o.held() == occurrence.held();
        }
        return picked;
    }

    private static boolean amongst(List<Occurrence> picked, Occurrence occurrence) {
        for (Occurrence o : picked) {
            if (o.date().equals(occurrence.date()) && o.held() == occurrence.held()) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a rule is for: an empty cell in one of these columns is taken to agree. A chain begins at the first known one;
     * there is a doubt where the one that counts now may be unseen.
     */
    static List<Occurrence> lenient(Selector selector, Situation situation, Set<String> columns) {
        Selection selection = new Selection(selector, situation, columns);
        List<Occurrence> all = selection.all();
        Gap gap = selection.series.gap();
        if (gap == null || !selection.unseenChanges(all)) {
            return all;
        }
        boolean guesswork = selector.counts()
                || selector.pick() != null
                || selector.numbers().onlyLatest();
        selection.doubt().raiseIf(guesswork || (gap.surelySome() && !selection.series.lastIsKnown()));
        return guesswork ? List.of() : all;
    }

    /** Those that are held on days of a period, both ends included. */
    static List<Occurrence> heldBetween(
            Selector selector, Situation situation, LocalDate fromInclusive, LocalDate untilInclusive) {
        Selection selection = new Selection(selector, situation, Set.of());
        boolean oneByOne = selection.picksOneByOne();
        List<Occurrence> found = (oneByOne ? selection.series.held() : selection.all())
                .stream()
                        .filter(o -> o.held()
                                && !o.date().isBefore(fromInclusive)
                                && !o.date().isAfter(untilInclusive)
                                && (!oneByOne || selection.agrees(o)))
                        .toList();
        selection.doubt().raiseIf(selection.unseenMayAgree(fromInclusive, untilInclusive));
        return found;
    }

    /** The first that is held after one day and up to another; absent where there is none. */
    static @Nullable Occurrence firstHeld(
            Selector selector, Situation situation, @Nullable LocalDate after, LocalDate untilInclusive) {
        Selection selection = new Selection(selector, situation, Set.of());
        Occurrence found = selection.firstHeld(after, untilInclusive);
        if (selection.series.gap() == null) {
            return found;
        }
        LocalDate from = after == null ? LocalDate.MIN : after.plusDays(1);
        LocalDate until = found == null ? untilInclusive : found.date().minusDays(1);
        selection.doubt().raiseIf(selection.unseenMayAgree(from, until));
        return found;
    }

    private @Nullable Occurrence firstHeld(@Nullable LocalDate after, LocalDate untilInclusive) {
        if (picksOneByOne()) {
            List<Occurrence> held = series.held();
            int from = after == null ? 0 : series.heldBy(after);
            for (int i = from; i < held.size() && !held.get(i).date().isAfter(untilInclusive); i++) {
                if (agrees(held.get(i))) {
                    return held.get(i);
                }
            }
            return null;
        }
        for (Occurrence o : all()) {
            if (o.held()
                    && (after == null || o.date().isAfter(after))
                    && !o.date().isAfter(untilInclusive)) {
                return o;
            }
        }
        return null;
    }

    /** The first that is booked after a day; absent where there is none. */
    static @Nullable Occurrence firstBooked(Selector selector, Situation situation, @Nullable LocalDate after) {
        Selection selection = new Selection(selector, situation, Set.of());
        for (Occurrence o : selection.series.booked()) {
            if ((after == null || o.date().isAfter(after)) && selection.agrees(o)) {
                return o;
            }
        }
        if (selection.bookingMayBeUnseen()) {
            boolean onlyLater = selector.boundBelow() && !selection.unseenMayAgree(LocalDate.MIN, LocalDate.MAX);
            selection.doubt().raiseIf(!onlyLater);
        }
        return null;
    }

    /** Where no row is booked, the latest review may have noted the day of the next: one unseen says nothing. */
    private boolean bookingMayBeUnseen() {
        return series.gap() != null
                && series.gap().surelySome()
                && series.booked().isEmpty()
                && !series.lastIsKnown();
    }

    /**
     * The last day on which the first that a selector picks can have been held, where some were held that are not known:
     * what is third of those known is the third or a later one. Absent where that cannot be told.
     */
    static @Nullable LocalDate latestPossible(Selector selector, Situation situation) {
        boolean byNumberAlone = selector.numbered()
                && selector.bounds().isEmpty()
                && selector.answers().isEmpty()
                && selector.agreedBy().isEmpty()
                && selector.by() == null
                && selector.outcome() == null
                && !selector.planContinues()
                && selector.freshness() == null
                && selector.inARow() == 1
                && selector.every() == 1
                && selector.pick() != Pick.LAST
                && selector.state() != State.SCHEDULED;
        List<Occurrence> held = situation.plan().series(selector.occurrence()).held();
        int first = selector.numbers().first();
        return byNumberAlone && held.size() >= first ? held.get(first - 1).date() : null;
    }

    private boolean picksOneByOne() {
        return selector.every() == 1 && selector.inARow() == 1 && selector.pick() == null;
    }

    private Doubt doubt() {
        return situation.plan().doubt();
    }

    /** Whether some that the export does not hold may belong among those found, or take the place of one. */
    private boolean unseenChanges(List<Occurrence> found) {
        Gap gap = series.gap();
        boolean lastFound = selector.pick() == Pick.LAST
                && selector.every() == 1
                && !found.isEmpty()
                && gap != null
                && found.get(0).date().isAfter(gap.last());
        boolean booked = selector.state() != State.HELD && bookingMayBeUnseen();
        return booked || (!lastFound && unseenMayAgree(LocalDate.MIN, LocalDate.MAX));
    }

    private boolean unseenMayAgree(LocalDate from, LocalDate until) {
        Gap gap = series.gap();
        if (gap == null
                || selector.state() == State.SCHEDULED
                || (selector.numbers().onlyLatest() && series.lastIsKnown())) {
            return false;
        }
        return gap.overlaps(from, until) && window().mayHold(gap, from, until);
    }

    /** Worked out when it is first asked for: where nothing happened, nothing is asked. */
    private TimeWindow window() {
        TimeWindow known = window;
        if (known == null) {
            known = TimeWindow.of(selector.bounds(), situation);
            window = known;
        }
        return known;
    }

    private List<Occurrence> all() {
        List<Occurrence> held = selector.state() == State.SCHEDULED ? List.of() : held();
        List<Occurrence> booked = selector.state() == State.HELD ? List.of() : agreeing(series.booked());
        if (booked.isEmpty()) {
            return picked(held);
        }
        List<Occurrence> both = new ArrayList<>(held);
        both.addAll(booked);
        return picked(both);
    }

    private List<Occurrence> held() {
        if (selector.inARow() == 1) {
            return agreeing(series.held());
        }
        List<Occurrence> lastOfRows = new ArrayList<>();
        int run = 0;
        for (Occurrence o : series.held()) {
            run = agrees(o) ? run + 1 : 0;
            if (run > 0 && run % selector.inARow() == 0) {
                lastOfRows.add(o);
            }
        }
        return lastOfRows;
    }

    /** Those that agree; the list itself where all do. */
    private List<Occurrence> agreeing(List<Occurrence> candidates) {
        int count = candidates.size();
        int all = 0;
        while (all < count && agrees(candidates.get(all))) {
            all++;
        }
        if (all == count) {
            return candidates;
        }
        List<Occurrence> agreeing = all == 0 ? List.of() : new ArrayList<>(candidates.subList(0, all));
        for (int i = all + 1; i < count; i++) {
            if (agrees(candidates.get(i))) {
                if (agreeing.isEmpty()) {
                    agreeing = new ArrayList<>(count - i);
                }
                agreeing.add(candidates.get(i));
            }
        }
        return agreeing;
    }

    private List<Occurrence> picked(List<Occurrence> agreeing) {
        List<Occurrence> result = agreeing;
        if (selector.every() > 1) {
            result = new ArrayList<>();
            for (int i = selector.every() - 1; i < agreeing.size(); i += selector.every()) {
                result.add(agreeing.get(i));
            }
        }
        if (selector.pick() == null || result.isEmpty()) {
            return result;
        }
        return List.of(result.get(selector.pick() == Pick.FIRST ? 0 : result.size() - 1));
    }

    private boolean agrees(Occurrence o) {
        Numbers numbers = selector.numbers();
        boolean numberUnknown = series.gap() != null && selector.numbered();
        // Some unseen before it can only make its number higher.
        if ((o.number() < numbers.first() && !numberUnknown)
                || o.number() > numbers.last()
                || (numbers.onlyLatest() && o.number() != series.held().size())) {
            return false;
        }
        if (!selector.answers().isEmpty() && !answersAgree(o)) {
            return false;
        }
        boolean agrees = o.agreedByAll(selector.agreedBy())
                && (selector.by() == null || o.madeBy(selector.by()))
                && (selector.outcome() == null || selector.outcome().equals(o.outcome()))
                && (!selector.planContinues() || situation.plan().continuesAfter(o.date()))
                && freshEnough(o.date());
        TimeWindow.Verdict lies = agrees ? window().holds(o.date()) : TimeWindow.Verdict.NO;
        if (lies == TimeWindow.Verdict.NO) {
            return false;
        }
        if (numberUnknown || lies == TimeWindow.Verdict.UNSURE) {
            doubt().raise();
            return false;
        }
        return true;
    }

    private boolean answersAgree(Occurrence o) {
        for (Map.Entry<String, Boolean> wanted : selector.answers().entrySet()) {
            Boolean answer = o.answer(wanted.getKey());
            boolean taken = answer == null && lenient.contains(wanted.getKey());
            if (!taken && !wanted.getValue().equals(answer)) {
                return false;
            }
        }
        return true;
    }

    private boolean freshEnough(LocalDate date) {
        Selector.Freshness freshness = selector.freshness();
        if (freshness == null) {
            return true;
        }
        LocalDate at = Moments.day(freshness.at(), situation);
        return at != null
                && !date.isAfter(at)
                && !Limits.after(
                                date,
                                freshness.amount().number(),
                                freshness.amount().unit(),
                                situation.calendar())
                        .isBefore(at);
    }
}
