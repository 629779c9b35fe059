package io.github.driftwatch.benchmark;

import java.util.List;

/**
 * What a national publication says of plans reviewed in time.
 *
 * @param rows the authority's own, its region's and the country's, the latest year first, and of a year the country first
 */
public record Benchmark(List<BenchmarkRow> rows) {

    public Benchmark {
        rows = List.copyOf(rows);
    }
}
