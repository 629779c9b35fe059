package io.github.driftwatch.quality;

import io.github.driftwatch.model.Check;

/**
 * What a kind of finding means for the results, and what to do about it in the case system.
 *
 * @param effect what the program makes of such a row
 * @param remedy what a person should do, in the case system or in the export
 */
public record Advice(String effect, String remedy) {

    /** The advice for a kind of finding. */
    public static Advice of(Check check) {
        return switch (check) {
            case DQ_1 ->
                new Advice(
                        "As an error, the row is left out; as a warning, the value is treated as absent.",
                        "Fill in what is missing in the record, or correct what cannot be read, and export again. Where a"
                                + " whole column is affected, or cells stand in the wrong columns, change how the export"
                                + " writes it.");
            case DQ_2 ->
                new Advice(
                        "The plan is left out, and with it every review that belongs to it.",
                        "Compare both dates with the conference's minutes and correct the wrong one. A year typed wrongly"
                                + " is the usual cause.");
            case DQ_3 ->
                new Advice(
                        "Both plans are checked; a review without a plan id may be counted for the wrong one.",
                        "Only one plan can run at a time: end the earlier one on the day that it ended, or merge the two"
                                + " if they are one plan entered twice.");
            case DQ_4 ->
                new Advice(
                        "Both plans are checked, so one of them will look overdue.",
                        "Find out which plan is the child's, and end or delete the other.");
            case DQ_5 ->
                new Advice(
                        "The row is read and does not count towards any limit.",
                        "Check the date. If the initial conference was entered as a review, change its type; if something"
                                + " was done after the end, check the plan's end date.");
            case DQ_6 ->
                new Advice(
                        "The row is left out: a review that was held may be missing from its plan.",
                        "Check the child's identifier and plan id against plans, and the date against the plan's start and"
                                + " end. If many rows are affected, the plans export may be filtered, or a spreadsheet"
                                + " may have changed the identifiers.");
            case DQ_7 ->
                new Advice(
                        "They count as one review, and the earlier row is used.",
                        "Delete the one that was entered twice, or correct its date.");
            case DQ_8 ->
                new Advice(
                        "It is not counted, neither as held nor as booked.",
                        "A meeting that has not happened cannot have been held: correct the date or the status.");
            case DQ_9 ->
                new Advice(
                        "It is not counted as held, so the review may stand as overdue.",
                        "Record what became of it: held, cancelled, postponed or rearranged, and the new date.");
            case DQ_10 ->
                new Advice(
                        "No limit depends on it; reports by category count a word that they do not know as (not recorded).",
                        "Enter the category of the latest conference: NEG, PHY, SAB, EMO or MUL.");
            case DQ_11 ->
                new Advice(
                        "Rules that rest on the child's age cannot be assessed.",
                        "Enter the date of birth, or for an unborn child the expected one.");
            case DQ_12 ->
                new Advice(
                        "The expected date is used until the date of birth is there; limits that rest on it are"
                                + " provisional.",
                        "Enter the date of birth, or record how the pregnancy ended and end the plan.");
            case DQ_13 ->
                new Advice(
                        "The plan is checked as it stands, and is overdue to end.",
                        "Check the date of birth. A plan ends by the eighteenth birthday: record its end.");
            case DQ_14 ->
                new Advice(
                        "Of two plans with one id the second is left out; of two identical rows both are kept.",
                        "Give each plan an id of its own, or delete what was entered or exported twice.");
            case DQ_15 ->
                new Advice(
                        "The first review stands as overdue.",
                        "If a review was held, it is missing from the export, stands under another child or plan, or has a"
                                + " type or status that is not known: add or correct it. If none was held, arrange it now.");
            case DQ_16 ->
                new Advice(
                        "The plan's own end date decides.",
                        "Either record the plan's end, or correct the outcome of its last review.");
            case DQ_17 ->
                new Advice(
                        "The agreement is not counted: the limit stands as if it had not been made.",
                        "Check who agreed and when. An agreement made too late, or by one person where two are needed,"
                                + " cannot be mended afterwards: arrange the review.");
            case DQ_18 ->
                new Advice(
                        "The date is used as it stands.",
                        "Compare it with the record; a century or a year typed wrongly is the usual cause.");
            case DQ_19 ->
                new Advice(
                        "The value is treated as not known, never as no. A meeting whose type or status it is, is not counted.",
                        "Use one of the values that the column takes; the template lists them. If your system has words of"
                                + " its own, name them in a layout.");
            case DQ_20 ->
                new Advice(
                        "The row is left out where it needs the date; otherwise the date is treated as absent.",
                        "Export dates as yyyy-mm-dd, or say how they are written with --date-order.");
            case DQ_21 ->
                new Advice(
                        "The procedure's date is used.",
                        "Correct the review's due date in the case system: whoever works from it will be late.");
            case DQ_22 ->
                new Advice(
                        "The plan is checked as one made after birth.",
                        "Check both dates; for a plan made before birth, enter the expected date of birth.");
            case DQ_23 ->
                new Advice(
                        "Limits are counted from the initial conference's date, where it is given.",
                        "A plan begins with the decision of the initial conference: correct the date that is wrong.");
            case DQ_24 ->
                new Advice(
                        "The plan is checked as it stands.", "Check both dates, and end the plan on the day of death.");
            case DQ_25 ->
                new Advice(
                        "No limit depends on it.",
                        "Record what became of each action, or who carries it on after the plan.");
            case DQ_26 ->
                new Advice(
                        "The notice is not listed until somebody is named.", "Enter who holds the role for that plan.");
            case DQ_27 ->
                new Advice(
                        "What is there is checked; of what is missing, nothing is said.",
                        "See whether the export ran to its end, and asked for everything, and run it again.");
            case DQ_28 ->
                new Advice(
                        "The table is read without it: what was cancelled counts as held, what has ended as open, or no meeting"
                                + " counts at all.",
                        "Give the column its name, or say in a layout what the column and its words are, and run it again.");
        };
    }
}
