package io.github.driftwatch.report.governance;

import io.github.driftwatch.governance.Definition;
import io.github.driftwatch.governance.Governance.Measured;
import io.github.driftwatch.governance.Group;
import io.github.driftwatch.governance.Line;
import io.github.driftwatch.governance.Line.Kind;
import io.github.driftwatch.governance.Period;
import io.github.driftwatch.governance.Split;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is told of one measure: its figures beside those of other periods, its charts, then its parts. */
final class MeasureFigures {

    private final Page page;
    private final Shown shown;
    private final Measured measure;

    MeasureFigures(Page page, Shown shown, Measured measure) {
        this.page = page;
        this.shown = shown;
        this.measure = measure;
    }

    /** @param charts puts the charts where the page goes on */
    void write(Runnable charts) {
        Definition definition = measure.definition();
        Period period = shown.governance().period();
        page.title(definition.id() + "  " + definition.title());
        page.subtitle(NamedPeriod.days(period));
        page.sentence(definition.counts());
        page.skip(1);
        if (definition.id().equals(LessonTables.MEASURE)) {
            new LessonTables(page, shown, shown.worthShowing(measure)).write();
        } else {
            compared();
        }
        ahead();
        charts.run();
        boolean trend = definition.id().equals(Trend.MEASURE);
        if (trend) {
            new FigureTable(page, shown).months(FigureColumn.of(Trend.lines(shown)));
        }
        for (Split split : Split.values()) {
            if (split != Split.ALL) {
                new SplitTables(page, shown, shown.worthShowing(measure)).fill(split);
            }
        }
    }

    private void compared() {
        List<Line> lines = shown.worthShowing(measure).stream()
                .filter(line -> NamedPeriod.compared(shown.governance()).stream()
                        .anyMatch(named -> shown.has(line, named.period())))
                .filter(line -> shown.governance().ahead().stream().noneMatch(month -> shown.has(line, month)))
                .toList();
        FigureTable table = new FigureTable(page, shown);
        List<Line> counts =
                lines.stream().filter(line -> line.kind() == Kind.COUNT).toList();
        if (counts.stream().anyMatch(line -> line.of() != null)) {
            table.compared(
                    counts,
                    List.of("Count", "Of", "%"),
                    List.of(ShownFigure::count, ShownFigure::of, ShownFigure::percent));
        } else {
            table.compared(
                    counts, List.of("Count"), List.<Function<ShownFigure, @Nullable Object>>of(ShownFigure::count));
        }
        List<Line> intervals = lines.stream().filter(this::hasInterval).toList();
        table.compared(
                intervals,
                List.of("%", "Low", "High"),
                List.<Function<ShownFigure, @Nullable Object>>of(
                        ShownFigure::value, ShownFigure::low, ShownFigure::high));
        table.compared(
                lines.stream()
                        .filter(line -> line.kind() != Kind.COUNT && !intervals.contains(line))
                        .toList(),
                List.of("Value"),
                List.<Function<ShownFigure, @Nullable Object>>of(ShownFigure::value));
    }

    private boolean hasInterval(Line line) {
        return shown.of(line, shown.governance().period(), Group.ALL)
                .map(figure -> figure.low() != null)
                .orElse(false);
    }

    private void ahead() {
        List<Line> lines = Shown.lines(measure).stream()
                .filter(line -> shown.governance().ahead().stream().anyMatch(month -> shown.has(line, month)))
                .toList();
        new FigureTable(page, shown).ahead(lines);
    }
}
