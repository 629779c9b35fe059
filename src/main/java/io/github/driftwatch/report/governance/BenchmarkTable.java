package io.github.driftwatch.report.governance;

import io.github.driftwatch.benchmark.Benchmark;
import io.github.driftwatch.benchmark.BenchmarkRow;
import io.github.driftwatch.benchmark.PublishedFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the national publication says, beside the authority's own figures: its latest years. */
final class BenchmarkTable {

    private static final int YEARS = 5;
    private static final int WIDTH = 3;
    private static final int NAME = 9;

    private final Page page;
    private final GovernanceFacts facts;

    BenchmarkTable(Page page, GovernanceFacts facts) {
        this.page = page;
        this.facts = facts;
    }

    void write() {
        Benchmark benchmark = facts.benchmark();
        if (benchmark == null || benchmark.rows().isEmpty()) {
            return;
        }
        List<Integer> years = benchmark.rows().stream()
                .map(BenchmarkRow::year)
                .distinct()
                .limit(YEARS)
                .toList();
        page.heading(0, NAME, "Plans reviewed in time as published, % on 31 March");
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
        page.skip(1);
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
