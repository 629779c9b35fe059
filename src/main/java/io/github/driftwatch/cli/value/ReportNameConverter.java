package io.github.driftwatch.cli.value;

import io.github.driftwatch.report.ReportName;

/** Reads one of the words for {@link ReportName} on the command line. */
public final class ReportNameConverter extends WordConverter<ReportName> {

    ReportNameConverter() {
        super(ReportName.values(), word -> word.fileName());
    }
}
