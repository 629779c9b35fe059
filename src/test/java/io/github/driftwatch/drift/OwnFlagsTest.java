package io.github.driftwatch.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.procedure.Flag;
import io.github.driftwatch.procedure.Procedures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a council changes and adds in a file, and nothing else. */
class OwnFlagsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 1500, textBlock = """
            other points                    | F8 | "points": 2, "when": {"exists": "drift-concern"} | start 2025-01-31; drift-concern 2025-02-01 | 2026-01-01 | 2: T: Drift concern on 1 Feb 2025
            another limit, under            | F1 | "points": 1, "when": {"onPlan": {"number": 6, "unit": "weeks"}} | start 2025-01-31 | 2025-03-13 | none
            another limit, on               | F1 | "points": 1, "when": {"onPlan": {"number": 6, "unit": "weeks"}} | start 2025-01-31 | 2025-03-14 | 1: On the plan for 1 month (since 31 Jan 2025)
            a share per cent, under         | F9 | "points": 1, "when": {"actions": {"overdueShare": "50%"}} | start 2025-01-31; action 2025-02-01; action none; action none | 2025-03-14 | none
            a share per cent, on            | F9 | "points": 1, "when": {"actions": {"overdueShare": "50%"}} | start 2025-01-31; action 2025-02-01; action none | 2025-03-14 | 1: 1 of 2 open actions overdue, since 1 Feb 2025
            a share with decimals           | F9 | "points": 1, "when": {"actions": {"overdueShare": "33.4 %"}} | start 2025-01-31; action 2025-02-01; action none; action none | 2025-03-14 | none
            several actions long overdue    | F9 | "points": 1, "when": {"actions": {"overdueByMoreThan": {"number": 1, "unit": "weeks"}, "atLeast": 2}} | start 2025-01-31; action 2025-02-01; action 2025-02-05 | 2025-02-13 | 1: 2 actions overdue by more than 1 week, the oldest since 1 Feb 2025 (12 days)
            and one of them by a week       | F9 | "points": 1, "when": {"actions": {"overdueByMoreThan": {"number": 1, "unit": "weeks"}, "atLeast": 2}} | start 2025-01-31; action 2025-02-01; action 2025-02-05 | 2025-02-12 | none
            a rule's status                 | X | "points": 4, "when": {"obligations": {"rules": ["RC-6", "DR-13"], "status": ["OVERDUE", "BREACH"]}} | start 2024-01-31; drc 2025-02-01 | 2025-02-02 | 4: Trajectory agreed overdue since 1 Feb 2025 (1 day)
            overdue by a month              | X | "points": 4, "when": {"obligations": {"expects": "review", "overdueByMoreThan": {"number": 1, "unit": "months"}}} | start 2026-01-05; icpc 2026-01-05 quorate | 2026-05-06 | none
            overdue by more than a month    | X | "points": 4, "when": {"obligations": {"expects": "review", "overdueByMoreThan": {"number": 1, "unit": "months"}}} | start 2026-01-05; icpc 2026-01-05 quorate | 2026-05-07 | 4: Review 1 overdue since 6 Apr 2026 (31 days)
            a requirement with its number   | X | "points": 1, "when": {"obligations": {"requirement": "Review {number}", "status": ["DUE_SOON"]}} | start 2026-01-05; icpc 2026-01-05 quorate | 2026-04-01 | 1: Review 1 due by 6 Apr 2026
            what a booking is enough for    | X | "points": 1, "when": {"obligations": {"expects": "review", "arrangement": true, "status": ["OVERDUE"]}} | start 2026-01-05 | 2026-01-07 | 1: Next review booked: overdue since 5 Jan 2026 (2 days)
            what is arranged, not booked twice | X | "points": 1, "when": {"obligations": {"requirement": "Next review booked", "status": ["MET"]}} | start 2026-01-05; review 2026-04-01 scheduled | 2026-01-07 | 1: Next review booked for 1 Apr 2026
            what its name says was done     | X | "points": 1, "when": {"obligations": {"rules": ["DR-10"], "status": ["MET_LATE"]}} | start 2024-01-31; drc 2025-02-03; drc-minutes-sent 2025-03-03 | 2025-06-01 | 1: Designated review minutes sent late on 3 Mar 2025 (14 days)
            two of a rule, under            | X | "points": 1, "when": {"obligations": {"rules": ["DR-10"], "status": ["MET_LATE"], "atLeast": 2}} | start 2024-01-31; drc 2025-02-03; drc-minutes-sent 2025-03-03 | 2025-06-01 | none
            two of a rule, on               | X | "points": 1, "when": {"obligations": {"rules": ["DR-10"], "status": ["MET_LATE"], "atLeast": 2}} | start 2024-01-31; drc 2025-02-03; drc-minutes-sent 2025-03-03; drc 2025-04-07; drc-minutes-sent 2025-05-12 | 2025-06-01 | 1: 2 requirements done late: Designated review minutes sent on 3 Mar 2025 (14 days), Designated review minutes sent on 12 May 2025 (19 days)
            an event, in its own words      | X | "points": 2, "when": {"exists": "significant-incident"}, "says": "{what} recorded on {date}, {count} in all" | start 2025-01-31; significant-incident 2025-02-01; significant-incident 2025-03-01 | 2025-04-01 | 2: Significant incident recorded on 1 Mar 2025, 2 in all
            no event                        | X | "points": 2, "when": {"none": "trajectory-agreed"} | start 2025-01-31 | 2025-04-01 | 2: T
            a category and an age           | X | "points": 2, "when": {"all": [{"column": "category", "is": ["NEG"]}, {"onPlan": {"number": 3, "unit": "months"}}]} | start 2025-01-31; category NEG | 2025-04-30 | 2: On the plan for 3 months (since 31 Jan 2025)
            another category                | X | "points": 2, "when": {"all": [{"column": "category", "is": ["NEG"]}, {"onPlan": {"number": 3, "unit": "months"}}]} | start 2025-01-31; category EMO | 2025-04-30 | none
            either of two                   | X | "points": 2, "when": {"any": [{"column": "category", "is": ["NEG"]}, {"calledOff": {"occurrence": "core-group"}}]} | start 2025-01-31; core-group 2025-02-10 cancelled | 2025-04-30 | 2: 1 core group called off: 10 Feb 2025 (cancelled)
            not so                          | X | "points": 2, "when": {"not": {"column": "category", "is": ["NEG"]}} | start 2025-01-31; category EMO | 2025-04-30 | 2: T
            one that is so leaves nothing open | X | "points": 2, "when": {"any": [{"exists": {"occurrence": "icpc", "quorate": false}}, {"onPlan": {"number": 1, "unit": "months"}}]} | start 2025-01-31 | 2025-04-30 | 2: On the plan for 3 months (since 31 Jan 2025)
            one that is not known leaves it open | X | "points": 2, "when": {"all": [{"exists": {"occurrence": "icpc", "quorate": false}}, {"onPlan": {"number": 1, "unit": "months"}}]} | start 2025-01-31 | 2025-04-30 | not known: quorate is not recorded for the initial conference of 31 Jan 2025
            one that is not so settles it   | X | "points": 2, "when": {"all": [{"exists": {"occurrence": "icpc", "quorate": false}}, {"onPlan": {"number": 9, "unit": "months"}}]} | start 2025-01-31 | 2025-04-30 | none
            not what is not known           | X | "points": 2, "when": {"not": {"exists": {"occurrence": "icpc", "quorate": false}}} | start 2025-01-31 | 2025-04-30 | not known: quorate is not recorded for the initial conference of 31 Jan 2025
            a true level after an unknown one | X | "levels": [{"points": 3, "when": {"exists": {"occurrence": "icpc", "quorate": false}}}, {"points": 1, "when": {"onPlan": {"number": 1, "unit": "months"}}}] | start 2025-01-31 | 2025-04-30 | 1: On the plan for 3 months (since 31 Jan 2025)
            the first of two unknown levels says why | X | "levels": [{"points": 3, "when": {"exists": {"occurrence": "icpc", "quorate": false}}}, {"points": 1, "when": {"exists": {"occurrence": "review", "serviceManagerAttended": false}}}] | start 2025-01-31; review 2025-04-28 | 2025-04-30 | not known: quorate is not recorded for the initial conference of 31 Jan 2025
            less than a month on the plan   | X | "points": 1, "when": {"onPlan": {"number": 2, "unit": "weeks"}} | start 2025-01-31 | 2025-02-20 | 1: On the plan for 20 days (since 31 Jan 2025)
            in its own words, with nothing to name | X | "points": 1, "when": {"onPlan": {"number": 2, "unit": "weeks"}}, "says": "Two weeks and no plan made" | start 2025-01-31 | 2025-02-20 | 1: Two weeks and no plan made
            in its own words, by the day it was done | X | "points": 1, "when": {"obligations": {"rules": ["RC-1"], "status": ["MET_LATE"]}}, "says": "{what} was late on {date}" | start 2026-01-05; review 2026-04-07 | 2026-05-01 | 1: Review 1 was late on 7 Apr 2026
            designated reviews called off   | X | "points": 1, "when": {"calledOff": {"occurrence": "designated-review"}} | start 2025-01-31; review 2025-04-03 cancelled; drc 2025-04-10 postponed | 2025-04-30 | 1: 1 designated review called off: 10 Apr 2025 (postponed)
            called off twice for one day, as first entered | X | "points": 1, "when": {"calledOff": {"occurrence": "review"}} | start 2025-01-31; review 2025-04-10 rearranged; review 2025-04-10 cancelled | 2025-04-30 | 1: 1 review called off: 10 Apr 2025 (rearranged)
            called off, in its own words    | X | "points": 1, "when": {"calledOff": {"occurrence": "core-group"}}, "says": "{what} of {date} called off, {count} in all" | start 2025-01-31; core-group 2025-03-10 cancelled; core-group 2025-02-10 postponed; core-group 2025-02-24 held | 2025-04-30 | 1: Core group of 10 Feb 2025 called off, 2 in all
            any of two, neither so          | X | "points": 1, "when": {"any": [{"column": "category", "is": ["NEG"]}, {"onPlan": {"number": 9, "unit": "months"}}]} | start 2025-01-31; category EMO | 2025-04-30 | none
            any of two, one not so and one not known | X | "points": 1, "when": {"any": [{"exists": {"occurrence": "icpc", "quorate": false}}, {"onPlan": {"number": 9, "unit": "months"}}]} | start 2025-01-31 | 2025-04-30 | not known: quorate is not recorded for the initial conference of 31 Jan 2025
            all of two, each with its words | X | "points": 1, "when": {"all": [{"onPlan": {"number": 2, "unit": "weeks"}}, {"calledOff": {"occurrence": "core-group"}}]} | start 2025-01-31; core-group 2025-02-10 cancelled | 2025-02-20 | 1: On the plan for 20 days (since 31 Jan 2025); 1 core group called off: 10 Feb 2025 (cancelled)
            all of two, one of them only a name | X | "points": 1, "when": {"all": [{"onPlan": {"number": 2, "unit": "weeks"}}, {"exists": "drift-concern"}]} | start 2025-01-31; drift-concern 2025-02-10 | 2025-02-20 | 1: T: On the plan for 20 days (since 31 Jan 2025); Drift concern on 10 Feb 2025
            all of two, in its own words: what can be named | X | "points": 1, "when": {"all": [{"onPlan": {"number": 2, "unit": "weeks"}}, {"calledOff": {"occurrence": "core-group"}}]}, "says": "{what} of {date} called off, {count} in all" | start 2025-01-31; core-group 2025-02-10 cancelled; core-group 2025-02-17 cancelled | 2025-02-20 | 1: Core group of 10 Feb 2025 called off, 2 in all
            any that is booked too late     | X | "points": 1, "when": {"obligations": {"expects": "review", "status": ["SCHEDULED_LATE"]}} | start 2026-04-01; review 2026-06-20; review 2026-12-10 scheduled; review 2027-07-02 scheduled | 2026-11-20 | 1: Review 3 booked for 2 Jul 2027, after its last day 1 Jul 2027
            the next booked too late, beside a meeting of another kind | X | "points": 1, "when": {"obligations": {"expects": "review", "status": ["SCHEDULED_LATE"], "next": true}} | start 2026-01-05; drift-concern 2026-02-20; drc 2026-03-10 scheduled; review 2026-04-07 scheduled | 2026-03-01 | 1: Review 1 booked for 7 Apr 2026, after its last day 6 Apr 2026
            """)
    void isJudgedByTheFile(String why, String id, String flag, String story, LocalDate asAt, String expected)
            throws IOException {
        Procedures procedures = OwnDrift.of(
                "designated-review",
                "{\"flags\": [{\"id\": \"%s\", \"title\": \"T\", %s}]}".formatted(id, flag),
                folder);

        PlanDrift drift = Judged.plan(procedures, story + "; born 2018-05-01", asAt, "");

        assertThat(Judged.flag(id, drift)).as(why).isEqualTo(expected);
    }

    @Test
    void oneThatIsSwitchedOffIsNotRaised() throws IOException {
        Procedures procedures = OwnDrift.of("designated-review", "{\"off\": [\"F13\", \"F1\"]}", folder);

        PlanDrift drift = Judged.plan(procedures, "start 2024-01-31", LocalDate.of(2026, 3, 1), "");

        assertThat(drift.raised()).extracting(RaisedFlag::id).containsExactly("F2", "F3");
    }

    @Test
    void oneLayerBuildsOnAnother() throws IOException {
        Files.writeString(folder.resolve("county.json"), """
                {"name": "county", "version": "1", "title": "C", "extends": "review-conferences", "drift": {
                  "off": ["F8"], "bands": {"amber": {"points": 4}},
                  "flags": [{"id": "X", "title": "X", "points": 2, "when": {"planOpen": true}}]}}
                """);
        Procedures procedures = OwnDrift.of("county.json", """
                {"bands": {"red": {"points": 9}},
                 "flags": [{"id": "X", "title": "Y", "points": 5, "when": {"planOpen": true}}]}""", folder);

        PlanDrift drift =
                Judged.plan(procedures, "start 2026-01-31; drift-concern 2026-02-01", LocalDate.of(2026, 2, 2), "");

        assertThat(Judged.points(drift)).isEqualTo("F13 1, X 5");
        assertThat(drift.band()).isEqualTo(Band.AMBER);
        assertThat(procedures.drift().bands().amber().points()).isEqualTo(4);
        assertThat(procedures.drift().bands().red().points()).isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            review-conferences | F1, F3, F4, F5, F6, F7, F8, F9, F10, F13
            designated-review  | F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F13
            calderdale         | F1, F3, F4, F5, F6, F7, F8, F9, F10
            north-yorkshire    | F1, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12, F13
            calderdale,north-yorkshire | F1, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12, F13
            """)
    void aFlagThatNoRuleCanRaiseIsNotInForce(String profiles, String flags) {
        assertThat(Judged.procedures(profiles).flagsInForce())
                .extracting(Flag::id)
                .containsExactly(flags.split(", "));
    }

    @Test
    void ofSeveralProceduresTheFirstSpeaksForAll() throws IOException {
        Procedures ours = OwnDrift.of("calderdale", """
                {"flags": [{"id": "X", "title": "X", "points": 2,
                  "when": {"obligations": {"rules": ["CD-5"], "status": ["OVERDUE"]}}}]}""", folder);
        Procedures both = Procedures.of(List.of(
                ours.profiles().get(0),
                Judged.procedures("north-yorkshire").profiles().get(0)));

        PlanDrift drift = Judged.plan(both, "start 2024-01-31; born 2018-05-01", LocalDate.of(2026, 3, 1), "");

        assertThat(Judged.flag("X", drift)).isEqualTo("2: Plan ended by 24 months overdue since 31 Jan 2026 (29 days)");
        assertThat(Judged.flag("F3", drift))
                .isEqualTo(
                        "3: Review 1 overdue since 30 Apr 2024 (670 days); Review 3 overdue since 30 Apr 2025 (305 days)");
        assertThat(Judged.flag("F11", drift)).isEqualTo("1: Core group 1 overdue since 14 Feb 2024 (746 days)");
    }
}
