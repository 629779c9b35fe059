package io.github.driftwatch.report.governance;

import io.github.driftwatch.report.charts.Figures;
import io.github.driftwatch.report.charts.Labels;
import io.github.driftwatch.report.charts.Series;
import io.github.driftwatch.workbook.CellArea;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one chart, on the sheet that charts are drawn from. What is withheld is an empty cell there, as a
 * spreadsheet would draw a letter as 0.
 *
 * @param title what the chart shows
 * @param across what the places are; empty where their names say it
 * @param up what the figures count
 * @param labels what each place is called
 * @param columns what is shown
 */
record ChartTable(String title, String across, String up, List<String> labels, List<Shape> columns) {

    ChartTable {
        labels = List.copyOf(labels);
        columns = List.copyOf(columns);
    }

    /** One series: its name, its figures and how it is drawn. */
    record Shape(String name, List<@Nullable BigDecimal> figures, String colour, Series.Look look) {

        Shape {
            figures = Collections.unmodifiableList(new ArrayList<>(figures));
        }

        boolean isEmpty() {
            return figures.stream().allMatch(figure -> figure == null);
        }
    }

    /** A chart's figures, once they stand in cells. */
    record Placed(Labels labels, List<Series> series) {

        Placed {
            series = List.copyOf(series);
        }
    }

    /** Whether there is nothing to draw. */
    boolean isEmpty() {
        return labels.isEmpty() || columns.stream().allMatch(Shape::isEmpty);
    }

    /** Whether some of it are no whole numbers. */
    boolean hasFractions() {
        return columns.stream()
                .flatMap(shape -> shape.figures().stream())
                .anyMatch(
                        figure -> figure != null && figure.stripTrailingZeros().scale() > 0);
    }

    /** The same as a table of the web page. */
    HtmlTable figures(String format) {
        HtmlTable figures = new HtmlTable(false);
        figures.heading(0, 1, across, false);
        for (int i = 0; i < columns.size(); i++) {
            figures.heading(1 + i, 1, columns.get(i).name(), true);
        }
        figures.endRow();
        for (int row = 0; row < labels.size(); row++) {
            figures.name(0, 1, labels.get(row));
            for (int i = 0; i < columns.size(); i++) {
                String text = HtmlPage.text(columns.get(i).figures().get(row), format);
                figures.figure(1 + i, 1, text, false, true);
            }
            figures.endRow();
        }
        return figures;
    }

    /** Writes it where the page goes on; columns on the right of those that hold figures stay empty. */
    Placed write(SheetPage page, String format) {
        page.section(title);
        page.heading(0, 1, "");
        for (int i = 0; i < columns.size(); i++) {
            page.heading(1 + i, 1, columns.get(i).name());
        }
        page.skip(1);
        int first = page.next();
        for (int row = 0; row < labels.size(); row++) {
            page.label(0, 1, labels.get(row));
            for (int i = 0; i < columns.size(); i++) {
                page.cell(1 + i, 1, columns.get(i).figures().get(row), format);
            }
            page.skip(1);
        }
        int last = page.next() - 1;
        page.skip(1);
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Shape shape = columns.get(i);
            series.add(new Series(
                    shape.name(),
                    new Figures(
                            page.name(),
                            new CellArea(first, last, 1 + i, 1 + i),
                            shape.figures().stream().map(ChartTable::plain).toList(),
                            format),
                    shape.colour(),
                    shape.look()));
        }
        return new Placed(new Labels(page.name(), new CellArea(first, last, 0, 0), labels), series);
    }

    private static @Nullable Double plain(@Nullable BigDecimal figure) {
        return figure == null ? null : figure.doubleValue();
    }
}
