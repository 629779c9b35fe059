package io.github.driftwatch.run;

import io.github.driftwatch.comparison.Comparison;
import io.github.driftwatch.comparison.Previous;
import io.github.driftwatch.drift.UnknownFlag;
import io.github.driftwatch.report.ChangeMarks;
import io.github.driftwatch.report.drift.DriftList;
import io.github.driftwatch.report.drift.DriftRow;
import io.github.driftwatch.source.UnusableInputException;
import java.util.ArrayList;
import java.util.List;

/**
 * The list of open plans by how much they drift, on its own.
 *
 * @param rows the plans, in the order of the report
 * @param unassessed the flags that the whole run cannot judge
 * @param notes what is to be said of the day, of whose flags they are, and of the comparison with an earlier run, a sentence each
 */
public record DriftReport(List<DriftRow> rows, List<UnknownFlag> unassessed, List<String> notes) {

    public DriftReport {
        rows = List.copyOf(rows);
        unassessed = List.copyOf(unassessed);
        notes = List.copyOf(notes);
    }

    /**
     * Reads and evaluates.
     *
     * @param previous the earlier run to compare with
     * @throws UnusableInputException where the input cannot be used
     */
    public static DriftReport of(Request request, Previous previous) throws UnusableInputException {
        AssessedExport assessed = AssessedExport.read(request);
        DriftRound round = new DriftRound(assessed, request, false);
        DriftList list = new DriftList();
        Comparison comparison = previous.comparison();
        assessed.each(assessment -> {
            round.row(assessment).ifPresent(list::accept);
            if (comparison != null) {
                comparison.accept(assessment);
            }
        });
        List<String> notes = new ArrayList<>(OddDay.notes(request, assessed.plans()));
        notes.addAll(WhoseFlags.notes(request.procedures()));
        notes.addAll(previous.notes(assessed.export().layout()));
        return new DriftReport(
                ChangeMarks.on(list.rows(), comparison), round.flags().unassessed(), notes);
    }
}
