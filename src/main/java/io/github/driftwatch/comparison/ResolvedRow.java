package io.github.driftwatch.comparison;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A row that an earlier run listed and this one does not.
 *
 * @param list the list that it was in
 * @param childId the child
 * @param planId the plan, as this run names it where it still has it
 * @param requirement what had to happen; absent for the drift list
 * @param due when it was due; absent for the drift list
 * @param was how it stood, such as {@code OVERDUE, 12 days}
 * @param resolvedBy what became of it, in words
 */
public record ResolvedRow(
        ComparedList list,
        String childId,
        String planId,
        @Nullable String requirement,
        @Nullable LocalDate due,
        String was,
        String resolvedBy) {

    static final Comparator<ResolvedRow> ORDER = Comparator.comparing(ResolvedRow::list)
            .thenComparing(ResolvedRow::childId)
            .thenComparing(ResolvedRow::planId)
            .thenComparing(row -> row.requirement() == null ? "" : row.requirement());
}
