package io.github.driftwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.table.ReportTable;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTablesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            obligations: child_id, plan_id, rule, clause, requirement, anchor_date, due_date, provisional, satisfied_date, scheduled_date, status, days, note
            overdue: child_id, plan_id, family_id, requirement, due_date, days, status, scheduled_date, rule, clause, other_rules, reason, team, social_worker, conference_chair, change
            upcoming: child_id, plan_id, family_id, requirement, due_date, days, status, scheduled_date, rule, clause, other_rules, reason, team, social_worker, conference_chair, change
            data-quality: id, severity, file, sheet, row, column, value, message, child_id
            """)
    void hasThePromisedColumnsInTheirOrder(String file, String columns) {
        ReportTable<?> table = List.of(
                        ReportTables.OBLIGATIONS,
                        ReportTables.OVERDUE,
                        ReportTables.UPCOMING,
                        ReportTables.DATA_QUALITY)
                .stream()
                .filter(report -> report.name().equals(file))
                .findFirst()
                .orElseThrow();
        assertThat(String.join(", ", table.headings())).isEqualTo(columns);
    }
}
