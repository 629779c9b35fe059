package io.github.driftwatch.model;

/** The data-quality checks, each with what it finds. The number is the one that reports show. */
public enum Check {
    DQ_1("a required value is missing or cannot be read"),
    DQ_2("a plan ends before it starts"),
    DQ_3("two plans of one child overlap"),
    DQ_4("one child has two open plans"),
    DQ_5("a review on or before the initial conference, or something after the plan's end: not counted"),
    DQ_6("a row with no plan to belong to"),
    DQ_7("two reviews of one plan on one day"),
    DQ_8("a held row dated after the as-at date"),
    DQ_9("a scheduled date has passed with no outcome"),
    DQ_10("the category is missing or not one of NEG, PHY, SAB, EMO, MUL"),
    DQ_11("no date of birth nor expected date of birth"),
    DQ_12("the expected date of birth has passed with no date of birth"),
    DQ_13("the plan is open after the 18th birthday"),
    DQ_14("a duplicate plan id, or identical rows"),
    DQ_15("a plan with no review at all, open longer than the first-review limit"),
    DQ_16("a review's outcome and the plan's end do not agree"),
    DQ_17("a waiver that waives nothing"),
    DQ_18("a date before 1990, or more than 18 months after the as-at date"),
    DQ_19("an unknown value in a column with a fixed list"),
    DQ_20("an ambiguous date"),
    DQ_21("the case system's due date is later than the procedure's"),
    DQ_22("the plan starts more than 9 months before birth, and no expected date shows that it was made before birth"),
    DQ_23("the plan's start is not the initial conference's date"),
    DQ_24("the child died and the plan did not end on that day"),
    DQ_25("the plan ended with actions not completed"),
    DQ_26("a notice has nobody to go to"),
    DQ_27("a table has lost more than a tenth of its rows since the check before"),
    DQ_28("a column that decides what counts was not read, or many meetings do not count for their words");

    private final String title;

    Check(String title) {
        this.title = title;
    }

    /** The identifier that reports show, such as {@code DQ-7}. */
    public String id() {
        return name().replace('_', '-');
    }

    /** Whether it is about a whole table: no row of it is wrong, and every list that rests on it may be. */
    public boolean isOfAWholeTable() {
        return this == DQ_27 || this == DQ_28;
    }

    /** What it finds, in a few words. */
    public String title() {
        return title;
    }
}
