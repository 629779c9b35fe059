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
            drift-risk: child_id, plan_id, family_id, band, points, months_on_plan, flags, reasons, reviews_held, last_review, next_review, reaches_15_months, reaches_18_months, reaches_24_months, share_reaching_24_months, team, social_worker, conference_chair, change
            outlook: child_id, plan_id, family_id, months_on_plan, reaches_9_months, reaches_15_months, reaches_18_months, reaches_21_months, reaches_24_months, reviews_before_15_months, reviews_before_18_months, reviews_before_21_months, reviews_before_24_months, plans_as_long, share_reaching_24_months, share_low, share_high
            data-quality: id, severity, file, sheet, row, column, value, message, child_id
            """)
    void hasThePromisedColumnsInTheirOrder(String file, String columns) {
        ReportTable<?> table = List.of(
                        ReportTables.OBLIGATIONS,
                        ReportTables.OVERDUE,
                        ReportTables.UPCOMING,
                        ReportTables.DRIFT_RISK,
                        ReportTables.OUTLOOK,
                        ReportTables.DATA_QUALITY)
                .stream()
                .filter(report -> report.name().equals(file))
                .findFirst()
                .orElseThrow();
        assertThat(String.join(", ", table.headings())).isEqualTo(columns);
    }
}
