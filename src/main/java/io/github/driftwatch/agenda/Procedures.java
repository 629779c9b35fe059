package io.github.driftwatch.agenda;

import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.DateToSet;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.timeline.Evaluator;
import io.github.driftwatch.timeline.UnassessedRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The procedures that conferences are held under, and the evaluators of each day that is asked for. */
public final class Procedures {

    /**
     * One procedure.
     *
     * @param profile its profile
     * @param unassessed its rules that the run cannot assess
     */
    public record Procedure(Profile profile, List<UnassessedRule> unassessed) {
        public Procedure {
            unassessed = List.copyOf(unassessed);
        }
    }

    private final List<Procedure> procedures;
    private final Map<LocalDate, List<Evaluator>> evaluators = new HashMap<>();

    /** One or more procedures. */
    public Procedures(List<Procedure> procedures) {
        this.procedures = List.copyOf(procedures);
    }

    List<Procedure> all() {
        return procedures;
    }

    /** The first procedure's profile, for what all have in common. */
    Profile first() {
        return procedures.get(0).profile();
    }

    /** The dates that a conference sets under any of the procedures, each once. */
    public List<DateToSet> toSet() {
        LinkedHashSet<DateToSet> dates = new LinkedHashSet<>();
        procedures.forEach(procedure -> dates.addAll(procedure.profile().toSet()));
        return List.copyOf(dates);
    }

    /** What the procedures ask of a plan as at a day. */
    List<Asked> ask(PlanHistory history, LocalDate asAt) {
        List<Evaluator> ofTheDay = evaluators.computeIfAbsent(
                asAt,
                day -> procedures.stream()
                        .map(procedure -> new Evaluator(procedure.profile(), day, procedure.unassessed()))
                        .toList());
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < procedures.size(); i++) {
            Profile profile = procedures.get(i).profile();
            ofTheDay.get(i)
                    .assess(history)
                    .obligations()
                    .forEach(o -> asked.add(
                            new Asked(o, profile, name(profile, o.rule().id()))));
        }
        return asked;
    }

    /** A rule as reports name it. */
    String name(Profile profile, String ruleId) {
        return procedures.size() == 1 ? ruleId : profile.name() + "/" + ruleId;
    }
}
