package io.github.driftwatch.report.drift;

import io.github.driftwatch.comparison.Change;
import io.github.driftwatch.drift.PlanDrift;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.survival.Share;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the drift report: where one open plan stands, and where it is heading.
 *
 * @param drift where it stands
 * @param reviewsBefore how many reviews can still be held before it reaches so many months, by the months; an age that it
 *     has reached is not there, nor any where they were not asked for
 * @param share the share of the authority's plans which, having lasted as long, went on to 24 months; absent where too
 *     few did for one to be given
 * @param change how it stands to an earlier run; absent where there is none to hold it against
 */
public record DriftRow(
        PlanDrift drift,
        Map<Integer, Integer> reviewsBefore,
        @Nullable Share share,
        @Nullable Change change) {

    public DriftRow {
        reviewsBefore = Map.copyOf(reviewsBefore);
    }

    /** The plan. */
    public Plan plan() {
        return drift.plan();
    }

    /** The day on which it reaches, or reached, so many months: the corresponding date of its start. */
    public LocalDate reaches(int months) {
        return plan().start().plusMonths(months);
    }

    /** How many reviews can still be held before it reaches so many months; absent once it has. */
    public @Nullable Integer reviewsBefore(int months) {
        return reviewsBefore.get(months);
    }

    /** The same, held against an earlier run. */
    public DriftRow changed(Change newChange) {
        return new DriftRow(drift, reviewsBefore, share, newChange);
    }
}
