package io.github.driftwatch.timeline;

import io.github.driftwatch.procedure.Moment;
import io.github.driftwatch.procedure.Selector;
import io.github.driftwatch.procedure.Selector.Bound;
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

/** Picks the occurrences that a selector names, in date order. */
final class Selection {

    private final Selector selector;
    private final Situation situation;
    private final Set<String> lenient;
    private final @Nullable LocalDate[] bounds;

    private Selection(Selector selector, Situation situation, Set<String> lenient) {
        this.selector = selector;
        this.situation = situation;
        this.lenient = lenient;
        this.bounds = new LocalDate[selector.bounds().size()];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = day(selector.bounds().get(i), situation);
        }
    }

    /** Where nothing came before the anchor, "after the previous one" is no bound, and nothing lies on or before it. */
    private static @Nullable LocalDate day(Bound bound, Situation situation) {
        LocalDate day = Moments.day(bound.moment(), situation);
        return day == null && bound.moment() instanceof Moment.Previous ? LocalDate.MIN : day;
    }

    /** The occurrences that a selector picks. */
    static List<Occurrence> of(Selector selector, Situation situation) {
        return new Selection(selector, situation, Set.of()).all();
    }

    /** The same, where an empty cell in one of these columns is taken to agree. */
    static List<Occurrence> lenient(Selector selector, Situation situation, Set<String> columns) {
        return new Selection(selector, situation, columns).all();
    }

    /** The first that is held after one day and up to another; absent where there is none. */
    static @Nullable Occurrence firstHeld(
            Selector selector, Situation situation, @Nullable LocalDate after, LocalDate untilInclusive) {
        Selection selection = new Selection(selector, situation, Set.of());
        if (selection.picksOneByOne()) {
            List<Occurrence> held =
                    situation.plan().series(selector.occurrence()).held();
            int from = after == null
                    ? 0
                    : situation.plan().series(selector.occurrence()).heldBy(after);
            for (int i = from; i < held.size() && !held.get(i).date().isAfter(untilInclusive); i++) {
                if (selection.agrees(held.get(i), held.size())) {
                    return held.get(i);
                }
            }
            return null;
        }
        for (Occurrence o : selection.all()) {
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
        Series series = situation.plan().series(selector.occurrence());
        for (Occurrence o : series.booked()) {
            if ((after == null || o.date().isAfter(after))
                    && selection.agrees(o, series.held().size())) {
                return o;
            }
        }
        return null;
    }

    private boolean picksOneByOne() {
        return selector.every() == 1 && selector.inARow() == 1 && selector.pick() == null;
    }

    private List<Occurrence> all() {
        Series series = situation.plan().series(selector.occurrence());
        List<Occurrence> agreeing = new ArrayList<>();
        int run = 0;
        if (selector.state() != State.SCHEDULED) {
            for (Occurrence o : series.held()) {
                run = agrees(o, series.held().size()) ? run + 1 : 0;
                if (run > 0 && run % selector.inARow() == 0) {
                    agreeing.add(o);
                }
            }
        }
        if (selector.state() != State.HELD) {
            for (Occurrence o : series.booked()) {
                if (agrees(o, series.held().size())) {
                    agreeing.add(o);
                }
            }
        }
        return picked(agreeing);
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

    private boolean agrees(Occurrence o, int latestNumber) {
        Numbers numbers = selector.numbers();
        if (o.number() < numbers.first()
                || o.number() > numbers.last()
                || (numbers.onlyLatest() && o.number() != latestNumber)) {
            return false;
        }
        for (Map.Entry<String, Boolean> wanted : selector.answers().entrySet()) {
            Boolean answer = o.answer(wanted.getKey());
            boolean taken = answer == null && lenient.contains(wanted.getKey());
            if (!taken && !wanted.getValue().equals(answer)) {
                return false;
            }
        }
        return o.agreedByAll(selector.agreedBy())
                && (selector.by() == null || o.madeBy(selector.by()))
                && (selector.outcome() == null || selector.outcome().equals(o.outcome()))
                && (!selector.planContinues() || situation.plan().continuesAfter(o.date()))
                && withinBounds(o.date())
                && freshEnough(o.date());
    }

    private boolean withinBounds(LocalDate date) {
        for (int i = 0; i < bounds.length; i++) {
            LocalDate bound = bounds[i];
            if (bound == null || !lies(date, selector.bounds().get(i), bound)) {
                return false;
            }
        }
        return true;
    }

    private static boolean lies(LocalDate date, Bound bound, LocalDate day) {
        return switch (bound.relation()) {
            case AFTER -> date.isAfter(day);
            case ON_OR_AFTER -> !date.isBefore(day);
            case ON -> date.equals(day);
            case ON_OR_BEFORE -> !date.isAfter(day);
            case BEFORE -> date.isBefore(day);
        };
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
