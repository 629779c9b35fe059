package io.github.driftwatch.report.split;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.table.ReportTable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A list that is to be split.
 *
 * @param <R> what a row is made from
 * @param table the columns of the list, and its name
 * @param rows the whole list, in its order
 * @param plan the plan that a row speaks of
 */
public record SplitList<R>(ReportTable<R> table, List<R> rows, Function<R, Plan> plan) {

    public SplitList {
        rows = List.copyOf(rows);
    }

    /** The rows of each part, by whose they are, in the order of the list; those of nobody under {@code ""}. */
    Map<String, List<R>> parts(SplitBy by) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> by.of(plan.apply(row)).orElse("")));
    }
}
