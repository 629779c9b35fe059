package io.github.driftwatch.lifeline;

/** What an entry of a plan's life is about. */
public enum Kind {
    INITIAL_CONFERENCE("initial conference"),
    REVIEW("review"),
    DESIGNATED_REVIEW("designated review"),
    CORE_GROUP("core group"),
    VISITS("visits"),
    EVENT("event"),
    BIRTH("birth"),
    DEATH("death"),
    START("start"),
    END("end"),
    MILESTONE("milestone"),
    /** Something that a rule asks for, which nothing recorded answers to. */
    REQUIREMENT("requirement");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** The word that reports use for it, such as {@code core group}. */
    public String word() {
        return word;
    }

    /** Whether it is one that a child protection conference, of whatever type, is. */
    public boolean isConference() {
        return this == INITIAL_CONFERENCE || this == REVIEW || this == DESIGNATED_REVIEW;
    }
}
