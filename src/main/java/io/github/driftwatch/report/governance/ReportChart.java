package io.github.driftwatch.report.governance;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of the charts of a governance report.
 *
 * @param table what it shows
 * @param form what it is drawn as
 * @param onFirst whether the report begins with it
 * @param percent whether its figures are percentages
 * @param measures the measures that it stands with
 */
record ReportChart(ChartTable table, Form form, boolean onFirst, boolean percent, List<String> measures) {

    ReportChart {
        measures = List.copyOf(measures);
    }

    enum Form {
        COLUMNS("Columns"),
        LINES("Lines");

        private final String title;

        Form(String title) {
            this.title = title;
        }
    }

    /** Those that there are figures for, in the order in which they are told. */
    static List<ReportChart> of(ChartTables tables) {
        return Stream.of(
                        columns(tables.durations("G3", "Plans open, by how long they have run"), true, "G3"),
                        columns(tables.durations("G4", "Plans ended, by how long they ran"), false, "G4"),
                        lines(tables.timeliness(), true, true, "G6", "G7", "G18"),
                        lines(tables.thresholds(), true, false, "G5", "G18"),
                        lines(tables.open(), false, false, "G1", "G18"),
                        lines(tables.survival(), false, true, "G16"),
                        columns(tables.ahead(false), false, "G17"),
                        columns(tables.ahead(true), false, "G17"))
                .filter(chart -> !chart.table().isEmpty())
                .toList();
    }

    /** How its figures are written. */
    String format() {
        return percent || table.hasFractions() ? Page.PERCENT : Page.WHOLE;
    }

    /** What it shows, for whoever does not see it. */
    String description() {
        return form.title + ": " + table.title() + ", for "
                + table.columns().stream().map(ChartTable.Shape::name).collect(Collectors.joining(", "));
    }

    private static ReportChart columns(ChartTable table, boolean onFirst, String... measures) {
        return new ReportChart(table, Form.COLUMNS, onFirst, false, List.of(measures));
    }

    private static ReportChart lines(ChartTable table, boolean onFirst, boolean percent, String... measures) {
        return new ReportChart(table, Form.LINES, onFirst, percent, List.of(measures));
    }
}
