package io.github.driftwatch.cli;

import io.github.driftwatch.comparison.ComparedList;
import io.github.driftwatch.report.DueRow;
import io.github.driftwatch.report.ReportTables;
import io.github.driftwatch.run.DueReport;
import java.util.List;
import picocli.CommandLine.Command;

/** What is overdue. */
@Command(
        name = "overdue",
        mixinStandardHelpOptions = true,
        description = {
            "What is overdue, the longest first: one row for each plan and requirement, under the rule with the"
                    + " earliest due date. Breaches of the last 28 days are in it too.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  driftwatch overdue --plans plans.csv --reviews reviews.csv",
            "  driftwatch overdue --dir exports --as-at 2026-11-20 --out overdue.xlsx"
        })
final class OverdueCommand extends DueCommand {

    OverdueCommand(Console console) {
        super(console, ReportTables.OVERDUE, ComparedList.OVERDUE);
    }

    @Override
    List<DueRow> rows(DueReport report) {
        return report.overdue();
    }

    @Override
    int horizonDays() {
        return 0;
    }

    @Override
    String nothing() {
        return "Nothing is overdue.";
    }
}
