package io.github.driftwatch.report.governance;

import io.github.driftwatch.benchmark.Benchmark;
import io.github.driftwatch.benchmark.BenchmarkRow;
import io.github.driftwatch.benchmark.PublishedFigure;
import io.github.driftwatch.governance.Governance;
import io.github.driftwatch.governance.Governance.Measured;
import io.github.driftwatch.governance.Group;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the national publication says, beside the authority's own figures: its latest years. */
final class BenchmarkTable {

    private static final String MEASURE = "G7";
    private static final MonthDay PUBLISHED = MonthDay.of(Month.MARCH, 31);
    private static final int YEARS = 5;
    private static final int WIDTH = 3;
    private static final int NAME = 9;

    private final Page page;
    private final Shown shown;
    private final GovernanceFacts facts;

    BenchmarkTable(Page page, Shown shown, GovernanceFacts facts) {
        this.page = page;
        this.shown = shown;
        this.facts = facts;
    }

    void write() {
        Benchmark benchmark = facts.benchmark();
        if (benchmark == null || benchmark.rows().isEmpty()) {
            return;
        }
        SortedMap<Integer, Object> own = own();
        List<Integer> years = Stream.concat(
                        own.keySet().stream(), benchmark.rows().stream().map(BenchmarkRow::year))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(YEARS)
                .toList();
        page.heading(0, NAME, "Plans reviewed in time, % on 31 March");
        for (int i = 0; i < years.size(); i++) {
            page.heading(NAME + WIDTH * i, WIDTH, String.valueOf(years.get(i)));
        }
        page.skip(1);
        for (BenchmarkRow.Level level : BenchmarkRow.Level.values()) {
            rows(benchmark, level).findFirst().ifPresent(named -> {
                page.label(0, NAME, named.name());
                for (int i = 0; i < years.size(); i++) {
                    int year = years.get(i);
                    page.cell(
                            NAME + WIDTH * i,
                            WIDTH,
                            rows(benchmark, level)
                                    .filter(row -> row.year() == year)
                                    .findFirst()
                                    .map(row -> cell(row.percent()))
                                    .orElse(null),
                            Page.PERCENT);
                }
                page.skip(1);
            });
        }
        if (!own.isEmpty()) {
            page.label(0, NAME, "By this report, from your records");
            for (int i = 0; i < years.size(); i++) {
                page.cell(NAME + WIDTH * i, WIDTH, own.get(years.get(i)), Page.PERCENT);
            }
            page.skip(1);
        }
        page.skip(1);
    }

    /** The same figure by this report, where one of its days is the publication's. */
    private SortedMap<Integer, Object> own() {
        SortedMap<Integer, Object> own = new TreeMap<>();
        Governance governance = shown.governance();
        for (Measured measure : governance.measures()) {
            if (measure.definition().id().equals(MEASURE)) {
                Shown.lines(measure).stream()
                        .filter(line -> line.of() != null)
                        .findFirst()
                        .ifPresent(line -> Stream.concat(
                                        Stream.of(
                                                governance.period(),
                                                governance.period().before()),
                                        governance.months().stream())
                                .filter(period -> MonthDay.from(period.to()).equals(PUBLISHED))
                                .forEach(period -> shown.of(line, period, Group.ALL)
                                        .map(ShownFigure::percent)
                                        .ifPresent(percent ->
                                                own.putIfAbsent(period.to().getYear(), percent))));
            }
        }
        return own;
    }

    private static Stream<BenchmarkRow> rows(Benchmark benchmark, BenchmarkRow.Level level) {
        return benchmark.rows().stream().filter(row -> row.level() == level);
    }

    private static @Nullable Object cell(PublishedFigure figure) {
        Double number = figure.number();
        return number == null
                ? figure.code()
                : (Object) BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
    }
}
