package io.github.driftwatch.timeline;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule that the whole run cannot assess: said once, and no plan gets a row of it.
 *
 * @param rule the rule
 * @param reason why, such as {@code no events were supplied}
 */
public record UnassessedRule(Rule rule, String reason) {

    /** The rules of a profile that cannot be assessed without the tables that were not supplied. */
    public static List<UnassessedRule> in(Profile profile, Set<Table> supplied) {
        List<UnassessedRule> unassessed = new ArrayList<>();
        for (Rule rule : profile.rules()) {
            missingTable(rule, supplied)
                    .ifPresent(table -> unassessed.add(
                            new UnassessedRule(rule, "no " + table.fileName().replace('_', ' ') + " were supplied")));
        }
        return unassessed;
    }

    private static Optional<Table> missingTable(Rule rule, Set<Table> supplied) {
        return rule.tables().stream()
                .sorted()
                .filter(table -> !supplied.contains(table))
                .findFirst();
    }
}
