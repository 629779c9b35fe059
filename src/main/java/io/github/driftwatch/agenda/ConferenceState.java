package io.github.driftwatch.agenda;

/** How a conference stands on the as-at date. */
public enum ConferenceState {
    HELD("held", "held"),
    BOOKED("booked", "booked"),
    /** It is due, under some rule, and no date has been booked for it. */
    NOT_BOOKED("due, not booked", "due");

    private final String words;
    private final String shortly;

    ConferenceState(String words, String shortly) {
        this.words = words;
        this.shortly = shortly;
    }

    /** What a reader calls it. */
    public String words() {
        return words;
    }

    /** The same where room is short. */
    public String shortly() {
        return shortly;
    }
}
