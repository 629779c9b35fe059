package io.github.driftwatch.cli;

import io.github.driftwatch.comparison.ComparedList;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.report.DueRow;
import io.github.driftwatch.report.ReportTables;
import io.github.driftwatch.run.DueReport;
import io.github.driftwatch.run.Request;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.table.ReportTable;
import java.io.IOException;
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

    /** What stands in place of a table without rows. */
    abstract String nothing();

    @Override
    public final Integer call() throws Exception {
        ListOutput output = options.output(console(), input);
        previous.requireKept(output.out());
        Request request = input.request(console(), output.out());
        DueReport report =
                DueReport.of(request, horizonDays(), previous.read(request, horizonDays(), list), previous.folder());
        console().remark(report.notes());
        if (rows(report).isEmpty() && output.isTable(console())) {
            console().remark(List.of(nothing()));
        } else {
            write(report, output);
        }
        return ExitCode.DONE.number();
    }

    /** Writes what is asked for; here, the list. */
    void write(DueReport report, ListOutput output) throws IOException, OutputException {
        List<DueRow> rows = rows(report);
        boolean terminal = output.chosen(console()) == Format.TABLE;
        output.write(terminal ? ReportTables.onTerminal(table) : table, rows, console());
        remark(rows, output);
    }

    /** What a table on a terminal has no room to say of each row. */
    final void remark(List<DueRow> rows, ListOutput output) {
        long known = rows.stream().filter(row -> row.acknowledged() != null).count();
        if (known > 0 && output.chosen(console()) == Format.TABLE) {
            console()
                    .remark(List.of(known + " of " + rows.size() + (known == 1 ? " is" : " are") + " known about"
                            + place() + "; --format csv says why and until when."));
        }
    }

    /** Where in the list such rows stand. */
    String place() {
        return ", at the end of the list";
    }
}
