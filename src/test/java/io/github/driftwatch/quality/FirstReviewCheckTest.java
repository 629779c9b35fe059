package io.github.driftwatch.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.MeetingStatus;
import io.github.driftwatch.procedure.ProfileLoader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstReviewCheckTest {

    private static final String MISSING = "DQ-15 plans 2 null null";

    @ParameterizedTest(name = "{0}, started {1}, ended {2}: {4}")
    @CsvSource(textBlock = """
            designated-review, 2026-08-22,           , '',      90 days ago
            designated-review, 2026-08-21,           , '',      91 days ago: due today
            designated-review, 2026-08-20,           , DQ-15,   92 days ago
            designated-review, 2026-08-20, 2026-11-20, '',      ended
            designated-review, 2026-08-20, 2026-11-21, DQ-15,   ends tomorrow: open today
            north-yorkshire,   2026-08-20,           , '',      three months ago: the limit is the profile's
            north-yorkshire,   2026-08-19,           , DQ-15,   three months and a day ago
            """)
    void withNoReview(String profile, String start, @Nullable String end, String found, String why) {
        assertThat(APlan.starting(start).ending(end).found(new ProfileLoader().load(profile)))
                .as(why)
                .isEqualTo(found.isEmpty() ? "" : MISSING);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {4}")
    @CsvSource(textBlock = """
            REVIEW,            2026-11-20, HELD,      '',     held late
            REVIEW,            2026-11-25, SCHEDULED, DQ-15,  booked
            REVIEW,            2026-10-25, CANCELLED, DQ-15,  not held
            DESIGNATED_REVIEW, 2026-10-25, HELD,      DQ-15,  not a review
            """)
    void withARow(Conference.Type type, String date, MeetingStatus status, String found, String why) {
        assertThat(APlan.starting("2026-08-01")
                        .conference(type, date, status, null)
                        .found())
                .as(why)
                .isEqualTo(found.isEmpty() ? "" : MISSING);
    }

    @Test
    void saysWhatIsWrongAndWhatToDo() {
        assertThat(APlan.starting("2026-08-01").findings())
                .extracting(Finding::message)
                .containsExactly(
                        "The plan is open and has no review that counts, and its first was due by 2026-10-31. Add"
                                + " the review to reviews, or end_date to the plan, if either is missing in the export; else"
                                + " the review is overdue.");
    }
}
