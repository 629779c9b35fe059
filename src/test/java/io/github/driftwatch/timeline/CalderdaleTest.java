package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.Holds;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules for plans of 15 months and longer ask beside their limits, worked by hand. */
class CalderdaleTest {

    @Holds(
            value = "CD-3",
            rows = {"early, and endorsed on that day", "endorsed a day too late", "before the second review"})
    @Holds(
            value = "CD-4",
            rows = {"two months old to the day", "a day too old"})
    @Holds(
            value = "CD-5",
            rows = {"the day of 24 months", "the day after", "the reason is recorded"})
    @Holds(
            value = "CD-6",
            rows = {"an update before any case review starts nothing", "a chain"})
    @ParameterizedTest(name = "{0} as at {2}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            CD-3 | start 2025-01-06; review 2025-03-03; review 2025-09-01; review 2026-01-31; case-review 2025-10-06; early-protocol-endorsed 2025-10-06 | 2026-02-05 | 2026-02-28 MET 0 done 2025-10-06 | early, and endorsed on that day
            CD-3 | start 2025-01-06; review 2025-03-03; review 2025-09-01; review 2026-01-31; case-review 2025-10-06; early-protocol-endorsed 2025-10-07 | 2026-02-05 | 2026-02-28 DUE_SOON 23 | endorsed a day too late
            CD-3 | start 2025-01-06; review 2025-03-03; review 2025-09-01; review 2026-01-31; case-review 2025-10-06 | 2026-02-05 | 2026-02-28 DUE_SOON 23 | early, and never endorsed
            CD-3 | start 2025-01-06; review 2025-03-03; review 2025-09-01; review 2026-01-31; case-review 2025-09-01; early-protocol-endorsed 2025-08-01 | 2026-02-05 | 2026-02-28 MET 0 done 2025-09-01 | on the second review's day
            CD-3 | start 2025-01-06; review 2025-03-03; review 2025-09-01; review 2026-01-31; case-review 2025-08-31; early-protocol-endorsed 2025-08-01 | 2026-02-05 | 2026-02-28 DUE_SOON 23 | before the second review
            CD-3 | start 2025-01-06; review 2025-03-03; review 2025-09-01; review 2026-01-31; case-review-not-needed 2025-10-06; early-protocol-endorsed 2025-10-06 | 2026-02-05 | 2026-02-28 MET 0 done 2025-10-06 | found early not to be needed
            CD-3 | start 2025-01-06; review 2025-03-03; review 2025-09-01; review 2026-01-31; case-review 2026-01-31 | 2026-02-05 | 2026-02-28 MET 0 done 2026-01-31 | on the third review's day
            CD-3 | start 2025-01-06; review 2025-03-03; review 2025-09-01; review 2026-01-31; end 2026-01-31 | 2026-02-05 | none | the third review ended the plan
            CD-4 | start 2025-01-06; case-review 2026-03-02; single-assessment 2026-01-02 | 2026-03-02 | none | two months old to the day
            CD-4 | start 2025-01-06; case-review 2026-03-02; single-assessment 2026-01-01 | 2026-03-02 | 2026-03-02 BREACH 0 | a day too old
            CD-4 | start 2025-01-06; case-review 2026-03-02; single-assessment 2026-03-02 | 2026-03-02 | none | of the same day
            CD-4 | start 2025-01-06; case-review 2026-03-02; single-assessment 2026-03-03 | 2026-03-05 | 2026-03-02 BREACH 0 | after it
            CD-4 | start 2025-01-06; case-review 2026-02-28; single-assessment 2025-12-28 | 2026-02-28 | none | two months end on 28 February for every day from the 28th
            CD-4 | start 2025-01-06; case-review 2026-02-28; single-assessment 2025-12-27 | 2026-02-28 | 2026-02-28 BREACH 0 | and on the 27th for the day before
            CD-4 | start 2025-01-06; case-review 2026-03-02; end 2026-03-02 | 2026-03-02 | 2026-03-02 BREACH 0 | on the end itself too
            CD-4 | start 2025-01-06; case-review 2026-03-03; end 2026-03-02 | 2026-03-05 | none | after the end
            CD-5 | start 2024-02-29 | 2026-01-30 | 2026-02-28 PENDING 29 | before the warning window
            CD-5 | start 2024-02-29 | 2026-02-28 | 2026-02-28 DUE_SOON 0 | the day of 24 months
            CD-5 | start 2024-02-29 | 2026-03-01 | 2026-02-28 OVERDUE 1 | the day after
            CD-5 | start 2024-02-29; end 2026-02-28 | 2026-03-05 | 2026-02-28 MET 0 done 2026-02-28 | ended on the day
            CD-5 | start 2024-02-29; end 2026-03-01 | 2026-03-05 | 2026-02-28 MET_LATE 1 done 2026-03-01 | ended the day after
            CD-5 | start 2024-02-29; end 2026-03-05 | 2026-03-01 | 2026-02-28 OVERDUE 1 | the end is to come
            CD-5 | start 2024-02-29; continuation-rationale 2026-03-05 | 2026-03-05 | 2026-02-28 WAIVED 0 | the reason is recorded
            CD-5 | start 2024-02-29; continuation-rationale 2026-03-05 | 2026-03-04 | 2026-02-28 OVERDUE 4 | not yet
            CD-5 | start 2024-02-29; end 2024-02-29 | 2026-03-04 | none | ended on the day that it began
            CD-6 | start 2025-01-06; case-review-update 2025-11-03; case-review 2025-12-31 | 2026-01-05 | 2026-02-28 PENDING 54 | an update before any case review starts nothing
            CD-6 | start 2025-01-06; case-review 2025-12-31; case-review-update 2025-12-31 | 2026-01-05 | 2026-02-28 PENDING 54 | one on its day does not satisfy it
            CD-6 | start 2025-01-06; case-review 2025-11-03; case-review-update 2025-12-31 | 2026-01-05 | 2026-01-03 MET 0 done 2025-12-31; 2026-02-28 PENDING 54 | a chain
            """)
    void stands(String rule, String story, LocalDate asAt, String expected, String why) {
        assertThat(Trace.of(rule, story, asAt)).as(why).isEqualTo(expected);
    }
}
