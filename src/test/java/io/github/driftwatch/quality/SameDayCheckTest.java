package io.github.driftwatch.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.MeetingStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameDayCheckTest {

    @ParameterizedTest(name = "{0} {1} {2}: {4}")
    @CsvSource(textBlock = """
            REVIEW,            2026-10-31, HELD,      '',                             the day before
            REVIEW,            2026-11-01, HELD,      DQ-7 reviews 3 date 2026-11-01, the same day
            REVIEW,            2026-11-02, HELD,      '',                             the day after
            REVIEW,            2026-11-01, POSTPONED, '',                             was not held
            DESIGNATED_REVIEW, 2026-11-01, HELD,      '',                             not a review
            """)
    void besideAReviewOfOneNovember(Conference.Type type, String date, MeetingStatus status, String found, String why) {
        assertThat(APlan.starting("2026-10-01")
                        .review("2026-11-01")
                        .conference(type, date, status, null)
                        .found())
                .as(why)
                .isEqualTo(found);
    }

    @Test
    void namesTheRowThatCountsForEachFurtherOne() {
        assertThat(APlan.starting("2026-10-01")
                        .review("2026-11-01")
                        .review("2026-11-01")
                        .review("2026-11-01")
                        .findings())
                .extracting(Finding::row, Finding::message)
                .containsExactly(tuple(3, message()), tuple(4, message()));
    }

    private static String message() {
        return "The plan has another review on this day, in row 2: the two count as one, and the earlier row is used."
                + " Remove one, or correct date or type, at its source and export again.";
    }
}
