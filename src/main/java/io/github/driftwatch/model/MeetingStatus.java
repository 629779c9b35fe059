package io.github.driftwatch.model;

import java.time.LocalDate;

/** What a row says became of a meeting. What it means at a day is asked of {@link #heldOn} and {@link #bookedOn}. */
public enum MeetingStatus {
    HELD,
    SCHEDULED,
    CANCELLED,
    POSTPONED,
    REARRANGED,
    /** The cell is empty: held if its date has come, booked if not. */
    NOT_STATED,
    /** The cell holds a word that is not one of the list: neither held nor booked, and a finding. */
    UNRECOGNISED;

    /** Whether a meeting of that date counts as held at a day: nothing dated after it has happened. */
    public boolean heldOn(LocalDate date, LocalDate asAt) {
        return (this == HELD || this == NOT_STATED) && !date.isAfter(asAt);
    }

    /** Whether a meeting of that date counts as booked at a day: a booking whose day has passed is one no more. */
    public boolean bookedOn(LocalDate date, LocalDate asAt) {
        return (this == SCHEDULED && !date.isBefore(asAt)) || (this == NOT_STATED && date.isAfter(asAt));
    }

    /** Whether the row says that the meeting did not take place as planned. */
    public boolean calledOff() {
        return this == CANCELLED || this == POSTPONED || this == REARRANGED;
    }
}
