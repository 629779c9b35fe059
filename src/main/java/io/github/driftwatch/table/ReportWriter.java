package io.github.driftwatch.table;

import io.github.driftwatch.output.LeftOpen;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.output.SingleFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes one report whole, in any format.
 *
 * @param rawCsv whether texts in CSV stay as they are, even where a spreadsheet would run them
 * @param width the width of a terminal table, in characters
 * @param ink how a terminal table sets words off
 */
public record ReportWriter(boolean rawCsv, int width, Ink ink) {

    /** Writes what goes to no terminal. */
    public ReportWriter(boolean rawCsv, int width) {
        this(rawCsv, width, Ink.NONE);
    }

    /** Writes a report to a stream, which is flushed and stays open. */
    public <R> void write(ReportTable<R> table, List<R> rows, Format format, OutputStream out) throws IOException {
        OutputStream shield = new LeftOpen(out);
        switch (format) {
            case CSV -> fill(TableFiles.csv(shield, rawCsv), table, rows);
            case JSON -> fill(TableFiles.json(shield), table, rows);
            case XLSX -> workbook(table, rows, shield);
            case TABLE -> {
                String lines =
                        String.join("\n", TerminalTable.lines(table, rows, TableGroups.none(), width, ink)) + "\n";
                shield.write(lines.getBytes(StandardCharsets.UTF_8));
                shield.flush();
            }
        }
    }

    /** Writes a report to a file, which is replaced whole or not at all. */
    public <R> void write(ReportTable<R> table, List<R> rows, Format format, SingleFile file) throws OutputException {
        file.write(out -> write(table, rows, format, out));
    }

    /** Fills a table with a report's headings and rows, and completes it. */
    public static <R> void fill(TableFile file, ReportTable<R> table, List<R> rows) throws IOException {
        try (file) {
            file.headings(table.headings());
            for (R row : rows) {
                if (table.quiet().test(row)) {
                    file.quietRow(table.cells(row));
                } else {
                    file.row(table.cells(row));
                }
            }
        }
    }

    private static <R> void workbook(ReportTable<R> table, List<R> rows, OutputStream out) throws IOException {
        try (WorkbookFile workbook = WorkbookFile.create(out)) {
            fill(workbook.sheet(table), table, rows);
            workbook.save();
        }
    }
}
