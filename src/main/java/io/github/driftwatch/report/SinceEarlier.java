package io.github.driftwatch.report;

import io.github.driftwatch.comparison.Change;
import io.github.driftwatch.comparison.Changes;
import java.util.List;

/**
 * What a check says of an earlier one.
 *
 * @param changes what has changed since
 * @param newlyOverdue what is overdue and was not then, by requirement
 */
public record SinceEarlier(Changes changes, List<RequirementCount> newlyOverdue) {

    public SinceEarlier {
        newlyOverdue = List.copyOf(newlyOverdue);
    }

    static SinceEarlier of(Changes changes, List<DueRow> overdue) {
        return new SinceEarlier(
                changes,
                RequirementCount.of(overdue.stream()
                        .filter(row -> row.change() == Change.NEW)
                        .toList()));
    }
}
