package io.github.driftwatch.comparison;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.PlanAssessment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The plans of those children of whom an earlier run listed something, and which of its plans each is. Plans of one
 * identifier are the same. Of the rest of a child's plans, one whose identifier was made of its start is the one that
 * began on that day; and where one is left on each side, of which one at least has such an identifier, they are the same,
 * as a corrected start makes another.
 */
final class PlansTonight {

    private final EarlierRun earlier;
    private final Map<String, List<PlanTonight>> byChild = new HashMap<>();
    private final Map<PlanKey, PlanKey> thenByNow = new HashMap<>();
    private final Map<PlanKey, PlanTonight> nowByThen = new HashMap<>();
    private boolean paired;

    PlansTonight(EarlierRun earlier) {
        this.earlier = earlier;
    }

    void accept(PlanAssessment assessment) {
        Plan plan = assessment.history().plan();
        PlanKey key = PlanKey.of(plan);
        Set<String> requirements = earlier.requirements(key.childId());
        if (requirements == null) {
            return;
        }
        List<Obligation> listed = assessment.obligations().stream()
                .filter(obligation -> requirements.contains(PlanKey.asWritten(obligation.requirement())))
                .toList();
        byChild.computeIfAbsent(key.childId(), child -> new ArrayList<>(2)).add(new PlanTonight(plan, listed));
    }

    /** The plan's name in the earlier run; its own where that run did not list it. */
    PlanKey then(Plan plan) {
        pair();
        PlanKey key = PlanKey.of(plan);
        return thenByNow.getOrDefault(key, key);
    }

    /** The plan as it stands tonight; absent where it is no longer in the export. */
    @Nullable
    PlanTonight now(PlanKey then) {
        pair();
        return nowByThen.get(then);
    }

    private void pair() {
        if (!paired) {
            paired = true;
            byChild.forEach((child, plans) -> pair(earlier.plans(child), new ArrayList<>(plans)));
        }
    }

    private void pair(List<PlanKey> listed, List<PlanTonight> tonight) {
        List<PlanKey> then = new ArrayList<>(listed);
        for (PlanKey key : listed) {
            match(
                    then,
                    tonight,
                    key,
                    tonight.stream().filter(plan -> key(plan).equals(key)).toList());
        }
        for (PlanKey key : List.copyOf(then)) {
            LocalDate start = key.startWhereDerived();
            match(
                    then,
                    tonight,
                    key,
                    tonight.stream()
                            .filter(plan -> plan.plan().start().equals(start))
                            .toList());
        }
        if (then.size() == 1 && tonight.size() == 1 && mayBe(then.get(0), tonight.get(0))) {
            match(then, tonight, then.get(0), List.copyOf(tonight));
        }
    }

    private void match(List<PlanKey> then, List<PlanTonight> tonight, PlanKey key, List<PlanTonight> found) {
        if (found.size() == 1) {
            thenByNow.put(key(found.get(0)), key);
            nowByThen.put(key, found.get(0));
            then.remove(key);
            tonight.removeAll(found);
        }
    }

    /** A plan that began after the earlier run cannot have been in it. */
    private boolean mayBe(PlanKey then, PlanTonight now) {
        boolean derived = then.startWhereDerived() != null || key(now).startWhereDerived() != null;
        return derived && !now.plan().start().isAfter(earlier.summary().asAt());
    }

    private static PlanKey key(PlanTonight plan) {
        return PlanKey.of(plan.plan());
    }
}
