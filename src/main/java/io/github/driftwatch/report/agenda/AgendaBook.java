package io.github.driftwatch.report.agenda;

import io.github.driftwatch.agenda.Agenda;
import io.github.driftwatch.table.ReportTable;
import io.github.driftwatch.table.ReportWriter;
import io.github.driftwatch.table.WorkbookFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The workbook: a list of the conferences, then a sheet for each that its chair can print. */
final class AgendaBook {

    private AgendaBook() {}

    static void write(AgendaReport report, OutputStream out) throws IOException {
        try (WorkbookFile book = WorkbookFile.create(out)) {
            list(report, book);
            SheetNames names = new SheetNames("conferences");
            for (Agenda agenda : report.agendas()) {
                AgendaSheet.write(agenda, book, names.next(agenda));
            }
            book.save();
        }
    }

    private static void list(AgendaReport report, WorkbookFile book) throws IOException {
        if (report.agendas().isEmpty()) {
            fill(book, AgendaTables.NONE, List.of(report.nothing()));
        } else {
            fill(book, AgendaTables.printed(report.toSet(), report.agendas()), report.agendas());
        }
    }

    private static <R> void fill(WorkbookFile book, ReportTable<R> table, List<R> rows) throws IOException {
        ReportWriter.fill(book.sheet(table), table, rows);
    }
}
