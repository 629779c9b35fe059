package io.github.driftwatch.cli;

import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.report.DueRow;
import io.github.driftwatch.run.DueReport;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.table.ReportTable;
import io.github.driftwatch.table.ReportWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One list of what is due: a table on a terminal, CSV in a pipe, or a file. */
abstract class DueCommand extends SpeakingCommand {

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this file; the format follows from its ending, unless --format says otherwise.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description = "table, csv, json or xlsx (default: a table on a terminal, csv in a pipe).")
    private @Nullable Format format;

    @Option(
            names = "--raw-csv",
            description =
                    "Leave texts in CSV as they are, for scripts. A spreadsheet may run what looks like a formula.")
    private boolean rawCsv;

    private final ReportTable<DueRow> table;

    DueCommand(Console console, ReportTable<DueRow> table) {
        super(console);
        this.table = table;
    }

    abstract List<DueRow> rows(DueReport report);

    abstract int horizonDays();

    @Override
    public final Integer call() throws Exception {
        List<DueRow> rows = rows(DueReport.of(input.request(console().today()), horizonDays()));
        ReportWriter writer = new ReportWriter(rawCsv, console().screen().width());
        if (out != null) {
            writer.write(table, rows, OutFormat.of(out, format), out);
        } else {
            print(writer, rows);
        }
        return ExitCode.DONE.number();
    }

    private void print(ReportWriter writer, List<DueRow> rows) throws IOException, OutputException {
        Format printed = format;
        if (printed == null) {
            printed = console().screen().terminal() ? Format.TABLE : Format.CSV;
        }
        if (printed == Format.XLSX) {
            throw new WrongCommandException("--format xlsx needs a file: give --out FILE.xlsx.");
        }
        writer.write(table, rows, printed, console().out());
        console().requireWritten();
    }
}
