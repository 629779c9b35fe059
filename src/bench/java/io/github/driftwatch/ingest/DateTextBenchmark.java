package io.github.driftwatch.ingest;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How long it takes to read a date as a case system writes it, beside the platform's own parser. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DateTextBenchmark {

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final int DAYS = 1 << 12;

    private final String[] texts = Stream.iterate(FIRST, day -> day.plusDays(1))
            .limit(DAYS)
            .map(LocalDate::toString)
            .toArray(String[]::new);
    private int next;

    private String next() {
        next = (next + 1) & (DAYS - 1);
        return texts[next];
    }

    @Benchmark
    public Object byHand() {
        return DateText.of(next(), ShortYears.NONE);
    }

    @Benchmark
    public Object byThePlatform() {
        return LocalDate.parse(next());
    }
}
