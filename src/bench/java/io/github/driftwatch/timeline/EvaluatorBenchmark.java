package io.github.driftwatch.timeline;

import io.github.driftwatch.ingest.ExportReader;
import io.github.driftwatch.ingest.ReadingOptions;
import io.github.driftwatch.ingest.Sources;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long one plan takes to be held against a whole procedure, after it has been read: the next of a folder's, in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EvaluatorBenchmark {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);

    /** A folder of canonical CSV files. */
    @Param("samples")
    public String folder = "";

    @Param({"designated-review", "calderdale", "north-yorkshire"})
    public String profile = "";

    private List<PlanHistory> plans = List.of();
    private @Nullable Evaluator evaluator;
    private int next;

    /** Reads the plans. */
    @Setup
    public void read() throws Exception {
        Profile loaded = new ProfileLoader().load(profile);
        plans = ExportReader.read(
                        Sources.folder(Path.of(folder)),
                        ReadingOptions.asAt(AS_AT).withMaxRejected(1).withKnownEventKinds(loaded.eventKinds().keySet()))
                .histories();
        evaluator = new Evaluator(loaded, AS_AT, List.of());
    }

    @Benchmark
    public PlanAssessment assess() {
        next = next + 1 == plans.size() ? 0 : next + 1;
        return Objects.requireNonNull(evaluator).assess(plans.get(next));
    }
}
