package io.github.driftwatch.report;

import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.report.split.SplitBy;
import io.github.driftwatch.table.Format;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a check was asked to do.
 *
 * @param asAt the day that it is made for
 * @param procedures what plans are held against
 * @param programVersion the program's version
 * @param horizonDays how many days ahead the upcoming report looks
 * @param formats the formats of its files; a terminal table is none
 * @param reports the reports to write
 * @param rawCsv whether texts in CSV stay as they are, even where a spreadsheet would run them
 * @param splitBy whose parts the lists are also written in; absent where they stay whole
 * @param capacity how many conferences one chair can hold in a week; absent where nobody says
 * @param asked how it was asked for, as evidence
 * @param page whether a page for a browser is written too
 * @param seal makes the seal of a summary out of its digest; absent where it gets none
 */
public record CheckSettings(
        LocalDate asAt,
        Procedures procedures,
        String programVersion,
        int horizonDays,
        Set<Format> formats,
        Set<ReportName> reports,
        boolean rawCsv,
        @Nullable SplitBy splitBy,
        @Nullable Integer capacity,
        Asked asked,
        boolean page,
        @Nullable UnaryOperator<String> seal) {

    /** What a check was asked to do, of which nobody wants evidence. */
    public CheckSettings(
            LocalDate asAt,
            Procedures procedures,
            String programVersion,
            int horizonDays,
            Set<Format> formats,
            Set<ReportName> reports,
            boolean rawCsv,
            @Nullable SplitBy splitBy,
            @Nullable Integer capacity) {
        this(
                asAt,
                procedures,
                programVersion,
                horizonDays,
                formats,
                reports,
                rawCsv,
                splitBy,
                capacity,
                Asked.nothingOf(asAt),
                false,
                null);
    }

    /** The same with a page for a browser. */
    CheckSettings withPage() {
        return new CheckSettings(
                asAt,
                procedures,
                programVersion,
                horizonDays,
                formats,
                reports,
                rawCsv,
                splitBy,
                capacity,
                asked,
                true,
                seal);
    }

    public CheckSettings {
        formats = Set.copyOf(formats);
        reports = Set.copyOf(reports);
        if (formats.contains(Format.TABLE)) {
            throw new IllegalArgumentException("a folder of reports holds csv, xlsx or json, not table");
        }
    }
}
