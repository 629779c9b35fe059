package io.github.driftwatch.report.html;

import io.github.driftwatch.drift.Band;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.report.drift.DriftRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The plans that a page tells of: the open ones, and those that a list names. */
final class PlansOnPage {

    /**
     * A page tells of no more plans than this: at some ten kilobytes each, a file of more takes a browser long to open over
     * a network. An authority of a million people has about 1,500 open plans.
     */
    static final int MOST_PLANS = 5_000;

    private final List<PlanMark> marks = new ArrayList<>();
    private final Map<Named, PlanMark> byName = new HashMap<>();
    private final Map<String, PlanMark> byChild = new HashMap<>();
    private final boolean tooMany;

    /** What a list names a plan by. */
    record Named(String childId, String planId) {
        static Named of(Plan plan) {
            return new Named(plan.childId(), plan.id());
        }
    }

    PlansOnPage(List<Plan> all, LocalDate asAt, Set<Named> named, Set<String> children, List<DriftRow> drift) {
        Map<Named, Band> bands = new HashMap<>();
        drift.forEach(row -> bands.put(Named.of(row.plan()), row.drift().band()));
        List<PlanMark> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Plan plan = all.get(i);
            Named name = Named.of(plan);
            if (named.contains(name)) {
                found.add(new PlanMark(plan, i, found.size() + 1, bands.get(name)));
            } else if (children.contains(plan.childId())) {
                byChild.put(plan.childId(), new PlanMark(plan, i, 0, null));
            }
        }
        tooMany = found.size() > MOST_PLANS;
        for (PlanMark mark : found) {
            PlanMark kept = tooMany ? new PlanMark(mark.plan(), mark.index(), 0, mark.band()) : mark;
            marks.add(kept);
            byName.putIfAbsent(Named.of(kept.plan()), kept);
            byChild.merge(
                    kept.plan().childId(),
                    kept,
                    (one, other) -> one.plan().openOn(asAt) && one.number() > 0 ? one : other);
        }
    }

    /** How many plans there are to tell of. */
    int size() {
        return marks.size();
    }

    /** Whether they are more than a page can hold: it tells of none, then. */
    boolean tooMany() {
        return tooMany;
    }

    /** Them, in the order of the trace. */
    List<PlanMark> marks() {
        return marks;
    }

    @Nullable
    PlanMark of(@Nullable Plan plan) {
        return plan == null ? null : byName.get(Named.of(plan));
    }

    @Nullable
    PlanMark named(@Nullable String childId, @Nullable String planId) {
        if (childId == null) {
            return null;
        }
        PlanMark plan = planId == null ? null : byName.get(new Named(childId, planId));
        return plan == null ? byChild.get(childId) : plan;
    }
}
