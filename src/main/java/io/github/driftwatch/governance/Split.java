package io.github.driftwatch.governance;

import java.util.Locale;

/** What an authority's plans are parted by. */
public enum Split {
    /** All of them together. */
    ALL,
    TEAM,
    CONFERENCE_CHAIR,
    CATEGORY,
    AGE_BAND;

    /** What reports call it, such as {@code conference_chair}. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
