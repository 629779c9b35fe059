package io.github.driftwatch.report;

import io.github.driftwatch.comparison.Change;
import io.github.driftwatch.comparison.ComparedList;
import io.github.driftwatch.comparison.Comparison;
import io.github.driftwatch.comparison.DueState;
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

    private static DueRow marked(ComparedList list, DueRow row, Comparison comparison) {
        DueState now = new DueState(row.due(), row.status(), row.scheduled());
        Change change = comparison.due(list, row.plan(), row.requirement(), now);
        return change == null ? row : row.changed(change);
    }
}
