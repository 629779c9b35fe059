package io.github.driftwatch.report;

import io.github.driftwatch.trend.OverdueTrend;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the charts of a check show.
 *
 * @param asAt the day that it is made for
 * @param months how long the open plans have run
 * @param overdue what is overdue, by requirement, the most frequent first
 * @param trend how things stood at earlier month ends; absent where that was not worked out
 */
public record ChartFigures(
        LocalDate asAt,
        MonthsOnPlan months,
        List<RequirementCount> overdue,
        @Nullable OverdueTrend trend) {

    public ChartFigures {
        overdue = List.copyOf(overdue);
    }
}
