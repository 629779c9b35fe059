package io.github.driftwatch.lifeline;

import io.github.driftwatch.timeline.Status;

/** Where an entry of a plan's life stands. */
public enum State {
    /** It took place or was recorded, and nothing of it was late. */
    HELD("held"),
    /** It is recorded, it was no meeting, and nothing of it was late. */
    RECORDED("recorded"),
    /** It took place after a due date. */
    LATE("late"),
    /** It never took place, and its due date had passed before it no longer could. */
    MISSED("missed"),
    /** It must not have happened as it did. */
    BREACH("breach"),
    /** It was asked for, and validly put aside. */
    WAIVED("put aside"),
    CALLED_OFF("called off"),
    /** A row that no rule counts. */
    NOT_COUNTED("not counted"),
    MILESTONE("milestone"),
    OVERDUE("overdue"),
    /** Booked, in time where there is a due date. */
    BOOKED("booked"),
    /** Booked, for a day after the due date. */
    BOOKED_LATE("booked late"),
    DUE_SOON("due soon"),
    DUE("due"),
    /** A day that is expected, and that nobody has to do anything by. */
    EXPECTED("expected");

    private final String word;

    State(String word) {
        this.word = word;
    }

    /** The word that reports use for it, such as {@code booked late}. */
    public String word() {
        return word;
    }

    /** Whether something was, is or will be late, unless somebody acts. */
    public boolean isTrouble() {
        return switch (this) {
            case LATE, MISSED, BREACH, OVERDUE, BOOKED_LATE -> true;
            default -> false;
        };
    }

    /** The state of a requirement that nothing has answered yet. */
    static State of(Status status) {
        return switch (status) {
            case OVERDUE -> OVERDUE;
            case SCHEDULED -> BOOKED;
            case SCHEDULED_LATE -> BOOKED_LATE;
            case DUE_SOON -> DUE_SOON;
            case WAIVED -> WAIVED;
            case MISSED -> MISSED;
            case BREACH -> BREACH;
            case MET_LATE -> LATE;
            case MET -> HELD;
            case PENDING, LAPSED, NOT_ASSESSED -> DUE;
        };
    }
}
