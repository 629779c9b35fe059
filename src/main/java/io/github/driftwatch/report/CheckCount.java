package io.github.driftwatch.report;

import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How often a data-quality check found something.
 *
 * @param check the check
 * @param errors its errors
 * @param warnings its warnings
 */
public record CheckCount(Check check, long errors, long warnings) {

    /** The checks that found something: those with most findings first, then in their own order. */
    public static List<CheckCount> of(List<Finding> findings) {
        Map<Check, CheckCount> counts = new EnumMap<>(Check.class);
        for (Finding finding : findings) {
            boolean error = finding.severity() == Finding.Severity.ERROR;
            counts.merge(
                    finding.check(),
                    new CheckCount(finding.check(), error ? 1 : 0, error ? 0 : 1),
                    (one, other) ->
                            new CheckCount(one.check, one.errors + other.errors, one.warnings + other.warnings));
        }
        List<CheckCount> sorted = new ArrayList<>(counts.values());
        sorted.sort(Comparator.comparingLong(CheckCount::all).reversed());
        return List.copyOf(sorted);
    }

    /** Errors and warnings together. */
    public long all() {
        return errors + warnings;
    }
}
