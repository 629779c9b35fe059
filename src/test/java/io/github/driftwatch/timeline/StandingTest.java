package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of statuses, with every one that comes before another. Due on 10 March, with a window of 28 days. */
class StandingTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 10);

    @ParameterizedTest(name = "{8}")
    @CsvSource(delimiter = '|', textBlock = """
            # as at   | provisional | done       | booked     | waived | meeting    | ended      | expected           | why
            2026-03-12 | false       | 2026-03-10 |            | false  |            |            | MET 0              | done on the due date
            2026-03-12 | false       | 2025-03-10 |            | false  |            |            | MET 0              | done long before
            2026-03-12 | false       | 2026-03-11 |            | false  |            |            | MET_LATE 1         | done the day after
            2026-03-12 | false       | 2026-03-11 |            | false  |            | 2026-03-12 | MET_LATE 1         | done late comes before ended
            2026-03-12 | false       | 2026-03-11 |            | false  | 2026-03-12 |            | MET_LATE 1         | done late comes before the meeting
            2026-03-12 | false       | 2026-03-10 |            | true   |            |            | MET 0              | done in time comes before waived
            2026-03-12 | false       | 2026-03-11 |            | true   |            |            | WAIVED 0           | waived comes before done late
            2026-03-12 | false       |            |            | true   |            |            | WAIVED 0           | waived comes before overdue
            2026-03-01 | false       |            | 2026-03-05 | true   |            |            | WAIVED 0           | waived comes before booked
            2026-03-12 | false       |            |            | true   |            | 2026-03-11 | WAIVED 0           | waived comes before missed
            2026-03-12 | false       |            |            | true   | 2026-03-11 |            | WAIVED 0           | waived comes before a meeting without
            2026-03-12 | false       |            |            | false  |            | 2026-03-10 | LAPSED 0           | ended on the due date
            2026-03-12 | false       |            |            | false  |            | 2026-03-11 | MISSED 1           | ended the day after
            2026-03-12 | false       |            |            | false  | 2026-03-10 |            | MISSED 0           | the meeting on the due date
            2026-03-20 | false       |            |            | false  | 2026-03-17 |            | MISSED 7           | the meeting a week later
            2026-03-20 | false       |            |            | false  | 2026-03-17 | 2026-03-18 | MISSED 7           | the meeting comes before the end
            2026-03-11 | false       |            |            | false  |            |            | OVERDUE 1          | the day after the due date
            2026-03-11 | false       |            | 2026-03-12 | false  |            |            | OVERDUE 1          | overdue even where booked
            2026-03-10 | false       |            | 2026-03-11 | false  |            |            | SCHEDULED_LATE 0   | booked for the day after
            2026-01-10 | false       |            | 2026-03-11 | false  |            |            | SCHEDULED_LATE 59  | booked late, long before
            2026-03-10 | false       |            | 2026-03-10 | false  |            |            | SCHEDULED 0        | booked for the due date
            2026-01-10 | false       |            | 2026-02-10 | false  |            |            | SCHEDULED 59       | booked in time, outside the window
            2026-03-10 | false       |            |            | false  |            |            | DUE_SOON 0         | the due date
            2026-02-10 | false       |            |            | false  |            |            | DUE_SOON 28        | the first day of the window
            2026-02-09 | false       |            |            | false  |            |            | PENDING 29         | the day before it
            2026-03-11 | true        |            |            | false  |            |            | DUE_SOON -1        | an estimate is never overdue
            2026-03-11 | true        |            | 2026-03-12 | false  |            |            | DUE_SOON -1        | nor where it is booked
            2026-02-09 | true        |            |            | false  |            |            | PENDING 29         | an estimate still to come
            2026-03-01 | true        |            | 2026-03-11 | false  |            |            | SCHEDULED_LATE 9   | booked after the estimate
            """)
    void isJudged(
            LocalDate asAt,
            boolean provisional,
            @Nullable LocalDate done,
            @Nullable LocalDate booked,
            boolean waived,
            @Nullable LocalDate meeting,
            @Nullable LocalDate ended,
            String expected,
            String why) {
        Standing standing =
                Standing.of(new Standing.Facts(asAt, DUE, provisional, done, booked, waived, meeting, ended, 28));

        assertThat(standing.status() + " " + standing.days()).as(why).isEqualTo(expected);
    }
}
