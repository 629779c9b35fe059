package io.github.driftwatch.report;

import java.util.Locale;

/** The reports, in the order in which a workbook shows them. */
public enum ReportName {
    OVERDUE,
    UPCOMING,
    DRIFT_RISK,
    OUTLOOK,
    /** What an earlier run listed and this one does not: written only where there is one to compare with. */
    RESOLVED,
    ACKNOWLEDGED,
    NOTICES,
    DATA_QUALITY,
    OBLIGATIONS;

    /** The name of its file, without an ending, and of its sheet, such as {@code data-quality}. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
