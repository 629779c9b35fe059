package io.github.driftwatch.report.governance;

import io.github.driftwatch.governance.Group;
import io.github.driftwatch.governance.Line;
import io.github.driftwatch.governance.Line.Kind;
import io.github.driftwatch.governance.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tables of one page for all plans together: lines against periods, months to come, and month ends. */
final class FigureTable {

    /** How many columns of figures a page has beside the one for names. */
    static final int COLUMNS = 9;

    /** How many of them a period takes, of those that stand side by side. */
    private static final int OF_A_PERIOD = 3;

    private final Page page;
    private final Shown shown;

    FigureTable(Page page, Shown shown) {
        this.page = page;
        this.shown = shown;
    }

    /**
     * Lines down, periods across.
     *
     * @param parts what each period's columns show; they share out the period's width
     */
    void compared(List<Line> lines, List<String> headings, List<Function<ShownFigure, @Nullable Object>> parts) {
        if (!lines.isEmpty()) {
            page.together(() -> rows(lines, headings, parts));
        }
    }

    private void rows(List<Line> lines, List<String> headings, List<Function<ShownFigure, @Nullable Object>> parts) {
        List<NamedPeriod> periods = NamedPeriod.compared(shown.governance());
        int width = OF_A_PERIOD / parts.size();
        page.heading(0, 1, "");
        for (int i = 0; i < periods.size(); i++) {
            NamedPeriod named = periods.get(i);
            page.heading(
                    1 + OF_A_PERIOD * i, OF_A_PERIOD, named.name().title() + "\n" + NamedPeriod.days(named.period()));
        }
        page.skip(1);
        page.heading(0, 1, lines.get(0).kind() == Kind.COUNT ? "All plans" : "All plans (values)");
        for (int i = 0; i < periods.size(); i++) {
            for (int part = 0; part < parts.size(); part++) {
                page.heading(1 + OF_A_PERIOD * i + width * part, width, headings.get(part));
            }
        }
        page.skip(1);
        for (Line line : lines) {
            page.labelled(
                    line.kind() == Kind.COUNT
                            ? FigureColumn.brief(line)
                            : FigureColumn.main(line).heading());
            for (int i = 0; i < periods.size(); i++) {
                Optional<ShownFigure> figure = shown.of(line, periods.get(i).period(), Group.ALL);
                for (int part = 0; part < parts.size(); part++) {
                    page.cell(
                            1 + OF_A_PERIOD * i + width * part,
                            width,
                            figure.map(parts.get(part)).orElse(null),
                            part == 2 || line.kind() != Kind.COUNT ? FigureColumn.format(line) : Page.WHOLE);
                }
            }
            page.skip(1);
        }
        page.skip(1);
    }

    /** Lines down, months to come across. */
    void ahead(List<Line> lines) {
        List<Period> months = shown.governance().ahead();
        if (lines.isEmpty()) {
            return;
        }
        page.heading(0, 1, "Month up to the end of");
        List<Period> fitting = months.subList(0, Math.min(COLUMNS, months.size()));
        for (int i = 0; i < fitting.size(); i++) {
            page.heading(1 + i, 1, NamedPeriod.month(fitting.get(i)));
        }
        page.skip(1);
        for (Line line : lines) {
            page.labelled(line.title());
            FigureColumn column = FigureColumn.main(line);
            for (int i = 0; i < fitting.size(); i++) {
                page.cell(
                        1 + i,
                        1,
                        shown.of(line, fitting.get(i), Group.ALL)
                                .map(column.part())
                                .orElse(null),
                        column.format());
            }
            page.skip(1);
        }
        page.skip(1);
    }

    /** Columns in as many parts as it takes, about as long as one another: those of one line stay side by side. */
    static <T> List<List<T>> fitting(List<T> columns, Function<T, Line> line) {
        int parts = (columns.size() + COLUMNS - 1) / COLUMNS;
        int wanted = parts == 0 ? 0 : (columns.size() + parts - 1) / parts;
        List<List<T>> fitting = new ArrayList<>();
        List<T> part = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            boolean begins = i == 0 || !line.apply(columns.get(i)).equals(line.apply(columns.get(i - 1)));
            boolean pair = i + 1 < columns.size() && line.apply(columns.get(i)).equals(line.apply(columns.get(i + 1)));
            if (begins && !part.isEmpty() && (part.size() >= wanted || part.size() + (pair ? 2 : 1) > COLUMNS)) {
                fitting.add(List.copyOf(part));
                part.clear();
            }
            part.add(columns.get(i));
        }
        if (!part.isEmpty()) {
            fitting.add(List.copyOf(part));
        }
        return fitting;
    }

    /** Month ends down, columns across, as many tables under one another as it takes. */
    void months(List<FigureColumn> columns) {
        for (List<FigureColumn> some : fitting(columns, FigureColumn::line)) {
            page.together(() -> months("Month", some));
        }
    }

    private void months(String first, List<FigureColumn> some) {
        page.headings(first, some);
        for (Period month : shown.governance().months()) {
            page.labelled(NamedPeriod.month(month));
            for (int i = 0; i < some.size(); i++) {
                FigureColumn column = some.get(i);
                page.cell(
                        1 + i,
                        1,
                        shown.of(column.line(), month, Group.ALL)
                                .map(column.part())
                                .orElse(null),
                        column.format());
            }
            page.skip(1);
        }
        page.skip(1);
    }
}
