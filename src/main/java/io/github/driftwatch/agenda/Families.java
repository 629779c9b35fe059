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
                .filter(plan -> runs(plan, ofThisPlan, knownUntil))
                .findFirst()
                .orElse(null);
        LocalDate birth = latest.dateOfBirth();
        LocalDate born = birth == null || birth.isAfter(knownUntil) ? null : birth;
        LocalDate expected = latest.expectedDateOfBirth() == null ? birth : latest.expectedDateOfBirth();
        LocalDate died = latest.dateOfDeath();
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

    /** A plan that ends at its own conference runs until then. */
    private static boolean runs(Plan plan, boolean ofThisPlan, LocalDate knownUntil) {
        return plan.openOn(knownUntil) || (ofThisPlan && knownUntil.equals(plan.end()));
    }
}
