package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Moment;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import java.util.Objects;

/**
 * One rule in a row of a table.
 *
 * @param id its id
 * @param clause its clause
 * @param after what it is for
 * @param within its limit; a dash for a rule that forbids
 * @param expect what it expects, or what must not be
 * @param unless what puts it aside, with the word itself; empty where nothing does
 * @param assumed whether a number of its limit is an assumption
 * @param elseAssumed whether only some other number is, such as that from which something counts; the warning window
 *     apart
 */
public record RuleRow(
        String id,
        String clause,
        String after,
        String within,
        String expect,
        String unless,
        boolean assumed,
        boolean elseAssumed) {

    /** The row of a rule of a profile. */
    public static RuleRow of(Rule rule, Profile profile) {
        Wording wording = new Wording(rule, profile);
        boolean forbids = rule.forbidden() != null;
        String unless = new RuleSentence(rule, wording).unless();
        return new RuleRow(
                rule.id(),
                Phrases.clause(rule.clause()),
                new Leads(rule, wording).anchors(),
                forbids
                        ? "-"
                        : rule.due() == Moment.Named.ANCHOR
                                ? "that day"
                                : wording.moments().limit(rule.due()),
                forbids
                        ? "a breach if " + wording.conditions().holds(Objects.requireNonNull(rule.forbidden()))
                        : expect(rule, wording),
                unless.isEmpty() ? "" : unless.substring(2),
                NumberWords.assumed(Parts.of(rule.due())),
                !NumberWords.assumed(Parts.of(rule.due())) && NumberWords.assumed(Parts.of(rule)));
    }

    private static String expect(Rule rule, Wording wording) {
        String names = new Expectations(rule, wording).names();
        return names.equals("the plan") ? "the plan's end" : names;
    }
}
