package io.github.driftwatch.report;

import io.github.driftwatch.comparison.Change;
import io.github.driftwatch.comparison.ComparedList;
import io.github.driftwatch.comparison.Comparison;
import io.github.driftwatch.comparison.DriftState;
import io.github.driftwatch.comparison.DueState;
import io.github.driftwatch.drift.PlanDrift;
import io.github.driftwatch.report.drift.DriftRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Marks the rows of a list with how they stand to an earlier run. */
public final class ChangeMarks {

    private ChangeMarks() {}

    /**
     * The rows in their order, each with its mark.
     *
     * @param comparison holds them against the earlier run; absent where there is none
     */
    public static List<DueRow> on(ComparedList list, List<DueRow> rows, @Nullable Comparison comparison) {
        return comparison == null
                ? rows
                : rows.stream().map(row -> marked(list, row, comparison)).toList();
    }

    /** The rows of the drift list in their order, each with its mark. */
    public static List<DriftRow> on(List<DriftRow> rows, @Nullable Comparison comparison) {
        return comparison == null
                ? rows
                : rows.stream().map(row -> marked(row, comparison)).toList();
    }

    private static DriftRow marked(DriftRow row, Comparison comparison) {
        PlanDrift drift = row.drift();
        Change change = comparison.drift(row.plan(), new DriftState(drift.band(), drift.points()));
        return change == null ? row : row.changed(change);
    }

    private static DueRow marked(ComparedList list, DueRow row, Comparison comparison) {
        DueState now = new DueState(row.due(), row.status(), row.scheduled());
        Change change = comparison.due(list, row.plan(), row.requirement(), now);
        return change == null ? row : row.changed(change);
    }
}
