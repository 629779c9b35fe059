package io.github.driftwatch.benchmark;

import java.util.Locale;

/** A column of the publication that is read. */
enum Column {
    YEAR("time_period"),
    LEVEL("geographic_level"),
    REGION_CODE("region_code"),
    REGION_NAME("region_name"),
    OLD_CODE("old_la_code"),
    NEW_CODE("new_la_code"),
    AUTHORITY("la_name"),
    PLANS("CPP_At31_3Months"),
    REVIEWED("Reviewed_within_timescales"),
    PERCENT("Reviewed_within_timescales_percent");

    private final String heading;

    Column(String heading) {
        this.heading = heading;
    }

    /** What stands above it. */
    String heading() {
        return heading;
    }

    /** Whether a cell is its heading, case, blanks and underscores apart. */
    boolean isHeadedBy(String cell) {
        return key(heading).equals(key(cell));
    }

    private static String key(String text) {
        return text.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
    }
}
