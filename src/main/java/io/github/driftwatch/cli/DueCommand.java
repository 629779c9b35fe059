package io.github.driftwatch.cli;

import io.github.driftwatch.comparison.ComparedList;
import io.github.driftwatch.report.DueRow;
import io.github.driftwatch.run.DueReport;
import io.github.driftwatch.run.Request;
import io.github.driftwatch.table.ReportTable;
import java.util.List;
import picocli.CommandLine.Mixin;

/** One list of what is due: a table on a terminal, CSV in a pipe, or a file. */
abstract class DueCommand extends SpeakingCommand {

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final PreviousOption previous = new PreviousOption();

    @Mixin
    private final OutputOptions options = new OutputOptions();

    private final ReportTable<DueRow> table;
    private final ComparedList list;

    DueCommand(Console console, ReportTable<DueRow> table, ComparedList list) {
        super(console);
        this.table = table;
        this.list = list;
    }

    abstract List<DueRow> rows(DueReport report);

    abstract int horizonDays();

    @Override
    public final Integer call() throws Exception {
        Request request = input.request(console(), options.output().out());
        DueReport report = DueReport.of(request, horizonDays(), previous.read(request, horizonDays(), list));
        console().say(report.notes());
        options.output().write(table, rows(report), console());
        return ExitCode.DONE.number();
    }
}
