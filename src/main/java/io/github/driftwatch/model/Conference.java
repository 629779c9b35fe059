package io.github.driftwatch.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the review history: a review, a designated review, or the initial conference's own row.
 *
 * @param date the day that it was, or is to be, held
 * @param type what kind of conference
 * @param status what became of it
 * @param quorate whether it was quorate; absent where not known, which is never read as no
 * @param outcome what it decided of the plan
 * @param nextReviewDate the date that it set for the next review
 * @param serviceManagerAttended whether the service manager attended; absent where not known
 * @param recommendations what it recommended
 * @param row the row of the reviews table
 */
public record Conference(
        LocalDate date,
        Type type,
        MeetingStatus status,
        @Nullable Boolean quorate,
        @Nullable Outcome outcome,
        @Nullable LocalDate nextReviewDate,
        @Nullable Boolean serviceManagerAttended,
        @Nullable String recommendations,
        int row)
        implements Sourced {

    /** The same row with another status. */
    public Conference withStatus(MeetingStatus other) {
        return new Conference(
                date, type, other, quorate, outcome, nextReviewDate, serviceManagerAttended, recommendations, row);
    }

    /** What kind of conference a row is about. */
    public enum Type {
        REVIEW,
        DESIGNATED_REVIEW,
        INITIAL,
        /** A word that is not one of the list: counted as nothing, and a finding. */
        UNRECOGNISED
    }

    /** What a conference decided of the plan. */
    public enum Outcome {
        CONTINUE("continue"),
        END("end");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        /** As rules say it. */
        public String word() {
            return word;
        }
    }
}
