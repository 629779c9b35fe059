package io.github.driftwatch.lifeline;

import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry in the making: obligations are joined to it before it stands. Not for use by several threads. */
final class Draft {

    private final String occurrence;
    private final LocalDate date;
    private final Kind kind;
    private final String what;
    private final int number;
    private final State state;
    private final @Nullable String note;
    private final List<Obligation> obligations = new ArrayList<>();

    /**
     * An entry that nothing is joined to yet.
     *
     * @param occurrence what a profile calls it; empty for what no rule can ask for
     */
    Draft(String occurrence, LocalDate date, Kind kind, String what, int number, State state, @Nullable String note) {
        this.occurrence = occurrence;
        this.date = date;
        this.kind = kind;
        this.what = what;
        this.number = number;
        this.state = state;
        this.note = note;
    }

    LocalDate date() {
        return date;
    }

    String occurrence() {
        return occurrence;
    }

    /** Whether it is still to take place. */
    boolean booked() {
        return state == State.BOOKED;
    }

    /** Whether rules count it, so that it can have answered one. */
    boolean counts() {
        return !occurrence.isEmpty();
    }

    void join(Obligation obligation) {
        obligations.add(obligation);
    }

    Entry entry() {
        obligations.sort(Earliest.FIRST);
        return new Entry(date, kind, what, number, joinedState(), bookable(), note, null, obligations);
    }

    private boolean bookable() {
        return Occurrences.named(occurrence).filter(Occurrences::bookable).isPresent();
    }

    private State joinedState() {
        if (obligations.isEmpty()) {
            return state;
        }
        boolean breach = obligations.stream().anyMatch(o -> o.status() == Status.BREACH);
        if (state == State.BOOKED) {
            Obligation first = obligations.get(0);
            return date.isAfter(Earliest.due(first)) ? State.BOOKED_LATE : State.BOOKED;
        }
        return breach ? State.BREACH : State.LATE;
    }
}
