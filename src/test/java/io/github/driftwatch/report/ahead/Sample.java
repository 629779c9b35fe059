package io.github.driftwatch.report.ahead;

import io.github.driftwatch.model.MadeUpPlan;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.report.DueRow;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.PlanAssessment;
import io.github.driftwatch.timeline.Status;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Made-up plans of families, and what is asked of them by rules of a real procedure. As at Friday, 20 November 2026. */
final class Sample {

    static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);

    private static final Profile PROFILE = new ProfileLoader().load("designated-review");
    static final ConferenceRules RULES = new ConferenceRules(Procedures.of(PROFILE));

    private Sample() {}

    static Plan plan(String child, @Nullable String family, @Nullable String chair, @Nullable String team) {
        return MadeUpPlan.of(child, "P" + child, LocalDate.of(2025, 1, 6))
                .family(family)
                .chair(chair)
                .team(team)
                .plan();
    }

    /** What a rule asks, written {@code RC-2 PENDING 2026-12-01}, with the day that it is booked for after that. */
    static Obligation obligation(Plan plan, String text) {
        String[] words = text.strip().split(" ", -1);
        LocalDate due = LocalDate.parse(words[2]);
        Rule rule = rule(words[0]);
        return new Obligation(
                plan,
                rule,
                rule.requirement(),
                due.minusDays(30),
                "an anchor",
                due,
                false,
                null,
                words.length < 4 ? null : LocalDate.parse(words[3]),
                Status.valueOf(words[1]),
                Math.toIntExact(ChronoUnit.DAYS.between(AS_AT, due)),
                null);
    }

    /** What rules ask of a plan, with {@code ;} between them. */
    static PlanAssessment assessment(Plan plan, String texts) {
        return new PlanAssessment(
                PlanHistory.of(plan),
                Arrays.stream(texts.split(";", -1))
                        .map(text -> obligation(plan, text))
                        .toList());
    }

    static DueRow row(Plan plan, String text) {
        Obligation asked = obligation(plan, text);
        return new DueRow(
                plan,
                asked.requirement(),
                LocalDate.parse(text.strip().split(" ", -1)[2]),
                asked.days(),
                asked.status(),
                asked.scheduled(),
                asked.rule(),
                null,
                "a reason",
                null,
                null);
    }

    private static Rule rule(String id) {
        return PROFILE.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
