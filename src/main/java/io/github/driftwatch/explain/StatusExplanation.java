package io.github.driftwatch.explain;

import io.github.driftwatch.timeline.Status;
import java.util.List;

/**
 * A status in words, for whoever meets it in a list.
 *
 * @param meaning when an obligation has it
 * @param days what the column {@code days} counts
 * @param lists which reports show it, beside the trace
 * @param action what a person does about it
 */
public record StatusExplanation(String meaning, String days, String lists, String action) {

    private static final String NONE = "0";
    private static final String LATE = "the days late";
    private static final String LEFT = "the days left until the due date";
    private static final String TRACE_ALONE = "none";
    private static final String NOTHING = "Nothing.";

    /** The words for a status. */
    public static StatusExplanation of(Status status) {
        return switch (status) {
            case MET -> new StatusExplanation("Done, on or before the due date.", NONE, TRACE_ALONE, NOTHING);
            case MET_LATE ->
                new StatusExplanation(
                        "Done, and after the due date.",
                        LATE,
                        "governance (held late), drift-risk (flag F4)",
                        "Nothing more: it is done. It counts in the governance report.");
            case MISSED ->
                new StatusExplanation(
                        "The plan ended, or the meeting that it had to precede was held, after the due date and"
                                + " without it.",
                        LATE,
                        "governance",
                        "It cannot be made good. If it was done, record it with its day.");
            case LAPSED ->
                new StatusExplanation(
                        "The plan ended on or before the due date, so that it was never late.",
                        NONE,
                        TRACE_ALONE,
                        NOTHING);
            case WAIVED ->
                new StatusExplanation(
                        "Not done in time, and put aside by an agreement that the procedure allows.",
                        NONE,
                        TRACE_ALONE,
                        "Nothing, as long as the agreement stands as it is recorded.");
            case OVERDUE ->
                new StatusExplanation(
                        "Not done, and the due date has passed, even where a later day is booked.",
                        LATE,
                        "overdue",
                        "Do it, or book it; where it was done, record it with its day.");
            case SCHEDULED_LATE ->
                new StatusExplanation(
                        "Not yet due, and booked for a day after the due date: it will be late unless it is moved.",
                        LEFT,
                        "upcoming",
                        "Move the booking to the due date or before.");
            case SCHEDULED ->
                new StatusExplanation(
                        "Not yet due, and booked for the due date or a day before it.",
                        LEFT,
                        "upcoming, where either day is within the horizon",
                        "Hold it as booked.");
            case DUE_SOON ->
                new StatusExplanation(
                        "Due within the warning window (28 days, unless the rule has its own), with nothing booked.",
                        LEFT + "; below 0 where the date is provisional and has passed",
                        "upcoming",
                        "Book it.");
            case PENDING ->
                new StatusExplanation(
                        "Due later than the warning window, with nothing booked.",
                        LEFT,
                        "upcoming, where --within reaches so far",
                        "Nothing yet.");
            case BREACH ->
                new StatusExplanation(
                        "Something that must not happen has happened, on the due date of the row.",
                        "0; in overdue, the days since",
                        "overdue, for 28 days",
                        "Find out why, and tell whoever the procedure names. It leaves the list by itself.");
            case NOT_ASSESSED ->
                new StatusExplanation(
                        "The data that the rule needs was not supplied. It is never counted as met.",
                        "empty",
                        "none; the summary counts them with the reason",
                        "Supply what the summary says is missing, or say with --not-recorded that it is not kept.");
        };
    }

    /** The same as parts of an explanation. */
    public static List<Part> parts(Status status) {
        StatusExplanation words = of(status);
        return List.of(
                new Part("Status", List.of(status.name() + ": " + words.meaning())),
                new Part("Days", List.of(words.days())),
                new Part("Lists", List.of(words.lists())),
                new Part("To do", List.of(words.action())));
    }
}
