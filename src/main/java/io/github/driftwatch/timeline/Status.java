package io.github.driftwatch.timeline;

/** Where an obligation stands at the as-at date. The meaning of each is fixed by the rulebook, part 3. */
public enum Status {
    /** Satisfied on or before the due date. */
    MET,
    /** Satisfied after the due date. */
    MET_LATE,
    /** The plan ended, or the meeting was held, after the due date without it. */
    MISSED,
    /** The plan ended on or before the due date without it. */
    LAPSED,
    /** Not met in time, and put aside by a valid waiver. */
    WAIVED,
    /** Not satisfied, and the due date has passed. */
    OVERDUE,
    /** Not yet due, and booked for a day after the due date. */
    SCHEDULED_LATE,
    /** Not yet due, and booked for a day on or before the due date. */
    SCHEDULED,
    /** Due within the warning window, and nothing is booked. */
    DUE_SOON,
    /** Due later than the warning window. */
    PENDING,
    /** Something that must not happen has happened. */
    BREACH,
    /** The data that the rule needs was not supplied: never counted as met. */
    NOT_ASSESSED
}
