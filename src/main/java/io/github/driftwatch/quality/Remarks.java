package io.github.driftwatch.quality;

import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.Finding.Severity;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.Sourced;
import io.github.driftwatch.model.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is found on one plan. Each is a warning: what only a whole plan can show never leaves a row out. */
final class Remarks {

    private final Places places;
    private final Plan plan;
    private final List<Finding> findings = new ArrayList<>();

    Remarks(Places places, Plan plan) {
        this.places = places;
        this.plan = plan;
    }

    /** Remarks on a cell of the plan's own row. */
    void onPlan(Check check, @Nullable String column, @Nullable Object value, String message) {
        on(Table.PLANS, plan, check, column, value, message);
    }

    /** Remarks on a cell of a row that belongs to the plan. */
    void on(Table table, Sourced record, Check check, @Nullable String column, @Nullable Object value, String message) {
        findings.add(
                places.finding(check, Severity.WARNING, table, record.row(), column, value, message, plan.childId()));
    }

    /** All of them, in the order of the checks' numbers and then as they were found. */
    List<Finding> inOrder() {
        if (findings.size() > 1) {
            findings.sort(Comparator.comparing(Finding::check));
        }
        return List.copyOf(findings);
    }
}
