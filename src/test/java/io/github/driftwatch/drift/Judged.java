package io.github.driftwatch.drift;

import io.github.driftwatch.model.MadeUpPlan;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.timeline.Evaluation;
import io.github.driftwatch.timeline.PlanStory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What the flags of a profile make of a plan, in words that fit the cell of a table. */
final class Judged {

    private static final Map<String, Procedures> PROCEDURES = new ConcurrentHashMap<>();

    private Judged() {}

    /** One profile, or several with commas between. */
    static Procedures procedures(String names) {
        return PROCEDURES.computeIfAbsent(
                names,
                some -> Procedures.of(List.of(some.split(",")).stream()
                        .map(name -> new ProfileLoader().load(name))
                        .toList()));
    }

    /** A plan of which everything is known; earlier plans are told as {@code 2023-01-01/2024-01-01 …}. */
    static PlanDrift plan(Procedures procedures, String story, LocalDate asAt, String otherPlans) {
        return plan(procedures, PlanStory.told(story), asAt, otherPlans);
    }

    static PlanDrift plan(Procedures procedures, PlanHistory history, LocalDate asAt, String otherPlans) {
        return evaluation(procedures, asAt)
                .judge(new Evaluation(procedures, asAt, List.of()).assess(history), others(otherPlans))
                .orElseThrow();
    }

    static DriftEvaluation evaluation(Procedures procedures, LocalDate asAt) {
        return new DriftEvaluation(
                procedures, asAt, List.of(), new Supplied(EnumSet.allOf(Table.class), Set.of(), Set.of(), Set.of()));
    }

    /** One flag: {@code 3: why}, {@code not known: why}, or {@code none}. */
    static String flag(String id, PlanDrift drift) {
        return drift.raised().stream()
                .filter(flag -> flag.id().equals(id))
                .map(flag -> flag.points() + ": " + flag.reason())
                .findFirst()
                .or(() -> drift.unknown().stream()
                        .filter(flag -> flag.id().equals(id))
                        .map(flag -> "not known: " + flag.reason())
                        .findFirst())
                .orElse("none");
    }

    /** Every flag raised, such as {@code F1 2, F3 3}. */
    static String points(PlanDrift drift) {
        return drift.raised().stream()
                .map(flag -> flag.id() + " " + flag.points())
                .collect(Collectors.joining(", "));
    }

    static List<Plan> others(String plans) {
        List<Plan> others = new ArrayList<>();
        for (String days : plans.isEmpty() ? new String[0] : plans.split(" ")) {
            int slash = days.indexOf('/');
            String end = days.substring(slash + 1);
            LocalDate start = LocalDate.parse(days.substring(0, slash));
            others.add(MadeUpPlan.withoutId("C1", start)
                    .ended(end.isEmpty() ? null : LocalDate.parse(end))
                    .plan());
        }
        return others;
    }
}
