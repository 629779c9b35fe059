package io.github.driftwatch.timeline;

import io.github.driftwatch.procedure.PlanColumn;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule with what would else be worked out again for every plan.
 *
 * @param rule the rule
 * @param warningDays the days before its due date from which it is due soon
 * @param planColumns the columns of the plan that it needs
 * @param answers the columns of the anchor that it needs
 * @param estimates whether an estimate can stand in for a day that its due date rests on
 * @param numbered what it asks for, with a place for a number
 * @param unnumbered what it asks for where the number is not known
 */
record PreparedRule(
        Rule rule,
        int warningDays,
        List<PlanColumn> planColumns,
        List<String> answers,
        boolean estimates,
        NumberedText numbered,
        String unnumbered) {

    static PreparedRule of(Rule rule, Profile profile) {
        return of(rule, profile.warningDays(rule));
    }

    static PreparedRule of(Rule rule, int warningDays) {
        List<PlanColumn> columns = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (String need : rule.needs()) {
            PlanColumn.named(need).ifPresentOrElse(columns::add, () -> answers.add(need));
        }
        return new PreparedRule(
                rule,
                warningDays,
                List.copyOf(columns),
                List.copyOf(answers),
                rule.estimates(),
                NumberedText.of(rule.requirement()),
                Requirements.unnumbered(rule));
    }
}
