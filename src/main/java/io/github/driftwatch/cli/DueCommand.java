package io.github.driftwatch.cli;

import io.github.driftwatch.report.DueRow;
import io.github.driftwatch.run.DueReport;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.table.ReportTable;
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
        new ListOutput(out, format, rawCsv).write(table, rows, console());
        return ExitCode.DONE.number();
    }
}
