package io.github.driftwatch.report.lifeline;

import io.github.driftwatch.lifeline.ChildLife;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.output.SingleFile;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.table.Ink;
import io.github.driftwatch.table.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A child's plan in any format: text to be read, a sheet to be printed, or one table for scripts.
 *
 * @param life the plan and what is known of the child
 * @param rawCsv whether texts in CSV stay as they are, even where a spreadsheet would run them
 * @param width the screen's width in characters
 * @param ink how the text sets off headings and what is late
 */
public record LifelineReport(ChildLife life, boolean rawCsv, int width, Ink ink) {

    /** Writes it to a stream, which is flushed and stays open. */
    public void write(Format format, OutputStream out) throws IOException {
        switch (format) {
            case TABLE -> {
                String text = String.join("\n", LifelineText.lines(life, width, ink)) + "\n";
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
            case XLSX -> LifelineSheet.write(life, out);
            case CSV, JSON ->
                new ReportWriter(rawCsv, width)
                        .write(LifelineTable.COLUMNS, LifelineTable.rows(life.lifeline()), format, out);
        }
    }

    /** Writes it to a file, which is replaced whole or not at all. */
    public void write(Format format, SingleFile file) throws OutputException {
        file.write(out -> write(format, out));
    }
}
