package io.github.driftwatch.report.governance;

import io.github.driftwatch.benchmark.Benchmark;
import io.github.driftwatch.benchmark.BenchmarkRow;
import io.github.driftwatch.governance.Definition;
import io.github.driftwatch.governance.Figures;
import io.github.driftwatch.governance.Governance;
import io.github.driftwatch.governance.Governance.Measured;
import io.github.driftwatch.governance.GovernanceFigure;
import io.github.driftwatch.governance.Group;
import io.github.driftwatch.governance.Lesson;
import io.github.driftwatch.governance.Line;
import io.github.driftwatch.governance.NotMeasured;
import io.github.driftwatch.governance.Period;
import io.github.driftwatch.governance.Withheld;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.ProfileLoader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report of figures that were thought out one by one: of April to September 2026 unless another period is given. */
final class MadeUpFigures {

    static final Period HALF_YEAR = period("2026-04-01", "2026-09-30");
    static final Procedures PROCEDURES = Procedures.of(new ProfileLoader().load("designated-review"));

    static final Line OPEN = Line.countAtTheEnd("G1", "open", "Plans open", "plans");
    static final Line STARTED = Line.count("G2", "started", "Plans started", "plans");
    static final Line ENDED = Line.count("G2", "ended", "Plans ended", "plans");
    static final Line HELD = Line.count("G6", "held", "Reviews held", "reviews");
    static final Line IN_TIME =
            Line.count("G6", "in-time", "In time", "reviews").of(HELD);
    static final Line REQUIRED = Line.countAtTheEnd("G7", "open", "Plans open for three months", "plans");
    static final Line REVIEWED =
            Line.countAtTheEnd("G7", "in-time", "Reviewed in time", "plans").of(REQUIRED);

    private final Period period;
    private final List<Period> months = new ArrayList<>();
    private final List<Period> ahead = new ArrayList<>();
    private final List<Measured> measures = new ArrayList<>();
    private final List<GovernanceFigure> figures = new ArrayList<>();
    private final List<Lesson> lessons = new ArrayList<>();
    private final List<NotMeasured> notMeasured = new ArrayList<>();
    private @Nullable BigDecimal target;
    private @Nullable Benchmark benchmark;

    private MadeUpFigures(Period period) {
        this.period = period;
    }

    static MadeUpFigures ofHalfAYear() {
        return new MadeUpFigures(HALF_YEAR);
    }

    static MadeUpFigures of(Period period) {
        return new MadeUpFigures(period);
    }

    static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    MadeUpFigures months(int number) {
        months.addAll(period.lastMonths(number));
        return this;
    }

    MadeUpFigures ahead(int number) {
        ahead.addAll(period.nextMonths(number));
        return this;
    }

    MadeUpFigures measure(String id, String title, Line... lines) {
        measures.add(
                new Measured(new Definition(id, title, title + " are counted.", "clause " + id, null), List.of(lines)));
        return this;
    }

    /** A figure of all plans, as {@link #figure(Line, Period, Group, String)} takes it. */
    MadeUpFigures all(Line line, Period of, String figure) {
        return figure(line, of, Group.ALL, figure);
    }

    /** Of the period, of the one before and of the one a year before, each as for one. */
    MadeUpFigures compared(Line line, String now, String before, String yearBefore) {
        return all(line, period, now).all(line, period.before(), before).all(line, period.yearBefore(), yearBefore);
    }

    /** Of each month, the last for the last of them. */
    MadeUpFigures monthly(Line line, String... each) {
        for (int i = 0; i < each.length; i++) {
            all(line, months.get(months.size() - each.length + i), each[i]);
        }
        return this;
    }

    /** @param figure 12 for a count, 9/12 for a share, =3.5 for a value, =70 60..80 for one in an interval; empty for none */
    MadeUpFigures figure(Line line, Period of, Group group, String figure) {
        if (figure.startsWith("=")) {
            String[] parts = figure.substring(1).split(" |\\.\\.", -1);
            boolean interval = parts.length == 3;
            figures.add(new GovernanceFigure(
                    line,
                    of,
                    group,
                    null,
                    null,
                    parts[0].isEmpty() ? null : Double.valueOf(parts[0]),
                    interval ? Double.valueOf(parts[1]) : null,
                    interval ? Double.valueOf(parts[2]) : null,
                    20));
        } else if (!figure.isEmpty()) {
            String[] parts = figure.split("/", -1);
            Integer whole = parts.length == 1 ? null : Integer.valueOf(parts[1]);
            figures.add(new GovernanceFigure(line, of, group, Integer.valueOf(parts[0]), whole, null, null, null, 0));
        }
        return this;
    }

    MadeUpFigures lesson(String date, @Nullable String by, @Nullable String outcome, @Nullable String note) {
        lessons.add(new Lesson(LocalDate.parse(date), "C1", "P1", by, outcome, note));
        return this;
    }

    MadeUpFigures notMeasured(String measure, @Nullable String line, String reason) {
        notMeasured.add(new NotMeasured(measure, line, reason));
        return this;
    }

    MadeUpFigures target(String percent) {
        target = new BigDecimal(percent);
        return this;
    }

    MadeUpFigures beside(BenchmarkRow... rows) {
        benchmark = new Benchmark(List.of(rows));
        return this;
    }

    Governance governance() {
        return new Governance(period, months, ahead, measures, List.of(), new Figures(figures), lessons, notMeasured);
    }

    Shown shown() {
        return new Shown(governance(), null, PROCEDURES.governance().ageBands());
    }

    /** With small numbers withheld. */
    Shown suppressed() {
        Governance governance = governance();
        return new Shown(
                governance,
                Withheld.of(governance, PROCEDURES.governance()),
                PROCEDURES.governance().ageBands());
    }

    GovernanceFacts facts() {
        return new GovernanceFacts(
                PROCEDURES,
                "9.8",
                LocalDate.of(2026, 11, 20),
                target,
                benchmark,
                false,
                false,
                List.of(),
                1200,
                null,
                0,
                0,
                List.of());
    }
}
