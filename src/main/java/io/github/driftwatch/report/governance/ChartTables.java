package io.github.driftwatch.report.governance;

import io.github.driftwatch.governance.Governance;
import io.github.driftwatch.governance.Group;
import io.github.driftwatch.governance.Line;
import io.github.driftwatch.governance.Line.Kind;
import io.github.driftwatch.governance.Period;
import io.github.driftwatch.report.charts.Series.Look;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What each chart of a report shows, taken from the figures that may be shown. */
final class ChartTables {

    private static final String NAVY = "1F3864";
    private static final String BLUE = "5B9BD5";
    private static final String GREY = "A6A6A6";
    private static final String ORANGE = "C55A11";
    private static final String RED = "C00000";
    private static final List<String> PERIODS = List.of(NAVY, BLUE, GREY);
    private static final List<String> THRESHOLDS = List.of(BLUE, NAVY, ORANGE, RED, "BF9000", "2E8B7A", GREY);

    /** Plans of fewer months than this are not yet long ones. */
    private static final int LONG_MONTHS = 15;

    private final Shown shown;
    private final Governance governance;
    private final @Nullable BigDecimal target;

    ChartTables(Shown shown, @Nullable BigDecimal target) {
        this.shown = shown;
        this.governance = shown.governance();
        this.target = target;
    }

    /** Plans by how long they have run, in bands, for the periods compared. */
    ChartTable durations(String measure, String title) {
        List<Line> bands = lines(measure).filter(line -> line.of() != null).toList();
        List<ChartTable.Shape> shapes = new ArrayList<>();
        for (NamedPeriod named : NamedPeriod.compared(governance)) {
            shapes.add(new ChartTable.Shape(
                    named.name().title(),
                    numbers(bands, line -> shown.of(line, named.period(), Group.ALL), ShownFigure::count),
                    PERIODS.get(shapes.size()),
                    Look.LINE));
        }
        return new ChartTable(
                title, "", "Plans", bands.stream().map(Line::title).toList(), shapes);
    }

    /** The plans open at month ends. */
    ChartTable open() {
        return months(
                "Plans open at month ends",
                "Plans",
                lines("G1").limit(1).map(line -> shape(line, line.title(), NAVY, Look.POINTS, ShownFigure::count)));
    }

    /** What share was in time, by month, with the target. */
    ChartTable timeliness() {
        Stream<ChartTable.Shape> shares = Stream.concat(
                lines("G6")
                        .filter(line -> line.of() != null)
                        .limit(1)
                        .map(line -> shape(line, "Reviews held in time", NAVY, Look.POINTS, ShownFigure::percent)),
                lines("G7")
                        .filter(line -> line.of() != null)
                        .limit(1)
                        .map(line -> shape(
                                line, "Plans reviewed in time (national)", BLUE, Look.LINE, ShownFigure::percent)));
        BigDecimal aim = target;
        Stream<ChartTable.Shape> targets = aim == null
                ? Stream.of()
                : Stream.of(new ChartTable.Shape(
                        "Target", Collections.nCopies(governance.months().size(), aim), ORANGE, Look.DASHES));
        return months("Reviews in time, by month", "% in time", Stream.concat(shares, targets));
    }

    /** Plans that have run for longer than each of some thresholds, by month. */
    ChartTable thresholds() {
        List<ChartTable.Shape> shapes = new ArrayList<>();
        lines("G5")
                .filter(line -> line.kind() == Kind.COUNT && Headlines.months(line) >= LONG_MONTHS)
                .limit(THRESHOLDS.size())
                .forEach(line -> shapes.add(shape(
                        line,
                        Headlines.months(line) + " months or more",
                        THRESHOLDS.get(shapes.size()),
                        Look.POINTS,
                        ShownFigure::count)));
        return months("Long plans at month ends", "Plans", shapes.stream());
    }

    /** The share of plans still open after each month, with its interval. */
    ChartTable survival() {
        List<Line> lines = lines("G16")
                .filter(line -> line.kind() == Kind.ESTIMATE && Headlines.months(line) > 0)
                .toList();
        Function<Line, Optional<ShownFigure>> figure = line -> shown.of(line, governance.period(), Group.ALL);
        return new ChartTable(
                "Share of plans still open after so many months",
                "Months since the plan began",
                "% of plans",
                lines.stream()
                        .map(line -> String.valueOf(Headlines.months(line)))
                        .toList(),
                List.of(
                        new ChartTable.Shape("Still open", numbers(lines, figure, ShownFigure::value), NAVY, Look.LINE),
                        new ChartTable.Shape(
                                "95 % interval, low", numbers(lines, figure, ShownFigure::low), BLUE, Look.THIN),
                        new ChartTable.Shape(
                                "95 % interval, high", numbers(lines, figure, ShownFigure::high), BLUE, Look.THIN)));
    }

    /**
     * What the months to come hold.
     *
     * @param expected whether as plans have lasted so far; else as if none ended
     */
    ChartTable ahead(boolean expected) {
        List<Line> lines = lines("G17")
                .filter(line -> (line.kind() == Kind.ESTIMATE) == expected)
                .filter(line -> governance.ahead().stream()
                        .anyMatch(month -> shown.of(line, month, Group.ALL).isPresent()))
                .toList();
        List<ChartTable.Shape> shapes = new ArrayList<>();
        for (Line line : lines) {
            shapes.add(new ChartTable.Shape(
                    line.title().replaceAll(", (if nothing ends|as plans have lasted)$", ""),
                    numbers(
                            governance.ahead(),
                            month -> shown.of(line, month, Group.ALL),
                            expected ? ShownFigure::value : ShownFigure::count),
                    THRESHOLDS.get(shapes.size() % THRESHOLDS.size()),
                    Look.LINE));
        }
        return new ChartTable(
                expected ? "The months ahead, as plans have lasted" : "The months ahead, if nothing ends",
                "",
                "Reviews, plans",
                governance.ahead().stream().map(NamedPeriod::month).toList(),
                shapes);
    }

    private ChartTable months(String title, String up, Stream<ChartTable.Shape> shapes) {
        return new ChartTable(
                title,
                "",
                up,
                governance.months().stream().map(NamedPeriod::month).toList(),
                shapes.toList());
    }

    private ChartTable.Shape shape(
            Line line, String name, String colour, Look look, Function<ShownFigure, @Nullable Object> part) {
        return new ChartTable.Shape(
                name,
                numbers(governance.months(), (Period month) -> shown.of(line, month, Group.ALL), part),
                colour,
                look);
    }

    private static <T> List<@Nullable BigDecimal> numbers(
            List<T> places, Function<T, Optional<ShownFigure>> figure, Function<ShownFigure, @Nullable Object> part) {
        List<@Nullable BigDecimal> numbers = new ArrayList<>();
        for (T place : places) {
            ShownFigure found = figure.apply(place).orElse(null);
            numbers.add(found == null ? null : ShownFigure.number(part.apply(found)));
        }
        return numbers;
    }

    private Stream<Line> lines(String measure) {
        return governance.measures().stream()
                .filter(measured -> measured.definition().id().equals(measure))
                .flatMap(measured -> Shown.lines(measured).stream());
    }
}
