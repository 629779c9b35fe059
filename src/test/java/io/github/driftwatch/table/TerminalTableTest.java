package io.github.driftwatch.table;

import static io.github.driftwatch.report.Made.due;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.report.DueLists;
import io.github.driftwatch.report.DueRow;
import io.github.driftwatch.report.Made;
import io.github.driftwatch.report.ReportTables;
import io.github.driftwatch.timeline.Status;
import java.math.BigDecimal;
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
                child_id  requirement  due_date    days  status   rule  team   social_worker
                --------  -----------  ----------  ----  -------  ----  -----  -----------------
                C2        Review 3     11/08/2026   101  OVERDUE  RC-2  North  A worker with a …
                C1001     Review 3     11/11/2026     9  OVERDUE  RC-2  North  Birch
                Not shown for want of width: plan_id, family_id, scheduled_date, clause,
                other_rules, reason, conference_chair. --format csv has them.""");
    }

    @Test
    void showsMoreAtAHundredAndTwenty() {
        assertThat(String.join("\n", TerminalTable.lines(ReportTables.OVERDUE, rows(), 120)))
                .isEqualTo("""
                child_id  requirement  due_date    days  status   scheduled_date  rule  reason                      team   social_worker
                --------  -----------  ----------  ----  -------  --------------  ----  --------------------------  -----  -------------
                C2        Review 3     11/08/2026   101  OVERDUE  25/11/2026      RC-2  by the title of RC 2 (and…  North  A worker wit…
                C1001     Review 3     11/11/2026     9  OVERDUE  25/11/2026      RC-2  by the title of RC 2 (and…  North  Birch
                Not shown for want of width: plan_id, family_id, clause, other_rules, conference_chair. --format csv has them.""");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 60, 79, 80, 100, 120, 200, 400})
    void noRowIsWiderThanTheTerminal(int width) {
        List<String> lines = TerminalTable.lines(ReportTables.OVERDUE, rows(), width);
        assertThat(lines.subList(0, 4))
                .allSatisfy(line -> assertThat(line.length()).isBetween(1, width));
    }

    @Test
    void showsWhatIsDueWholeBeforeAnythingElse() {
        Plan plan = Made.plan("C1", "A worker with a long name indeed");
        String requirement = "Evidence for ending at the first review";
        DueLists lists = new DueLists(Made.AS_AT, 28);
        lists.accept(Made.assessment(plan, due(plan, "RC-7", requirement, Status.OVERDUE, -9, null)));
        assertThat(TerminalTable.lines(ReportTables.OVERDUE, lists.overdue(), 80))
                .startsWith(
                        "child_id  requirement                              due_date    days  status",
                        "--------  ---------------------------------------  ----------  ----  -------",
                        "C1        Evidence for ending at the first review  11/11/2026     9  OVERDUE");
    }

    @Test
    void cutsAnIdentifierThatWouldTakeTheWholeLine() {
        Plan plan = Made.plan("C".repeat(100), "Birch");
        DueLists lists = new DueLists(Made.AS_AT, 28);
        lists.accept(Made.assessment(plan, due(plan, "RC-2", "Review 3", Status.OVERDUE, -9, null)));
        assertThat(TerminalTable.lines(ReportTables.OVERDUE, lists.overdue(), 80)
                        .get(2))
                .matches("C+…  Review 3     11/11/2026     9  OVERDUE")
                .hasSize(80);
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

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 80, 120})
    void wrapsSentencesUnderTheirRow(int width) {
        ReportTable<String> table = new ReportTable<>(
                "list",
                List.of(
                        Column.text("child", 9, 1, row -> row),
                        Column.decimal("share", 1, row -> row.equals("C1") ? new BigDecimal("7.5") : null),
                        Column.sentences(
                                "why",
                                50,
                                row -> row.equals("C1")
                                        ? "F1: on the plan for 14 months, since 31 Aug 2025, and no end in sight; F3: late"
                                        : null)));
        List<String> lines = TerminalTable.lines(table, List.of("C1", "C2"), width);
        assertThat(lines).allMatch(line -> line.length() <= width);
        if (width == 80) {
            assertThat(String.join("\n", lines)).isEqualTo("""
                    child  share
                    -----  -----
                    C1       7.5
                        F1: on the plan for 14 months, since 31 Aug 2025, and no end in sight
                        F3: late
                    C2""");
        }
        if (width == 40) {
            assertThat(lines.subList(3, 6))
                    .containsExactly(
                            "    F1: on the plan for 14 months,",
                            "      since 31 Aug 2025, and no end in",
                            "      sight");
        }
    }
}
