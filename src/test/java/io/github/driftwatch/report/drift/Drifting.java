package io.github.driftwatch.report.drift;

import io.github.driftwatch.drift.Band;
import io.github.driftwatch.drift.PlanDrift;
import io.github.driftwatch.drift.RaisedFlag;
import io.github.driftwatch.drift.UnknownFlag;
import io.github.driftwatch.model.MadeUpPlan;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.survival.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Made-up plans that drift. */
public final class Drifting {

    public static final LocalDate START = LocalDate.of(2025, 8, 31);

    private Drifting() {}

    /** A plan that stands somewhere, with nothing said of why. */
    public static DriftRow row(String child, @Nullable String family, Band band, int points, int months) {
        return row(new PlanDrift(plan(child, family), band, points, months, List.of(), List.of(), 0, null, null), null);
    }

    public static DriftRow row(PlanDrift drift, @Nullable Share share) {
        return new DriftRow(drift, Map.of(18, 1, 24, 2), share, null);
    }

    /** A plan with everything that a row can show. */
    public static PlanDrift drift(String child, Band band, List<RaisedFlag> raised, UnknownFlag... unknown) {
        return new PlanDrift(
                plan(child, "F1"),
                band,
                raised.stream().mapToInt(RaisedFlag::points).sum(),
                14,
                raised,
                List.of(unknown),
                2,
                LocalDate.of(2026, 4, 2),
                LocalDate.of(2026, 10, 2));
    }

    public static Plan plan(String child, @Nullable String family) {
        return MadeUpPlan.withoutId(child, START)
                .family(family)
                .category("NEG")
                .team("North")
                .socialWorker("Worker 3")
                .chair("Chair 2")
                .plan();
    }
}
