package io.github.driftwatch.timeline;

import io.github.driftwatch.procedure.Selector;
import io.github.driftwatch.procedure.Selector.Pick;
import io.github.driftwatch.procedure.Selector.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Picks the occurrences that a selector names, in date order. Of a plan whose reviews are not all known it picks what it
 * surely names, and raises the plan's doubt where there may be more, or fewer.
 */
final class Selection {

    private final Selector selector;
    private final Situation situation;
    private final Series series;
    private final Agreement agreement;

    private Selection(Selector selector, Situation situation, Set<String> lenient) {
        this.selector = selector;
        this.situation = situation;
        this.series = situation.plan().series(selector.occurrence());
        this.agreement = Agreement.of(selector, situation, lenient, series);
    }

    /** The occurrences that a selector picks. */
    static List<Occurrence> of(Selector selector, Situation situation) {
        Selection selection = new Selection(selector, situation, Set.of());
        List<Occurrence> all = selection.all();
        Gap gap = selection.series.gap();
        if (gap != null) {
            selection.doubt().raiseIf(selection.unseenChanges(all, gap));
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
            if (agreement.with(candidates.get(i))) {
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
            picked |= o.date().equals(occurrence.date()) && agreement.with(o) && o.held() == occurrence.held();
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
        if (gap == null || !selection.unseenChanges(all, gap)) {
            return all;
        }
        boolean guesswork = selection.picksByOthers();
        selection.doubt().raiseIf(guesswork || (gap.surelySome() && !selection.series.lastIsKnown()));
        return guesswork ? List.of() : all;
    }

    /** Those that are held on days of a period, both ends included; of a selector that picks no bookings. */
    static List<Occurrence> heldBetween(
            Selector selector, Situation situation, LocalDate fromInclusive, LocalDate untilInclusive) {
        Selection selection = new Selection(selector, situation, Set.of());
        boolean oneByOne = selection.picksOneByOne();
        List<Occurrence> found = (oneByOne ? selection.series.held() : selection.all())
                .stream()
                        .filter(o -> !o.date().isBefore(fromInclusive)
                                && !o.date().isAfter(untilInclusive)
                                && selection.agreement.with(o))
                        .toList();
        // Where it counts, one unseen before the period shifts those within it.
        LocalDate first = oneByOne || !selector.counts() ? fromInclusive : LocalDate.MIN;
        boolean unsure = selection.unseenMayAgree(first, untilInclusive);
        selection.doubt().raiseIf(unsure);
        return unsure && selection.picksByOthers() ? List.of() : found;
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
                if (agreement.with(held.get(i))) {
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
            if ((after == null || o.date().isAfter(after)) && selection.agreement.with(o)) {
                return o;
            }
        }
        // Where it is said from when it counts, those unseen on such days were reckoned with in looking for one held.
        selection.doubt().raiseIf(selection.bookingMayBeUnseen() && !selector.boundBelow());
        return null;
    }

    /** Where no row is booked, the latest review may have noted the day of the next: one unseen says nothing. */
    private boolean bookingMayBeUnseen() {
        return series.gap() != null
                && series.gap().surelySome()
                && series.booked().isEmpty()
                && !series.lastIsKnown();
    }

    private boolean picksOneByOne() {
        return selector.every() == 1 && selector.inARow() == 1 && selector.pick() == null;
    }

    /** Whether one is picked by what others there are: where some are unseen, none is picked for sure. */
    private boolean picksByOthers() {
        return selector.counts()
                || selector.pick() != null
                || selector.numbers().onlyLatest();
    }

    private Doubt doubt() {
        return situation.plan().doubt();
    }

    /** Whether some that the export does not hold may belong among those found, or take the place of one. */
    private boolean unseenChanges(List<Occurrence> found, Gap gap) {
        boolean lastFound = selector.pick() == Pick.LAST
                && selector.every() == 1
                && !found.isEmpty()
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
        return gap.overlaps(from, until) && agreement.window().mayHold(gap, from, until);
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
            run = agreement.with(o) ? run + 1 : 0;
            if (run >= selector.inARow()) {
                lastOfRows.add(o);
            }
        }
        return lastOfRows;
    }

    /** Those that agree; the list itself where all do. */
    private List<Occurrence> agreeing(List<Occurrence> candidates) {
        int count = candidates.size();
        int all = 0;
        while (all < count && agreement.with(candidates.get(all))) {
            all++;
        }
        if (all == count) {
            return candidates;
        }
        List<Occurrence> agreeing = all == 0 ? List.of() : new ArrayList<>(candidates.subList(0, all));
        for (int i = all + 1; i < count; i++) {
            if (agreement.with(candidates.get(i))) {
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
}
