package io.github.driftwatch.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.HistoryReach;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.timeline.PlanStory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a rule cannot be assessed on a plan, a flag that looks at it is not known, unless nothing of it has arisen yet. */
class NotAssessedTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 5, 1);

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            still to be born                  | "RC-9"          | start 2026-04-01; expected 2026-06-01 | none
            expected today                    | "RC-9"          | start 2026-04-01; expected 2026-05-01 | none
            born by now, and the day not known | "RC-9"         | start 2026-04-01; expected 2026-04-30 | not known: the date of birth is not known
            nothing known of the birth        | "RC-9"          | start 2026-04-01                      | not known: the date of birth is not known
            born                              | "RC-9"          | start 2026-04-01; born 2026-04-30     | none
            of two the first                  | "RC-10", "RC-9" | start 2025-05-01; review 2025-07-30; review 2026-01-20 | not known: service manager attended is not recorded for Review 2
            one of two can be assessed        | "RC-5", "RC-9"  | start 2026-04-01                      | none
            one of two shows                  | "RC-5", "RC-9"  | start 2025-06-30                      | 1: Reflective meeting overdue since 30 Apr 2026 (1 day)
            """)
    void isNotKnown(String why, String rules, String story, String expected) throws IOException {
        PlanDrift drift = Judged.plan(flagged(rules), story, AS_AT, "");

        assertThat(Judged.flag("X", drift)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            what counts from the initial conference | "RC-3"         | not known: reviews before the latest are not in the export
            what counts from a day worked out       | "DR-3"         | not known: reviews before the latest are not in the export
            what counts from the birth              | "RC-9"         | none
            what counts from the birth, and another | "RC-9", "DR-3" | not known: reviews before the latest are not in the export
            one of two that can be assessed         | "RC-5", "DR-3" | not known: reviews before the latest are not in the export
            """)
    void onAPartialHistoryOnlyWhatCountsFromTheBirthIsStillToArise(String why, String rules, String expected)
            throws IOException {
        String story = "start 2025-12-01; icpc 2025-12-01 quorate; expected 2026-05-20; review 2026-04-20 quorate";

        PlanDrift drift =
                Judged.plan(flagged(rules), PlanStory.told(story).reaching(HistoryReach.LATEST_ONLY), AS_AT, "");

        assertThat(Judged.flag("X", drift)).as(why).isEqualTo(expected);
    }

    private Procedures flagged(String rules) throws IOException {
        return OwnDrift.of("designated-review", """
                {"flags": [{"id": "X", "title": "T", "points": 1, "when": {
                  "obligations": {"rules": [%s], "status": ["OVERDUE", "BREACH"]}}}]}""".formatted(withBreach(rules)), folder);
    }

    /** With a rule that forbids something, as BREACH is refused without: one that says nothing of an open plan. */
    private static String withBreach(String rules) {
        return rules + ", \"RC-6\"";
    }
}
