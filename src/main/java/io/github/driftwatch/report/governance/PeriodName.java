package io.github.driftwatch.report.governance;

import java.util.Locale;

/** What a period is to the report. */
enum PeriodName {
    /** The report's own. */
    THIS("This period"),
    /** The one of the same length before it. */
    BEFORE("The period before"),
    /** The same days a year before. */
    YEAR_BEFORE("A year before"),
    /** A month, counted at its end. */
    MONTH_END("Month"),
    /** A month to come. */
    AHEAD("Month ahead");

    private final String title;

    PeriodName(String title) {
        this.title = title;
    }

    /** The word in tables, such as {@code year-before}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words in headings, such as {@code A year before}. */
    String title() {
        return title;
    }
}
