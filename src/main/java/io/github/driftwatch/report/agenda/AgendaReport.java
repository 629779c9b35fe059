package io.github.driftwatch.report.agenda;

import io.github.driftwatch.agenda.Agenda;
import io.github.driftwatch.agenda.DateRange;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.output.SingleFile;
import io.github.driftwatch.procedure.DateToSet;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.table.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The sheets of a range of days, in any format: a list for a terminal, a row for each thing that they say as CSV or JSON, or
 * a workbook with a sheet for each.
 *
 * @param range the days
 * @param agendas the sheets, in their order
 * @param toSet the dates that the conferences set
 */
public record AgendaReport(DateRange range, List<Agenda> agendas, List<DateToSet> toSet) {

    /** The most sheets that a workbook gets: each keeps a file open while the workbook grows. */
    public static final int MOST_SHEETS = 1000;

    public AgendaReport {
        agendas = List.copyOf(agendas);
        toSet = List.copyOf(toSet);
    }

    /** What is said where there is no conference. */
    public String nothing() {
        return "No conference from " + AgendaWords.day(range.fromInclusive()) + " to "
                + AgendaWords.day(range.toInclusive()) + ".";
    }

    /** Whether a workbook has room for a sheet each. */
    public boolean fitsAWorkbook() {
        return agendas.size() <= MOST_SHEETS;
    }

    /** Writes it to a stream, which is flushed and stays open. */
    public void write(ReportWriter writer, Format format, OutputStream out) throws IOException {
        switch (format) {
            case TABLE -> writer.write(AgendaTables.narrow(toSet), agendas, format, out);
            case XLSX -> AgendaBook.write(this, out);
            case CSV, JSON ->
                writer.write(
                        AgendaTables.FACTS,
                        agendas.stream()
                                .flatMap(agenda -> AgendaFacts.of(agenda).stream())
                                .toList(),
                        format,
                        out);
        }
    }

    /** Writes it to a file, which is replaced whole or not at all. */
    public void write(ReportWriter writer, Format format, SingleFile file) throws OutputException {
        file.write(out -> write(writer, format, out));
    }
}
