package io.github.driftwatch.governance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The audits that every report makes where the procedure wants them, on plans that can be counted on fingers. */
class UsualAuditsTest {

    private static final String SUMMER = "2026-04-01/2026-09-30";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1000, textBlock = """
            due on the first day, not held          | start 2024-10-02 | due 1, not-held 1
            due on the day before                   | start 2024-10-01 | none
            due on the last day, not held on it     | start 2025-04-01 | due 1, not-held 1
            due on the last day, held on it         | start 2025-04-01; drc 2026-09-30 | due 1, in-time 1, held 1, median-months 17
            due on the day after                    | start 2025-04-02 | none
            held on its day                         | start 2024-10-02; drc 2026-04-01 | due 1, in-time 1, held 1, median-months 17
            held before the period                  | start 2024-10-02; drc 2026-03-20 | due 1, in-time 1
            held the day after it was due           | start 2024-10-02; drc 2026-04-02 | due 1, late 1, held 1, median-months 18
            held after the period                   | start 2024-10-02; drc 2026-10-01 | due 1, not-held 1
            booked only                             | start 2024-10-02; drc 2026-10-01 scheduled | due 1, not-held 1
            put off before the period               | start 2024-10-02; drc-postponed 2026-03-15 | due 1, put-off 1
            put off on its day                      | start 2024-10-02; drc-postponed 2026-04-01 | due 1, put-off 1, postponements 1
            put off too late                        | start 2024-10-02; drc-postponed 2026-04-02 | due 1, not-held 1, postponements 1
            two rows of one day are one decision    | start 2024-10-02; drc-postponed 2026-04-01; drc-postponed 2026-04-01 | due 1, put-off 1, postponements 1
            ended on the due day                    | start 2024-10-02; end 2026-04-01 | none
            ended the day after                     | start 2024-10-02; end 2026-04-02 | due 1, not-held 1
            ended before the period                 | start 2024-10-02; end 2026-03-31 | none
            two designated reviews                  | start 2024-10-02; drc 2026-03-20; drc 2026-06-10 | due 1, in-time 1, held 1, median-months 20
            after a concern, on its last day        | start 2025-11-01; drift-concern 2026-04-10; drc 2026-05-10 | due 1, in-time 1, held 1, median-months 6
            after a concern, a day late             | start 2025-11-01; drift-concern 2026-04-10; drc 2026-05-11 | due 1, late 1, held 1, median-months 6
            one meeting late for one of two concerns | start 2025-11-01; drift-concern 2026-04-10; drift-concern 2026-05-02; drc 2026-05-11 | due 2, in-time 1, late 1, held 1, median-months 6
            the middle of two plans                 | start 2024-10-02; drc 2026-04-01 / start 2024-10-02; drc 2026-06-10 | due 2, in-time 1, late 1, held 2, median-months 18.5
            """)
    void designatedReviews(String why, String plans, String expected) {
        assertThat(Audited.figures(Audited.procedures("designated-review"), "G9", SUMMER, plans))
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1000, textBlock = """
            neither limit kept            | start 2024-10-02 | due 2, not-held 2
            put off once, then held       | start 2024-10-02; drc-postponed 2026-03-20; drc 2026-09-01 | due 2, in-time 1, put-off 1, held 1, median-months 22
            late for the first limit only | start 2024-10-02; drc 2026-09-01 | due 2, in-time 1, late 1, held 1, median-months 22
            ended the day before 24 months | start 2024-10-02; drc 2026-03-30; end 2026-10-01 | due 1, in-time 1
            ended on the day itself       | start 2024-10-02; drc 2026-03-30; end 2026-10-02 | due 2, in-time 2
            put off, and ended before     | start 2024-10-02; drc-postponed 2026-03-20; end 2026-03-31 | none
            put off, and ended on the day | start 2024-10-02; drc-postponed 2026-03-20; end 2026-04-01 | due 1, put-off 1
            """)
    void bothLimitsOfADesignatedReviewCount(String why, String plans, String expected) {
        assertThat(Audited.figures(Audited.procedures("designated-review"), "G9", "2026-04-01/2027-03-31", plans))
                .as(why)
                .isEqualTo(expected);
    }

    private static final String TWO_REVIEWS = "start 2025-01-06; review 2025-04-01; review 2025-09-20; ";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1000, textBlock = """
            a third review on the first day   | review 2026-04-01 | notices 1, outstanding 1, plans 1, plans-open 1
            on the day before                 | review 2026-03-31 | outstanding 1
            on the last day                   | review 2026-09-30 | notices 1, outstanding 1, plans 1, plans-open 1
            on the day after                  | review 2026-10-01 | none
            a third and a fourth              | review 2026-04-01; review 2026-09-01 | notices 2, outstanding 1, plans 1, plans-open 1
            the plan ended at it              | review 2026-04-01; end 2026-04-01 | none
            the plan ended on the last day    | review 2026-04-01; end 2026-09-30 | notices 1, plans 1, plans-ended 1
            the plan ended on the day after   | review 2026-04-01; end 2026-10-01 | notices 1, outstanding 1, plans 1, plans-open 1
            found not to be needed            | review 2026-04-01; case-review-not-needed 2026-04-20 | notices 1, not-needed 1, plans 1, plans-open 1
            held, its assessment just fresh   | review 2026-04-01; single-assessment 2026-07-30; case-review 2026-09-30 | notices 1, held 1, median-days 182, plans 1, plans-open 1
            held, its assessment too old      | review 2026-04-01; single-assessment 2026-07-29; case-review 2026-09-30; single-assessment 2026-10-01 | notices 1, held 1, median-days 182, old-assessments 1, plans 1, plans-open 1
            held, with no assessment          | review 2026-04-01; case-review 2026-08-03 | notices 1, held 1, median-days 124, old-assessments 1, plans 1, plans-open 1
            held, never updated               | review 2026-04-01; single-assessment 2026-05-01; case-review 2026-05-01 | notices 1, held 1, median-days 30, updates-due 1, updates-late 1, plans 1, plans-open 1
            held, updated in time twice       | review 2026-04-01; single-assessment 2026-05-01; case-review 2026-05-01; case-review-update 2026-07-01; case-review-update 2026-09-01 | notices 1, held 1, median-days 30, updates-due 2, plans 1, plans-open 1
            held, updated a day late          | review 2026-04-01; single-assessment 2026-05-01; case-review 2026-05-01; case-review-update 2026-07-02; case-review-update 2026-09-02 | notices 1, held 1, median-days 30, updates-due 2, updates-late 1, plans 1, plans-open 1
            held on the review's own day      | review 2026-04-01; single-assessment 2026-04-01; case-review 2026-04-01; case-review-update 2026-06-01; case-review-update 2026-08-01 | notices 1, held 1, median-days 0, updates-due 2, plans 1, plans-open 1
            days from the latest notice       | review 2026-03-02; review 2026-08-02; single-assessment 2026-08-12; case-review 2026-08-12 | notices 1, held 1, median-days 10, plans 1, plans-open 1
            held before any notice            | early-protocol-endorsed 2026-04-01; single-assessment 2026-08-12; case-review 2026-08-12; review 2026-09-02 | notices 1, held 1, plans 1, plans-open 1
            sent to court on the notice's day | review 2026-04-01; legal-panel 2026-04-01 outcome=Court_application | notices 1, outstanding 1, plans 1, plans-open 1, plans-to-court 1
            sent to court after the period    | review 2026-04-01; legal-panel 2026-10-01 outcome=Court_application | notices 1, outstanding 1, plans 1, plans-open 1
            sent to court before the notice   | review 2026-04-01; legal-panel 2026-03-31 outcome=Court_application | notices 1, outstanding 1, plans 1, plans-open 1
            sent to court between two notices | review 2026-04-01; review 2026-09-01; legal-panel 2026-05-05 outcome=care-proceedings | notices 2, outstanding 1, plans 1, plans-open 1, plans-to-court 1
            a panel that did not              | review 2026-04-01; legal-panel 2026-04-01 outcome=No_further_action | notices 1, outstanding 1, plans 1, plans-open 1
            a panel that says nothing         | review 2026-04-01; legal-panel 2026-04-01 | notices 1, outstanding 1, plans 1, plans-open 1
            a dispute on the last day         | pdrp-invoked 2026-09-30 | disputes 1
            a dispute on the day after        | pdrp-invoked 2026-10-01 | none
            """)
    void caseReviews(String why, String rest, String expected) {
        assertThat(Audited.figures(Audited.procedures("calderdale"), "G10", SUMMER, TWO_REVIEWS + rest))
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1000, textBlock = """
            two years on the last day          | start 2024-09-30; review 2024-12-20; review 2025-06-10; review 2026-04-01 | notices 1, outstanding 1, plans 1, plans-open 1, plans-past-24-months 1
            two years on the day after         | start 2024-10-01; review 2024-12-20; review 2025-06-10; review 2026-04-01 | notices 1, outstanding 1, plans 1, plans-open 1
            two years on the day that it ended | start 2024-09-29; review 2024-12-20; review 2025-06-10; review 2026-04-01; end 2026-09-29 | notices 1, plans 1, plans-ended 1, plans-past-24-months 1
            ended the day before two years     | start 2024-09-30; review 2024-12-20; review 2025-06-10; review 2026-04-01; end 2026-09-29 | notices 1, plans 1, plans-ended 1
            """)
    void plansWithANoticeThatPassTwoYears(String why, String plans, String expected) {
        assertThat(Audited.figures(Audited.procedures("calderdale"), "G10", SUMMER, plans))
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1000, textBlock = """
            by both, on the first day       | six-month-review-agreed 2026-04-01 safeguarding-service-manager social-work-service-manager | agreed 1, by-both 1
            on the day before               | six-month-review-agreed 2026-03-31 safeguarding-service-manager social-work-service-manager | none
            by one, on the last day         | six-month-review-agreed 2026-09-30 social-work-service-manager | agreed 1, lacking-one 1
            on the day after                | six-month-review-agreed 2026-10-01 social-work-service-manager | none
            by nobody that is named         | six-month-review-agreed 2026-05-01 | agreed 1, lacking-one 1
            by one, and the next day by both | six-month-review-agreed 2026-05-01 social-work-service-manager; six-month-review-agreed 2026-05-02 social-work-service-manager safeguarding-service-manager | agreed 2, by-both 1, lacking-one 1
            """)
    void intervalsOfSixMonths(String why, String rest, String expected) {
        assertThat(Audited.figures(Audited.procedures("designated-review"), "G11", SUMMER, "start 2025-06-02; " + rest))
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1000, textBlock = """
            review-conferences | on the first day             | review 2026-04-01; end 2026-04-01 | ended 1
            review-conferences | on the day before            | review 2026-03-31; end 2026-03-31 | none
            review-conferences | on the last day              | review 2026-09-30; end 2026-09-30 | ended 1
            review-conferences | on the day after             | review 2026-10-01; end 2026-10-01 | none
            review-conferences | a day after the review       | review 2026-04-01; end 2026-04-02 | none
            review-conferences | at the second review         | review 2026-04-01; review 2026-06-01; end 2026-06-01 | none
            review-conferences | with evidence on the day     | review 2026-04-01; end 2026-04-01; closure-evidenced 2026-04-01 | ended 1, evidenced 1
            review-conferences | with evidence afterwards     | review 2026-04-01; end 2026-04-01; closure-evidenced 2026-04-02 | ended 1
            review-conferences | audits are not asked for     | review 2026-04-01; end 2026-04-01; closure-audit 2026-04-02 | ended 1
            north-yorkshire    | audited on the day           | review 2026-04-01; end 2026-04-01; closure-audit 2026-04-01 | ended 1, audited 1
            north-yorkshire    | audited on the last day      | review 2026-04-01; end 2026-04-01; closure-audit 2026-09-30 | ended 1, audited 1
            north-yorkshire    | audited after the period     | review 2026-04-01; end 2026-04-01; closure-audit 2026-10-01 | ended 1
            north-yorkshire    | audited before it            | review 2026-04-01; end 2026-04-01; closure-audit 2026-03-31 | ended 1
            north-yorkshire    | evidence is not asked for    | review 2026-04-01; end 2026-04-01; closure-evidenced 2026-04-01 | ended 1
            """)
    void endingsAtTheFirstReview(String profile, String why, String rest, String expected) {
        assertThat(Audited.figures(Audited.procedures(profile), "G12", SUMMER, "start 2026-01-05; " + rest))
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1000, textBlock = """
            an initial conference, not quorate  | start 2026-04-01; icpc 2026-04-01 not-quorate | held 1, recorded 1, not-quorate 1
            on the day before                   | start 2026-03-31; icpc 2026-03-31 not-quorate | none
            quorum not recorded                 | start 2026-04-01 | held 1, not-recorded 1
            quorate                             | start 2026-04-01; icpc 2026-04-01 quorate | held 1, recorded 1
            followed on the last day of a month | start 2026-04-01; icpc 2026-04-01 not-quorate; review 2026-05-01 quorate | held 2, recorded 2, not-quorate 1, followed 1
            followed a day later                | start 2026-04-01; icpc 2026-04-01 not-quorate; review 2026-05-02 | held 2, not-recorded 1, recorded 1, not-quorate 1
            both not quorate, the first followed | start 2026-04-01; icpc 2026-04-01 not-quorate; review 2026-05-01 not-quorate | held 2, recorded 2, not-quorate 2, followed 1
            the month ends on the last day      | start 2025-06-02; review 2026-08-30 not-quorate | held 1, recorded 1, not-quorate 1, month-not-over 1
            the month ended the day before      | start 2025-06-02; review 2026-08-29 not-quorate | held 1, recorded 1, not-quorate 1
            on the last day itself              | start 2025-06-02; review 2026-09-30 not-quorate | held 1, recorded 1, not-quorate 1, month-not-over 1
            booked for the month                | start 2025-06-02; review 2026-09-10 not-quorate; review 2026-10-05 scheduled | held 1, recorded 1, not-quorate 1, month-not-over 1
            followed, and the month not over    | start 2025-06-02; review 2026-09-10 not-quorate; review 2026-09-20 quorate | held 2, recorded 2, not-quorate 1, followed 1
            the plan ended in the month         | start 2025-06-02; review 2026-09-10 not-quorate; end 2026-09-20 | held 1, recorded 1, not-quorate 1
            a designated review is no conference | start 2025-06-02; drc 2026-09-10 not-quorate | none
            """)
    void conferencesNotQuorate(String why, String plans, String expected) {
        assertThat(Audited.figures(Audited.procedures("calderdale"), "G13", SUMMER, plans))
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1000, textBlock = """
            nothing done                     | start 2026-04-01 | core-groups-due 1, visits-due 1, alone-due 1
            a core group on its last day     | start 2026-04-01; core-group 2026-04-17 | core-groups-due 1, core-groups-in-time 1, visits-due 1, alone-due 1
            a core group a day late          | start 2026-04-01; core-group 2026-04-18 | core-groups-due 1, visits-due 1, alone-due 1
            seen alone on the last day       | start 2026-04-01; visit 2026-04-15 seen alone | core-groups-due 1, visits-due 2, visits-in-time 1, alone-due 1, alone-in-time 1
            seen a day late                  | start 2026-04-01; visit 2026-04-16 seen not-alone | core-groups-due 1, visits-due 2, alone-due 1
            not seen is not a visit in time  | start 2026-04-01; visit 2026-04-15 not-seen | core-groups-due 1, visits-due 1, alone-due 1
            an empty cell is no visit in time | start 2026-04-01; visit 2026-04-15 | core-groups-due 1, visits-due 1, alone-due 1
            ended on the day of the visit    | start 2026-04-01; end 2026-04-15 | none
            ended the day after              | start 2026-04-01; end 2026-04-16 | visits-due 1
            """)
    void coreGroupsAndVisits(String why, String plans, String expected) {
        assertThat(Audited.figures(
                        Audited.procedures("north-yorkshire"),
                        "G14",
                        "2026-04-01/2026-05-13",
                        "born 2020-05-05; " + plans))
                .as(why)
                .isEqualTo(expected);
    }
}
