package io.github.driftwatch.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.procedure.Procedures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reason says how what rules ask for stands, status by status. The days were worked out by hand with a calendar. */
class StandingInWordsTest {

    /** Rules with names of a kind that those of the shipped profiles do not have, most of them due ten days after the start. */
    private static final String COUNTY = """
            {"name": "county", "version": "1", "title": "C", "rules": [
              {"id": "C-1", "title": "T", "clause": "1", "requirement": "Conference held", "for": "start",
               "due": {"within": {"number": 10, "unit": "days"}}, "expect": "review",
               "unless": {"occurrence": "lesson", "onOrBefore": "due"}},
              {"id": "C-2", "title": "T", "clause": "1", "requirement": "Next step", "for": "start",
               "due": "anchor", "expect": {"occurrence": "review", "state": "either"}, "arrangement": true},
              {"id": "C-3", "title": "T", "clause": "1", "requirement": "First contact", "for": "start",
               "due": {"within": {"number": 10, "unit": "days"}}, "expect": ["review", "lesson"]},
              {"id": "C-4", "title": "T", "clause": "1", "requirement": "Home contact", "for": "start",
               "due": {"within": {"number": 10, "unit": "days"}}, "expect": ["review", "visit"]},
              {"id": "C-5", "title": "T", "clause": "1", "requirement": "Home visit", "for": "start",
               "due": {"within": {"number": 10, "unit": "days"}}, "expect": "visit"},
              {"id": "C-6", "title": "T", "clause": "1", "requirement": "Written agreement", "for": "start",
               "due": {"within": {"number": 10, "unit": "days"}}, "expect": "legal-panel"},
              {"id": "C-7", "title": "T", "clause": "1", "requirement": "Action plan", "for": "start",
               "due": {"within": {"number": 10, "unit": "days"}}, "expect": "legal-panel"},
              {"id": "C-8", "title": "T", "clause": "1", "requirement": "Bed", "for": "start",
               "due": {"within": {"number": 10, "unit": "days"}}, "expect": "legal-panel"}
            ]}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 1000, textBlock = """
            late, one                        | designated-review | "rules": ["RC-1"], "status": ["MET_LATE"] | start 2026-01-05; review 2026-04-07 | 2026-04-08 | 1: Review 1 held late on 7 Apr 2026 (1 day)
            late, and its name says what was done | designated-review | "rules": ["DR-10"], "status": ["MET_LATE"] | start 2024-01-31; drc 2025-02-03; drc-minutes-sent 2025-02-18 | 2025-06-01 | 1: Designated review minutes sent late on 18 Feb 2025 (1 day)
            late, two of what meets          | north-yorkshire | "expects": "core-group", "status": ["MET_LATE"] | start 2025-01-06; core-group 2025-01-21; core-group 2025-03-05 | 2025-03-06 | 1: 2 core groups held late: Core group 1 on 21 Jan 2025 (1 day), Core group 2 on 5 Mar 2025 (1 day)
            late, four are all told          | north-yorkshire | "expects": "visit", "status": ["MET_LATE"] | start 2025-01-06; visit 2025-01-21 seen; visit 2025-02-05 seen; visit 2025-02-20 seen; visit 2025-03-07 seen | 2025-03-08 | 1: 4 visits made late: Visit with the child seen on 21 Jan 2025 (1 day), Visit with the child seen on 5 Feb 2025 (1 day), Visit with the child seen on 20 Feb 2025 (1 day), Visit with the child seen on 7 Mar 2025 (1 day)
            late, five are all told too      | north-yorkshire | "expects": "visit", "status": ["MET_LATE"] | start 2025-01-06; visit 2025-01-21 seen; visit 2025-02-05 seen; visit 2025-02-20 seen; visit 2025-03-07 seen; visit 2025-03-22 seen | 2025-03-23 | 1: 5 visits made late: Visit with the child seen on 21 Jan 2025 (1 day), Visit with the child seen on 5 Feb 2025 (1 day), Visit with the child seen on 20 Feb 2025 (1 day), Visit with the child seen on 7 Mar 2025 (1 day), Visit with the child seen on 22 Mar 2025 (1 day)
            late, of six the first four      | north-yorkshire | "expects": "visit", "status": ["MET_LATE"] | start 2025-01-06; visit 2025-01-21 seen; visit 2025-02-05 seen; visit 2025-02-20 seen; visit 2025-03-07 seen; visit 2025-03-22 seen; visit 2025-04-06 seen | 2025-04-07 | 1: 6 visits made late: Visit with the child seen on 21 Jan 2025 (1 day), Visit with the child seen on 5 Feb 2025 (1 day), Visit with the child seen on 20 Feb 2025 (1 day), Visit with the child seen on 7 Mar 2025 (1 day), and 2 more
            one late and one overdue         | north-yorkshire | "expects": "visit", "status": ["MET_LATE", "OVERDUE"] | start 2025-01-06; visit 2025-01-20 seen; visit 2025-02-04 seen | 2025-02-18 | 1: Visit with the child seen late on 4 Feb 2025 (1 day); Visit with the child seen alone overdue since 17 Feb 2025 (1 day)
            overdue, the longest first       | designated-review | "rules": ["DR-10", "DR-12", "DR-13"], "status": ["OVERDUE"] | start 2024-01-31; drc 2025-02-03 | 2025-05-04 | 1: Trajectory agreed overdue since 3 Feb 2025 (90 days); Designated review minutes sent overdue since 17 Feb 2025 (76 days); Legal panel overdue since 3 May 2025 (1 day)
            overdue since one day, by name   | county | "rules": ["C-6", "C-7"], "status": ["OVERDUE"] | start 2026-01-05 | 2026-01-16 | 1: Action plan overdue since 15 Jan 2026 (1 day); Written agreement overdue since 15 Jan 2026 (1 day)
            overdue, and its name says what is to be done | county | "rules": ["C-1"], "status": ["OVERDUE"] | start 2026-01-05 | 2026-01-16 | 1: Conference held overdue since 15 Jan 2026 (1 day)
            breached                         | designated-review | "rules": ["RC-10"], "status": ["BREACH"] | start 2025-01-06; review 2025-04-01 quorate; review 2025-09-20 quorate not-manager | 2025-09-21 | 1: The service manager attends the second review: not so on 20 Sep 2025
            met                              | designated-review | "rules": ["RC-1"], "status": ["MET"] | start 2026-01-05; review 2026-04-06 | 2026-04-07 | 1: Review 1 held on 6 Apr 2026
            met, and its name says so        | designated-review | "rules": ["DR-10"], "status": ["MET"] | start 2024-01-31; drc 2025-02-03; drc-minutes-sent 2025-02-17 | 2025-06-01 | 1: Designated review minutes sent on 17 Feb 2025
            arranged                         | designated-review | "rules": ["DR-8"], "status": ["MET"] | start 2024-01-31; review 2024-04-20; review 2024-10-10; review 2025-03-01; drc 2025-05-01 scheduled | 2025-03-02 | 1: Designated review arranged for 1 May 2025
            arranged, and its name does not say so | county | "rules": ["C-2"], "status": ["MET"] | start 2026-01-05; review 2026-01-20 scheduled | 2026-01-06 | 1: Next step booked for 20 Jan 2026
            booked in time                   | designated-review | "rules": ["RC-1"], "status": ["SCHEDULED"] | start 2026-01-05; review 2026-04-06 scheduled | 2026-03-01 | 1: Review 1 booked for 6 Apr 2026
            booked in time, and its name says what is to be done | county | "rules": ["C-1"], "status": ["SCHEDULED"] | start 2026-01-05; review 2026-01-15 scheduled | 2026-01-06 | 1: Conference held: booked for 15 Jan 2026
            booked too late, and its name says what is to be done | county | "rules": ["C-1"], "status": ["SCHEDULED_LATE"] | start 2026-01-05; review 2026-01-16 scheduled | 2026-01-06 | 1: Conference held: booked for 16 Jan 2026, after its last day 15 Jan 2026
            due soon, and its name says what is to be done | county | "rules": ["C-1"], "status": ["DUE_SOON"] | start 2026-01-05 | 2026-01-06 | 1: Conference held: due by 15 Jan 2026
            due soon, and its name is one word | county | "rules": ["C-8"], "status": ["DUE_SOON"] | start 2026-01-05 | 2026-01-06 | 1: Bed due by 15 Jan 2026
            due later                        | designated-review | "rules": ["RC-5"], "status": ["PENDING"] | start 2026-01-05 | 2026-03-01 | 1: Reflective meeting due by 5 Nov 2026
            put off, and its name says what was to be done | county | "rules": ["C-1"], "status": ["WAIVED"] | start 2026-01-05; lesson 2026-01-15 | 2026-01-16 | 1: Conference held: put off, was due by 15 Jan 2026
            put off and then held            | designated-review | "rules": ["DR-3"], "status": ["WAIVED"], "satisfied": true | start 2024-01-31; drc-postponed 2025-07-30; drc 2025-09-01 | 2025-09-02 | 1: Designated review put off, was due by 30 Jul 2025, held on 1 Sep 2025
            put off and not held yet         | designated-review | "rules": ["DR-3"], "status": ["WAIVED"], "satisfied": true | start 2024-01-31; drc-postponed 2025-07-30 | 2025-09-02 | none
            missed before a meeting          | designated-review | "rules": ["DR-9"], "status": ["MISSED"] | start 2024-01-31; drc 2025-02-03 | 2025-02-10 | 1: Single report not done, was due by 27 Jan 2025
            a meeting missed before another  | north-yorkshire | "rules": ["NY-9"], "status": ["MISSED"] | start 2025-01-06; review 2025-04-01 | 2025-04-02 | 1: Core group before the review not held, was due by 18 Mar 2025
            missed, and its name says what was to be done | north-yorkshire | "rules": ["NY-14"], "status": ["MISSED"] | start 2025-01-06; review 2025-04-01 | 2025-04-02 | 1: Agency reports shared: not done, was due by 25 Mar 2025
            what a meeting can satisfy, and a record | county | "rules": ["C-3"], "status": ["MET_LATE"] | start 2026-01-05; review 2026-01-16 | 2026-01-17 | 1: First contact done late on 16 Jan 2026 (1 day)
            what a meeting can satisfy, and a visit | county | "rules": ["C-4"], "status": ["MET_LATE"] | start 2026-01-05; review 2026-01-16 | 2026-01-17 | 1: Home contact done late on 16 Jan 2026 (1 day)
            what a visit alone can satisfy   | county | "rules": ["C-5"], "status": ["MET_LATE"] | start 2026-01-05; visit 2026-01-16 | 2026-01-17 | 1: Home visit made late on 16 Jan 2026 (1 day)
            """)
    void isToldWithItsDays(
            String why, String profile, String obligations, String story, LocalDate asAt, String expected)
            throws IOException {
        Files.writeString(folder.resolve("county.json"), COUNTY);
        Procedures procedures =
                OwnDrift.of(profile.equals("county") ? "county.json" : profile, """
                {"flags": [{"id": "X", "title": "T", "points": 1, "when": {"obligations": {%s}}}]}""".formatted(obligations), folder);

        PlanDrift drift = Judged.plan(procedures, story + "; born 2018-05-01", asAt, "");

        assertThat(Judged.flag("X", drift)).as(why).isEqualTo(expected);
    }
}
