package io.github.driftwatch.cli;

import io.github.driftwatch.report.DueRow;
import io.github.driftwatch.run.DueReport;
import io.github.driftwatch.table.ReportTable;
import java.util.List;
import picocli.CommandLine.Mixin;

/** One list of what is due: a table on a terminal, CSV in a pipe, or a file. */
abstract class DueCommand extends SpeakingCommand {

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final OutputOptions options = new OutputOptions();

    private final ReportTable<DueRow> table;

    DueCommand(Console console, ReportTable<DueRow> table) {
        super(console);
        this.table = table;
    }

    abstract List<DueRow> rows(DueReport report);

    abstract int horizonDays();

    @Override
    public final Integer call() throws Exception {
        List<DueRow> rows =
                rows(DueReport.of(input.request(console(), options.output().out()), horizonDays()));
        options.output().write(table, rows, console());
        return ExitCode.DONE.number();
    }
}
