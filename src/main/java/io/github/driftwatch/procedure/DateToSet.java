package io.github.driftwatch.procedure;

import java.util.List;

/**
 * A date that a conference sets at its close, for the agenda.
 *
 * @param title what a sheet calls it, such as {@code Next core group}
 * @param occurrence what is to happen on it: a built-in occurrence, a definition of the profile, or a kind of event
 */
public record DateToSet(String title, String occurrence) {

    /** What a profile that says nothing else has set: the three that every review conference ends with. */
    public static final List<DateToSet> USUAL = List.of(
            new DateToSet("Next core group", Occurrences.CORE_GROUP.word()),
            new DateToSet("Next visit", Occurrences.VISIT.word()),
            new DateToSet("Next review", Occurrences.REVIEW.word()));
}
