package io.github.driftwatch.cli.value;

import io.github.driftwatch.drift.Band;
import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.report.CheckSummary;
import java.util.Locale;

/** What a scheduled job can ask to be told of by exit code 1. */
public enum FailOn {
    OVERDUE,
    DRIFT_RED,
    DATA_ERROR;

    /** Whether a run found any of it. */
    public boolean foundIn(CheckSummary summary) {
        return switch (this) {
            case OVERDUE -> summary.overdueRows() > 0;
            case DRIFT_RED -> summary.drift().in(Band.RED) > 0;
            // A table that has lost rows, or is half understood, is a warning to a person, who can see why; a job
            // cannot.
            case DATA_ERROR ->
                summary.findings(Finding.Severity.ERROR) > 0
                        || summary.facts().findings().stream()
                                .anyMatch(finding -> finding.check().isOfAWholeTable());
        };
    }

    /** How much of it there is, in words, as in {@code 8 overdue}. */
    public String found(CheckSummary summary) {
        return switch (this) {
            case OVERDUE -> summary.overdueRows() + " overdue";
            case DRIFT_RED -> summary.drift().in(Band.RED) + " in the band RED";
            case DATA_ERROR -> {
                long errors = summary.findings(Finding.Severity.ERROR);
                String said = errors + (errors == 1 ? " error in the data" : " errors in the data");
                yield errors == 0 ? ofTables(summary) : said;
            }
        };
    }

    private static String ofTables(CheckSummary summary) {
        boolean lost = summary.facts().findings().stream().anyMatch(finding -> finding.check() == Check.DQ_27);
        return lost ? "a table that has lost rows" : "a table that is not understood";
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
