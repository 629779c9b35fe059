package io.github.driftwatch.drift;

import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Amount;
import io.github.driftwatch.procedure.Sign;
import io.github.driftwatch.time.MonthsAndDays;
import io.github.driftwatch.timeline.Answer;
import io.github.driftwatch.timeline.PlanAssessment;
import io.github.driftwatch.timeline.PlanFacts;
import io.github.driftwatch.timeline.Truth;
import java.time.LocalDate;

/** Judges what shows on one plan. */
final class SignsOnPlan {

    private final PlanHistory history;
    private final PlanFacts facts;
    private final LocalDate asAt;
    private final AskedOnPlan asked;
    private final EarlierPlans earlier;

    SignsOnPlan(PlanAssessment assessment, EarlierPlans earlier, PlanFacts facts, RulesAsked rules, LocalDate asAt) {
        this.history = assessment.history();
        this.facts = facts;
        this.asAt = asAt;
        this.asked = new AskedOnPlan(assessment.obligations(), facts, rules, asAt);
        this.earlier = earlier;
    }

    Shown shown(Sign sign) {
        if (sign instanceof Sign.All all) {
            return Shown.all(all.signs().stream().map(this::shown).toList());
        }
        if (sign instanceof Sign.Any any) {
            return Shown.any(any.signs().stream().map(this::shown).toList());
        }
        if (sign instanceof Sign.Not not) {
            return shown(not.sign()).not();
        }
        if (sign instanceof Sign.Holds holds) {
            return shown(facts.answer(holds.condition()));
        }
        if (sign instanceof Sign.OnPlan onPlan) {
            return onPlan(onPlan.amount());
        }
        if (sign instanceof Sign.Asked obligations) {
            return asked.shown(obligations);
        }
        if (sign instanceof Sign.CalledOff calledOff) {
            return new CalledOff(history, facts, asAt).shown(calledOff);
        }
        if (sign instanceof Sign.EarlierPlan before) {
            return earlier.shown(before.endedWithin());
        }
        if (sign instanceof Sign.OverdueShare share) {
            return new ActionsOnPlan(history.actions(), facts, asAt).share(share.share());
        }
        if (sign instanceof Sign.OverdueActions actions) {
            return new ActionsOnPlan(history.actions(), facts, asAt).longOverdue(actions);
        }
        return new ScoresOnPlan(history.scores(), facts, asAt).shown(((Sign.Scores) sign).change());
    }

    private static Shown shown(Answer answer) {
        if (answer.truth() == Truth.UNKNOWN) {
            return Shown.unknown(answer.lacking());
        }
        if (answer.truth() == Truth.NO) {
            return Shown.NO;
        }
        if (answer.found().isEmpty()) {
            return Shown.yes("");
        }
        // Of several, the latest tells most.
        return Shown.there(
                answer.found().get(answer.found().size() - 1), answer.found().size());
    }

    private Shown onPlan(Amount amount) {
        LocalDate start = history.plan().start();
        if (facts.within(amount, start).isAfter(asAt)) {
            return Shown.NO;
        }
        MonthsAndDays length = MonthsAndDays.between(start, asAt);
        String months = length.months() == 0 ? length.words() : new MonthsAndDays(length.months(), 0).words();
        return Shown.yes("On the plan for " + months + " (since " + Days.day(start) + ")");
    }
}
