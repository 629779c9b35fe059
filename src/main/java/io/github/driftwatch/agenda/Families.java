package io.github.driftwatch.agenda;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.time.Age;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The children of each family in the export: those whose plans share a family's identifier. */
final class Families {

    private final Map<String, List<Plan>> plansByFamily = new HashMap<>();
    private final Map<String, List<Plan>> plansByChild = new HashMap<>();

    Families(List<PlanHistory> histories) {
        for (PlanHistory history : histories) {
            Plan plan = history.plan();
            plansByChild
                    .computeIfAbsent(plan.childId(), child -> new ArrayList<>())
                    .add(plan);
            if (plan.familyId() != null) {
                plansByFamily
                        .computeIfAbsent(plan.familyId(), family -> new ArrayList<>())
                        .add(plan);
            }
        }
    }

    /**
     * The children of a plan's family, the plan's own child first, then the others by identifier.
     *
     * @param day the day of the conference
     * @param knownUntil the last day of which anything is known
     */
    List<FamilyChild> of(Plan plan, LocalDate day, LocalDate knownUntil) {
        Map<String, List<Plan>> others = new TreeMap<>();
        if (plan.familyId() != null) {
            for (Plan other : plansByFamily.getOrDefault(plan.familyId(), List.of())) {
                others.computeIfAbsent(other.childId(), child -> plansByChild.getOrDefault(child, List.of()));
            }
        }
        others.remove(plan.childId());
        List<FamilyChild> children = new ArrayList<>();
        children.add(child(plansByChild.getOrDefault(plan.childId(), List.of(plan)), true, day, knownUntil));
        others.values().forEach(plans -> children.add(child(plans, false, day, knownUntil)));
        return children;
    }

    private static FamilyChild child(List<Plan> plans, boolean ofThisPlan, LocalDate day, LocalDate knownUntil) {
        Plan latest = plans.stream().max(Comparator.comparing(Plan::start)).orElseThrow();
        Plan running = plans.stream()
                .filter(plan -> runs(plan, day, knownUntil))
                .findFirst()
                .orElse(null);
        LocalDate birth = latest(plans, Plan::dateOfBirth);
        LocalDate born = birth == null || birth.isAfter(knownUntil) ? null : birth;
        LocalDate expectedBirth = latest(plans, Plan::expectedDateOfBirth);
        LocalDate expected = expectedBirth == null ? birth : expectedBirth;
        LocalDate died = latest(plans, Plan::dateOfDeath);
        died = died == null || died.isAfter(knownUntil) ? null : died;
        return new FamilyChild(
                latest.childId(),
                ofThisPlan,
                born,
                born == null ? expected : null,
                died,
                born == null || died != null ? null : Age.on(born, day).words(),
                running == null ? null : running.category(),
                running == null ? null : running.start());
    }

    /** A plan that ends on the day of the conference, its own or a sibling's, runs until then. */
    private static boolean runs(Plan plan, LocalDate day, LocalDate knownUntil) {
        return plan.openOn(knownUntil)
                || (knownUntil.equals(day)
                        && day.equals(plan.end())
                        && !plan.start().isAfter(day));
    }

    /** What the latest plan that says it says: an earlier one may be the only one to hold a date of birth. */
    private static @Nullable LocalDate latest(List<Plan> plans, Function<Plan, @Nullable LocalDate> says) {
        LocalDate found = null;
        LocalDate start = LocalDate.MIN;
        for (Plan plan : plans) {
            LocalDate said = says.apply(plan);
            if (said != null && !plan.start().isBefore(start)) {
                found = said;
                start = plan.start();
            }
        }
        return found;
    }
}
