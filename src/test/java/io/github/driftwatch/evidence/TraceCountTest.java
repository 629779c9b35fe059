package io.github.driftwatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.json.JsonText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The trace, counted anew, against what a summary says of it. */
class TraceCountTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);

    private static final String SUMMARY = """
            {"by_status": {"OVERDUE": 2, "MET": 1, "BREACH": 0},
             "by_rule": {"RC-1": {"OVERDUE": 1, "MET": 1}, "RC-2": {"OVERDUE": 1, "BREACH": 0}}}
            """;

    @TempDir
    private Path dir;

    @Test
    void whatAgreesIsNotComplainedOfAndIsCounted() throws Exception {
        TraceCount trace = threeRows();
        assertThat(trace.differences(JsonText.parse(SUMMARY, "s", "summary"), 2L))
                .isEmpty();
        assertThat(trace.differences(JsonText.parse(SUMMARY, "s", "summary"), null))
                .as("no list of what is overdue")
                .isEmpty();
        assertThat(trace.held())
                .as("two statuses, three of rules, and the list")
                .isEqualTo(6);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            "OVERDUE": 2    | "OVERDUE": 3    | by_status OVERDUE, 3; rows of obligations.csv, 2
            "BREACH": 0},   | "BREACH": 4},   | by_status BREACH, 4; rows of obligations.csv, 0
            "MET": 1, "B    | "NEW": 0, "B    | by_status MET, 0; rows of obligations.csv, 1
            1, "MET": 1}    | 1, "MET": 0}    | by_rule RC-1 MET, 0; rows of obligations.csv, 1
            "BREACH": 0}}   | "BREACH": 1}}   | by_rule RC-2 BREACH, 1; rows of obligations.csv, 0
            """)
    void whatTheSummarySaysOtherwiseIsNamed(String old, String changed, String expected) throws Exception {
        assertThat(SUMMARY).containsOnlyOnce(old);
        assertThat(threeRows().differences(JsonText.parse(SUMMARY.replace(old, changed), "s", "summary"), 2L))
                .containsExactly("summary.json: does not add up: " + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-10-01 | OVERDUE  | 1 | however long ago
            2026-11-25 | OVERDUE  | 1 | what says so itself
            ''         | OVERDUE  | 0 | without a day it is in no list
            2026-10-22 | BREACH   | 0 | 29 days ago
            2026-10-23 | BREACH   | 1 | 28 days ago
            2026-11-20 | BREACH   | 1 | of today
            2026-11-21 | BREACH   | 0 | of tomorrow
            ''         | BREACH   | 0 | of no day
            2026-11-01 | MET      | 0 | done
            """)
    void theListOfWhatIsOverdueHasOneRowForEach(String due, String status, long rows, String why) throws Exception {
        TraceCount trace = trace(row("P1", "RC-1", "Review 1", due, status));
        assertThat(trace.differences(JsonText.parse("{}", "s", "summary"), rows))
                .as(why)
                .noneMatch(line -> line.startsWith("overdue:"));
        assertThat(trace.differences(JsonText.parse("{}", "s", "summary"), 7L))
                .as(why)
                .contains(
                        "overdue: does not add up: its rows, 7; requirements of plans that obligations.csv has overdue, "
                                + rows);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            P1 | Review 1 | 1 | two rules of one requirement are one row
            P2 | Review 1 | 2 | another plan's is another
            P1 | Review 2 | 2 | another requirement too
            """)
    void rulesOfOneRequirementAreOneRow(String plan, String requirement, long rows, String why) throws Exception {
        TraceCount trace = trace(
                row("P1", "RC-1", "Review 1", "2026-11-01", "OVERDUE"),
                row(plan, "CD-1", requirement, "2026-11-02", "OVERDUE"));
        assertThat(trace.differences(JsonText.parse("{}", "s", "summary"), rows))
                .as(why)
                .noneMatch(line -> line.startsWith("overdue:"));
    }

    private TraceCount threeRows() throws Exception {
        return trace(
                row("P1", "RC-1", "Review 1", "2026-11-01", "OVERDUE"),
                row("P1", "RC-2", "Review 2", "2026-11-02", "OVERDUE"),
                row("P2", "RC-1", "Review 1", "2026-11-01", "MET"));
    }

    private TraceCount trace(String... rows) throws Exception {
        Path file = dir.resolve("obligations.csv");
        Files.writeString(file, String.join(",", TraceCount.HEADINGS) + "\r\n" + String.join("", rows));
        return TraceCount.of(file, AS_AT);
    }

    private static String row(String plan, String rule, String requirement, String due, String status) {
        return "C1," + plan + "," + rule + ",3," + requirement + ",2026-01-05," + due + ",,,," + status + ",,\r\n";
    }
}
