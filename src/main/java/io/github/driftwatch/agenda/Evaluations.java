package io.github.driftwatch.agenda;

import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.DateToSet;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.timeline.Evaluator;
import io.github.driftwatch.timeline.UnassessedRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the procedures ask of a plan, as at whatever day is asked about. */
final class Evaluations {

    private final Procedures procedures;
    private final List<UnassessedRule> unassessed;
    private final Map<LocalDate, List<Evaluator>> evaluators = new HashMap<>();

    /**
     * Evaluations under one or more procedures.
     *
     * @param unassessed the rules that the run cannot assess
     */
    Evaluations(Procedures procedures, List<UnassessedRule> unassessed) {
        this.procedures = procedures;
        this.unassessed = List.copyOf(unassessed);
    }

    /** The dates that a conference sets. */
    List<DateToSet> toSet() {
        return procedures.toSet();
    }

    List<Profile> profiles() {
        return procedures.profiles();
    }

    /** Those rules of a profile that the run cannot assess. */
    List<UnassessedRule> unassessed(Profile profile) {
        return unassessed.stream()
                .filter(u -> profile.rules().contains(u.rule()))
                .toList();
    }

    /** What the procedures ask of a plan as at a day. */
    List<Asked> ask(PlanHistory history, LocalDate asAt) {
        List<Evaluator> ofTheDay = evaluators.computeIfAbsent(
                asAt,
                day -> profiles().stream()
                        .map(profile -> new Evaluator(profile, day, unassessed))
                        .toList());
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < ofTheDay.size(); i++) {
            Profile profile = profiles().get(i);
            ofTheDay.get(i).assess(history).obligations().forEach(o -> asked.add(new Asked(o, profile)));
        }
        return asked;
    }
}
