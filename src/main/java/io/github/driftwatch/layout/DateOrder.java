package io.github.driftwatch.layout;

/** In which order day, month and year stand in a date that is written in figures. */
public enum DateOrder {
    DAY_FIRST("dmy", "day first"),
    MONTH_FIRST("mdy", "month first"),
    /** With a year of two figures; of four, the year is first beyond doubt. */
    YEAR_FIRST("ymd", "year first");

    private final String word;
    private final String title;

    DateOrder(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** The word that options and layouts use, such as {@code dmy}. */
    public String word() {
        return word;
    }

    /** The words that a person reads, such as {@code day first}. */
    public String title() {
        return title;
    }
}
