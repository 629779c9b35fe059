package io.github.driftwatch.run;

import io.github.driftwatch.agenda.Agendas;
import io.github.driftwatch.agenda.DateRange;
import io.github.driftwatch.agenda.Procedures;
import io.github.driftwatch.ingest.UnusableInputException;
import io.github.driftwatch.report.AgendaReport;
import java.util.List;

/** Makes the sheets of the conferences in a range of days. */
public final class AgendaJob {

    private AgendaJob() {}

    /**
     * Reads and evaluates.
     *
     * @throws UnusableInputException where the input cannot be used
     */
    public static AgendaReport run(Request request, DateRange range) throws UnusableInputException {
        AssessedExport read = AssessedExport.read(request);
        Procedures procedures = new Procedures(List.of(new Procedures.Procedure(request.profile(), read.unassessed())));
        return new AgendaReport(new Agendas(read.export(), procedures, request.asAt()).in(range), procedures.toSet());
    }
}
