package io.github.driftwatch.cli;

import io.github.driftwatch.comparison.ComparedList;
import io.github.driftwatch.report.DueRow;
import io.github.driftwatch.report.ReportTables;
import io.github.driftwatch.run.DueReport;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What is coming up. */
@Command(
        name = "upcoming",
        mixinStandardHelpOptions = true,
        description = {
            "What is coming up, the soonest first: one row for each plan and requirement that is due, or booked,"
                    + " within the time asked for.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  driftwatch upcoming --plans plans.csv --reviews reviews.csv",
            "  driftwatch upcoming --dir exports --within 8w --out upcoming.csv"
        })
final class UpcomingCommand extends DueCommand {

    @Option(
            names = "--within",
            paramLabel = "TIME",
            defaultValue = "28d",
            converter = HorizonConverter.class,
            description = "How far ahead to look, as in 28d or 8w (default: ${DEFAULT-VALUE}).")
    private int horizonDays;

    UpcomingCommand(Console console) {
        super(console, ReportTables.UPCOMING, ComparedList.UPCOMING);
    }

    @Override
    List<DueRow> rows(DueReport report) {
        return report.upcoming();
    }

    @Override
    int horizonDays() {
        return horizonDays;
    }
}
