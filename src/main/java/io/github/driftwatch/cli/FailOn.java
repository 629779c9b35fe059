package io.github.driftwatch.cli;

import io.github.driftwatch.model.Finding;
import io.github.driftwatch.report.CheckSummary;
import java.util.Locale;

/** What a scheduled job can ask to be told of by exit code 1. */
enum FailOn {
    OVERDUE,
    DATA_ERROR;

    boolean foundIn(CheckSummary summary) {
        return this == OVERDUE ? summary.overdueRows() > 0 : summary.findings(Finding.Severity.ERROR) > 0;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
