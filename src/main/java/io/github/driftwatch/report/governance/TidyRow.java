package io.github.driftwatch.report.governance;

import io.github.driftwatch.governance.Governance;
import io.github.driftwatch.governance.Governance.Measured;
import io.github.driftwatch.governance.Group;
import io.github.driftwatch.governance.Line;
import io.github.driftwatch.governance.Period;
import io.github.driftwatch.governance.Split;
import io.github.driftwatch.table.Column;
import io.github.driftwatch.table.ReportTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of the tidy table: one figure of one line, period and group.
 *
 * @param measure the measure; of a month end, the measure of the trend
 * @param name the line's name within its measure; of a month end, with its own measure before it
 * @param period what the period is to the report
 * @param figure the figure as it may be shown
 */
record TidyRow(String measure, String name, PeriodName period, ShownFigure figure) {

    static final ReportTable<TidyRow> TABLE = new ReportTable<>(
            "governance",
            List.of(
                    Column.text("measure", 8, 1, TidyRow::measure),
                    Column.text("line", 20, 1, TidyRow::name),
                    Column.text("title", 40, 2, row -> row.figure().line().title()),
                    Column.text("period", 12, 1, row -> row.period().word()),
                    Column.date("from", 3, row -> row.figure().period().from()),
                    Column.date("to", 2, row -> row.figure().period().to()),
                    Column.text(
                            "split", 16, 2, row -> row.figure().group().split().column()),
                    Column.text("group", 24, 1, row -> row.figure().group().name()),
                    Column.number("count", 1, row -> row.figure().count()),
                    Column.number("of", 1, row -> row.figure().of()),
                    Column.decimal("percent", 1, row -> row.figure().percent()),
                    Column.decimal("value", 1, row -> row.figure().value()),
                    Column.text("unit", 14, 3, row -> row.figure().line().unit()),
                    Column.decimal("low", 3, row -> row.figure().low()),
                    Column.decimal("high", 3, row -> row.figure().high())));

    /** Every row: measure by measure, then the month ends. */
    static List<TidyRow> all(Shown shown) {
        List<TidyRow> rows = new ArrayList<>();
        Governance governance = shown.governance();
        for (Measured measure : governance.measures()) {
            for (Line line : Shown.lines(measure)) {
                for (NamedPeriod named : NamedPeriod.all(governance)) {
                    add(line, named.period(), named.name(), line.measure(), line.id(), shown, rows);
                }
                for (Period ahead : governance.ahead()) {
                    add(line, ahead, PeriodName.AHEAD, line.measure(), line.id(), shown, rows);
                }
            }
        }
        for (Line line : Trend.lines(shown)) {
            for (Period month : governance.months()) {
                add(line, month, PeriodName.MONTH_END, Trend.MEASURE, line.key(), shown, rows);
            }
        }
        return rows;
    }

    private static void add(
            Line line, Period period, PeriodName named, String measure, String name, Shown shown, List<TidyRow> rows) {
        groups(shown)
                .flatMap(group -> shown.of(line, period, group).stream())
                .forEach(figure -> rows.add(new TidyRow(measure, name, named, figure)));
    }

    private static Stream<Group> groups(Shown shown) {
        return Arrays.stream(Split.values()).flatMap(split -> shown.groups(split).stream());
    }
}
