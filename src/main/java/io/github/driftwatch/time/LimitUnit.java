package io.github.driftwatch.time;

/** What a time limit is counted in. How each is counted is said by {@link Limits}. */
public enum LimitUnit {
    /** Every day of the calendar. */
    DAYS("day"),
    /** Seven days. */
    WEEKS("week"),
    /** Calendar months, by the corresponding date. */
    MONTHS("month"),
    /** Days that are neither Saturday, Sunday nor a bank holiday of England and Wales. */
    WORKING_DAYS("working day");

    private final String one;

    LimitUnit(String one) {
        this.one = one;
    }

    /** A number of this unit as a person would say it: {@code 1 day}, {@code 10 working days}, {@code 0 weeks}. */
    public String words(int number) {
        return number + " " + (number == 1 ? one : one + "s");
    }
}
