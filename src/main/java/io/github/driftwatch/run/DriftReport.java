package io.github.driftwatch.run;

import io.github.driftwatch.drift.UnknownFlag;
import io.github.driftwatch.report.drift.DriftList;
import io.github.driftwatch.report.drift.DriftRow;
import io.github.driftwatch.source.UnusableInputException;
import java.util.List;

/**
 * The list of open plans by how much they drift, on its own.
 *
 * @param rows the plans, in the order of the report
 * @param unassessed the flags that the whole run cannot judge
 */
public record DriftReport(List<DriftRow> rows, List<UnknownFlag> unassessed) {

    public DriftReport {
        rows = List.copyOf(rows);
        unassessed = List.copyOf(unassessed);
    }

    /**
     * Reads and evaluates.
     *
     * @throws UnusableInputException where the input cannot be used
     */
    public static DriftReport of(Request request) throws UnusableInputException {
        AssessedExport assessed = AssessedExport.read(request);
        DriftRound round = new DriftRound(assessed, request);
        DriftList list = new DriftList();
        assessed.each(assessment -> round.row(assessment).ifPresent(list::accept));
        return new DriftReport(list.rows(), round.flags().unassessed());
    }
}
