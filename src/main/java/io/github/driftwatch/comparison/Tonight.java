package io.github.driftwatch.comparison;

import io.github.driftwatch.procedure.Procedures;
import java.time.LocalDate;
import java.util.Set;

/**
 * The run that is compared with an earlier one.
 *
 * @param asAt the day that it is made for
 * @param procedures what plans are held against
 * @param programVersion the program's version
 * @param formatVersion the version of the shape of its {@code summary.json}
 * @param horizonDays how many days ahead its upcoming list looks
 * @param lists the lists that it is to compare
 */
public record Tonight(
        LocalDate asAt,
        Procedures procedures,
        String programVersion,
        String formatVersion,
        int horizonDays,
        Set<ComparedList> lists) {

    public Tonight {
        lists = Set.copyOf(lists);
    }
}
