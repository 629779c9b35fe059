package io.github.driftwatch.run;

import io.github.driftwatch.agenda.Agendas;
import io.github.driftwatch.agenda.DateRange;
import io.github.driftwatch.report.agenda.AgendaReport;
import io.github.driftwatch.source.UnusableInputException;

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
        Agendas agendas = new Agendas(read.export(), request.procedures(), read.unassessed(), request.asAt());
        return new AgendaReport(range, agendas.in(range), request.procedures().toSet());
    }
}
