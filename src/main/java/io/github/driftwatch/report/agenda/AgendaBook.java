package io.github.driftwatch.report.agenda;

import io.github.driftwatch.agenda.Agenda;
import io.github.driftwatch.table.ReportWriter;
import io.github.driftwatch.table.WorkbookFile;
import java.io.IOException;
import java.io.OutputStream;

/** The workbook: a list of the conferences, then a sheet for each that its chair can print. */
final class AgendaBook {

    private AgendaBook() {}

    static void write(AgendaReport report, OutputStream out) throws IOException {
        try (WorkbookFile book = WorkbookFile.create(out)) {
            ReportWriter.fill(
                    book.sheet(AgendaTables.conferences(report.toSet())),
                    AgendaTables.conferences(report.toSet()),
                    report.agendas());
            SheetNames names = new SheetNames("conferences");
            for (Agenda agenda : report.agendas()) {
                AgendaSheet.write(agenda, book, names.next(agenda));
            }
            book.save();
        }
    }
}
