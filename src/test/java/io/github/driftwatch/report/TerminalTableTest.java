package io.github.driftwatch.report;

import static io.github.driftwatch.report.Made.due;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.timeline.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTableTest {

    private static List<DueRow> rows() {
        DueLists lists = new DueLists(Made.AS_AT, 28);
        for (String child : List.of("C1001", "C2")) {
            Plan plan = Made.plan(child, child.equals("C2") ? "A worker with a long name indeed" : "Birch");
            lists.accept(Made.assessment(
                    plan,
                    due(plan, "RC-2", "Review 3", Status.OVERDUE, child.equals("C2") ? -101 : -9, 5),
                    due(plan, "DR-1", "Review 3", Status.OVERDUE, -5, null)));
        }
        return lists.overdue();
    }

    @Test
    void dropsTheLeastImportantColumnsAtEighty() {
        assertThat(String.join("\n", TerminalTable.lines(ReportTables.OVERDUE, rows(), 80)))
                .isEqualTo("""
                """);
    }

    @Test
    void showsMoreAtAHundredAndTwenty() {
        assertThat(String.join("\n", TerminalTable.lines(ReportTables.OVERDUE, rows(), 120)))
                .isEqualTo("""
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 60, 79, 80, 100, 120, 200, 400})
    void noRowIsWiderThanTheTerminal(int width) {
        List<String> lines = TerminalTable.lines(ReportTables.OVERDUE, rows(), width);
        assertThat(lines.subList(0, 4))
                .allSatisfy(line -> assertThat(line.length()).isBetween(1, width));
    }

    @Test
    void leavesOutColumnsThatHoldNothing() {
        assertThat(TerminalTable.lines(ReportTables.OVERDUE, rows(), 1_000).get(0))
                .contains("reason", "clause")
                .doesNotContain("change");
    }

    @Test
    void showsControlCharactersAsBlanks() {
        Plan plan = Made.plan("C1", "Red\u001B[31m\u202Ename");
        DueLists lists = new DueLists(Made.AS_AT, 28);
        lists.accept(Made.assessment(plan, due(plan, "RC-2", "Review 3", Status.OVERDUE, -9, null)));
        assertThat(TerminalTable.lines(ReportTables.OVERDUE, lists.overdue(), 400)
                        .get(2))
                .contains("Red [31m name");
    }
}
