package io.github.driftwatch.cli;

import io.github.driftwatch.cli.value.GroupingConverter;
import io.github.driftwatch.cli.value.HorizonConverter;
import io.github.driftwatch.comparison.ComparedList;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.report.DueRow;
import io.github.driftwatch.report.ReportTables;
import io.github.driftwatch.report.ahead.AheadBook;
import io.github.driftwatch.report.ahead.AheadRow;
import io.github.driftwatch.report.ahead.Grouping;
import io.github.driftwatch.report.ahead.LoadMap;
import io.github.driftwatch.run.DueReport;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.table.Ink;
import io.github.driftwatch.table.ReportTable;
import io.github.driftwatch.table.TerminalTable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is coming up. */
@Command(
        name = "upcoming",
        mixinStandardHelpOptions = true,
        description = {
            "What is coming up, the soonest first: one row for each plan and requirement that is due, or booked,"
                    + " within the time asked for. A workbook has the work ahead by week and chair too, and each chair's load"
                    + " of conferences in the next 13 weeks.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  driftwatch upcoming --plans plans.csv --reviews reviews.csv --by week",
            "  driftwatch upcoming --dir exports --within 8w --capacity 6 --out ahead.xlsx"
        })
final class UpcomingCommand extends DueCommand {

    @Option(
            names = "--within",
            paramLabel = "TIME",
            defaultValue = "28d",
            converter = HorizonConverter.class,
            description = "How far ahead to look, as in 28d or 8w (default: ${DEFAULT-VALUE}).")
    private int horizonDays;

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            converter = GroupingConverter.class,
            description =
                    "Group by week (then chair and team), chair or team, with the reviews of one family together so"
                            + " that one conference can serve them. Without it, the soonest first.")
    private @Nullable Grouping by;

    @Mixin
    private final CapacityOption capacity = new CapacityOption();

    UpcomingCommand(Console console) {
        super(console, ReportTables.UPCOMING, ComparedList.UPCOMING);
    }

    @Override
    void write(DueReport report, ListOutput output) throws IOException, OutputException {
        Format format = output.chosen(console());
        if (format == Format.XLSX) {
            LoadMap load = report.load().map(capacity.capacity());
            output.write(out -> AheadBook.write(rows(report), report.ahead(), horizonDays, load, out), console());
        } else if (by != null && format == Format.TABLE) {
            ReportTable<AheadRow> table =
                    ReportTables.onTerminal(ReportTables.UPCOMING).of(AheadRow::row);
            List<String> lines = TerminalTable.lines(
                    table,
                    report.ahead().by(by),
                    by.groups(),
                    console().screen().width(),
                    output.out() == null ? console().ink() : Ink.NONE);
            output.write(lines, console());
            remark(rows(report), output);
        } else {
            super.write(report, output);
        }
    }

    @Override
    String place() {
        return by == null ? super.place() : "";
    }

    @Override
    List<DueRow> rows(DueReport report) {
        return by == null
                ? report.upcoming()
                : report.ahead().by(by).stream().map(AheadRow::row).toList();
    }

    @Override
    int horizonDays() {
        return horizonDays;
    }

    @Override
    String nothing() {
        return "Nothing is coming up in the next " + horizonDays + (horizonDays == 1 ? " day." : " days.");
    }
}
