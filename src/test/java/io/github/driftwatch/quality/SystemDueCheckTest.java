package io.github.driftwatch.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.MeetingStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemDueCheckTest {

    /** The plan's initial conference is on 2026-03-02, so that its first review is due by 2026-06-01. */
    @ParameterizedTest(name = "held {0}: due {1} for {2}: {4}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-05-20, 2026-06-01, 2026-05-20, '',                                   the procedure's day
            2026-05-20, 2026-05-31, 2026-05-20, '',                                   the day before
            2026-05-20, 2026-06-02, 2026-05-20, DQ-21 reviews 9 due_in_system 2026-06-02, the day after
            2026-07-20, 2026-08-01, 2026-07-20, DQ-21 reviews 9 due_in_system 2026-08-01, held late against the procedure's
            2026-05-20, 2026-11-19, -,          '',                                   the next one: 183 days on
            2026-05-20, 2026-11-20, -,          DQ-21 reviews 9 due_in_system 2026-11-20, the next one a day later
            2026-05-20, 2026-05-10, -,          '',                                   left over from before the last review
            -,          2026-06-02, -,          DQ-21 reviews 9 due_in_system 2026-06-02, none is held and the first is outstanding
            -,          2027-01-05, 2027-01-05, DQ-21 reviews 9 due_in_system 2027-01-05, booked
            """)
    void isFoundWhereTheCaseSystemsDayIsLater(
            @Nullable String held, String due, @Nullable String date, String found, String why) {
        APlan plan = APlan.starting("2026-03-02").systemDue(due, date);
        if (held != null) {
            plan.conference(Conference.Type.REVIEW, held, MeetingStatus.NOT_STATED, null);
        } else if (date != null) {
            plan.conference(Conference.Type.REVIEW, date, MeetingStatus.NOT_STATED, null);
        }
        assertThat(plan.findings().stream()
                        .filter(finding -> finding.check().id().equals("DQ-21"))
                        .map(APlan::inShort)
                        .findFirst()
                        .orElse(""))
                .as(why)
                .isEqualTo(found);
    }

    @Test
    void aReviewWithoutADateIsNotTheNextWhereOneIsBooked() {
        assertThat(APlan.starting("2026-03-02")
                        .review("2026-05-20")
                        .conference(Conference.Type.REVIEW, "2026-11-25", MeetingStatus.SCHEDULED, null)
                        .systemDue("2027-05-20", null)
                        .findings())
                .noneMatch(finding -> finding.check().id().equals("DQ-21"));
    }

    @Test
    void saysBothDatesAndTheRule() {
        Finding finding =
                APlan.starting("2026-03-02")
                        .review("2026-05-20")
                        .systemDue("2026-06-02", "2026-05-20")
                        .findings()
                        .stream()
                        .filter(each -> each.check().id().equals("DQ-21"))
                        .findFirst()
                        .orElseThrow();
        assertThat(finding.message())
                .isEqualTo("The case system has this review due by 2026-06-02, and by RC-1 it is due by 2026-06-01: the"
                        + " procedure's day is used. Correct the due date in the case system, so that nobody works by the"
                        + " later one.");
    }
}
