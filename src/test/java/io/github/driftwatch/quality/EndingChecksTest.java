package io.github.driftwatch.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.MeetingStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingChecksTest {

    private static final String REVIEW_SAYS_END = "DQ-16 reviews 2 outcome end";
    private static final String REVIEW_SAYS_CONTINUE = "DQ-16 reviews 2 outcome continue";

    @ParameterizedTest(name = "{0} {1} {2}, ended {3}: {5}")
    @CsvSource(textBlock = """
            REVIEW,            END,      HELD,                , end,       no end date
            REVIEW,            END,      HELD,      2026-11-20, '',        ended later: no contradiction in terms
            REVIEW,            END,      HELD,      2026-11-21, end,       an end still to come
            REVIEW,            END,      HELD,      2026-11-10, '',        ended by it
            REVIEW,            END,      SCHEDULED,           , '',        not held (and DQ-9)
            DESIGNATED_REVIEW, END,      HELD,                , '',        cannot end a plan
            REVIEW,            CONTINUE, HELD,                , '',        agree
            REVIEW,            CONTINUE, HELD,      2026-11-10, continue,  ended on its day
            REVIEW,            CONTINUE, HELD,      2026-11-11, '',        ended the day after
            REVIEW,                    , HELD,      2026-11-10, '',        not known
            REVIEW,                    , HELD,                , '',        not known
            DESIGNATED_REVIEW, CONTINUE, HELD,      2026-11-10, '',        not a review
            """)
    void outcomeOfAReviewOfTenNovember(
            Conference.Type type,
            Conference.@Nullable Outcome outcome,
            MeetingStatus status,
            @Nullable String end,
            String found,
            String why) {
        String expected = found.equals("end") ? REVIEW_SAYS_END : found.isEmpty() ? "" : REVIEW_SAYS_CONTINUE;
        String actual = APlan.starting("2026-10-01")
                .ending(end)
                .conference(type, "2026-11-10", status, outcome)
                .found();

        assertThat(actual.replace("DQ-9 reviews 2 status scheduled", ""))
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void ofTwoReviewsOnTheLastDayOneThatEndsThePlanIsEnough() {
        assertThat(APlan.starting("2026-10-01")
                        .ending("2026-11-10")
                        .conference(
                                Conference.Type.REVIEW, "2026-11-10", MeetingStatus.HELD, Conference.Outcome.CONTINUE)
                        .conference(Conference.Type.REVIEW, "2026-11-10", MeetingStatus.HELD, Conference.Outcome.END)
                        .found())
                .isEqualTo("DQ-7 reviews 3 date 2026-11-10");
    }

    @Test
    void aReviewThatDoesNotCountSaysNothingOfTheEnd() {
        assertThat(APlan.starting("2026-10-01")
                        .conference(Conference.Type.REVIEW, "2026-10-01", MeetingStatus.HELD, Conference.Outcome.END)
                        .found())
                .isEqualTo("DQ-5 reviews 2 date 2026-10-01");
    }

    @ParameterizedTest(name = "ended {0}, completed {1}: {3}")
    @CsvSource(textBlock = """
            2026-11-20,           , DQ-25 actions 2 completed_date null,        ended today with it open
            2026-11-21,           , '',                                         an end still to come
                      ,           , '',                                         no end
            2026-11-10, 2026-11-20, '',                                         completed by the as-at date
            2026-11-10, 2026-11-21, DQ-25 actions 2 completed_date 2026-11-21,  not completed yet
            """)
    void actionsLeft(@Nullable String end, @Nullable String completed, String found, String why) {
        assertThat(APlan.starting("2026-10-01").ending(end).action(completed).found())
                .as(why)
                .isEqualTo(found);
    }

    @Test
    void saysWhatIsWrongAndWhatToDo() {
        assertThat(APlan.starting("2026-10-01")
                        .ending("2026-11-10")
                        .conference(
                                Conference.Type.REVIEW, "2026-11-10", MeetingStatus.HELD, Conference.Outcome.CONTINUE)
                        .action("2026-11-01")
                        .action(null)
                        .action(null)
                        .findings())
                .extracting(Finding::row, Finding::message)
                .containsExactly(
                        tuple(
                                2,
                                "The review says that the plan continues, and the plan ended on the same day,"
                                        + " 2026-11-10. Correct outcome, or end_date in plans, at its source and export"
                                        + " again."),
                        tuple(
                                3,
                                "The plan ended on 2026-11-10 with actions not completed: 2 of 3, of which this is the"
                                        + " first. Fill in completed_date where they were done, or correct end_date in"
                                        + " plans, at its source and export again."));
        assertThat(APlan.starting("2026-10-01")
                        .conference(Conference.Type.REVIEW, "2026-11-10", MeetingStatus.HELD, Conference.Outcome.END)
                        .findings())
                .extracting(Finding::message)
                .containsExactly("The review says that the plan ended, and the plan has no end_date up to the as-at"
                        + " date, 2026-11-20: it counts as open. Fill in end_date in plans, or correct outcome, at its"
                        + " source and export again.");
    }
}
