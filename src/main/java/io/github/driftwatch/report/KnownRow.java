package io.github.driftwatch.report;

import io.github.driftwatch.acknowledged.KnownStanding;
import io.github.driftwatch.acknowledged.KnownStanding.State;
import io.github.driftwatch.acknowledged.SpoiltWord;
import io.github.driftwatch.model.Acknowledgement;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list of what is known about: the columns that people fill in, and how it stands.
 *
 * @param childId the child
 * @param planId the plan
 * @param requirement what is late
 * @param reason why
 * @param by who said so
 * @param until the last day that it holds; a text where it cannot be used
 * @param state how it stands, in words
 * @param quiet whether it needs nobody's eye
 */
public record KnownRow(
        @Nullable String childId,
        @Nullable String planId,
        @Nullable String requirement,
        @Nullable String reason,
        @Nullable String by,
        @Nullable Object until,
        String state,
        boolean quiet) {

    /** The rows of the list: what cannot be used first, so that its rows are found again by their numbers. */
    static List<KnownRow> of(List<SpoiltWord> spoilt, List<KnownStanding> standings) {
        return Stream.concat(
                        spoilt.stream().map(KnownRow::of), standings.stream().map(KnownRow::of))
                .toList();
    }

    private static KnownRow of(SpoiltWord row) {
        return new KnownRow(
                row.childId(),
                row.planId(),
                row.requirement(),
                row.reason(),
                row.by(),
                row.until(),
                SpoiltWord.STATE,
                false);
    }

    private static KnownRow of(KnownStanding standing) {
        Acknowledgement word = standing.word();
        return new KnownRow(
                word.childId(),
                word.planId(),
                word.requirement(),
                word.reason(),
                word.by(),
                word.until(),
                standing.state().inWords(),
                standing.state() == State.PASSED);
    }
}
