package io.github.driftwatch.time;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How long it takes to count a limit to its last day, in each unit that procedures use; from another day each time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LimitsBenchmark {

    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private final WorkingDays calendar = WorkingDays.englandAndWales();
    private LocalDate day = LocalDate.of(2015, 1, 1);

    private LocalDate next() {
        day = day.isAfter(LAST) ? LocalDate.of(2015, 1, 1) : day.plusDays(1);
        return day;
    }

    @Benchmark
    public LocalDate days() {
        return Limits.after(next(), 183, LimitUnit.DAYS, calendar);
    }

    @Benchmark
    public LocalDate months() {
        return Limits.after(next(), 15, LimitUnit.MONTHS, calendar);
    }

    @Benchmark
    public LocalDate workingDays() {
        return Limits.after(next(), 15, LimitUnit.WORKING_DAYS, calendar);
    }

    @Benchmark
    public LocalDate workingDaysBefore() {
        return Limits.before(next(), 5, LimitUnit.WORKING_DAYS, calendar);
    }

    @Benchmark
    public int fullMonths() {
        return Limits.fullMonths(next(), LAST.plusDays(1));
    }
}
