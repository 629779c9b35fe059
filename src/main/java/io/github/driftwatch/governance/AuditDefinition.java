package io.github.driftwatch.governance;

import io.github.driftwatch.drift.RulesAsked;
import io.github.driftwatch.procedure.Audit;
import io.github.driftwatch.procedure.AuditLine;
import io.github.driftwatch.procedure.AuditLine.Counted;
import io.github.driftwatch.procedure.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What an audit is, for a reader: where its own profile names no clause, the clauses of the rules that it looks at. */
final class AuditDefinition {

    private AuditDefinition() {}

    /** @param counted the lines that figures are given of */
    static Definition of(Audit audit, List<AuditLine> counted, RulesAsked asked) {
        return new Definition(
                audit.id(), audit.title(), audit.counts(), source(audit, counted, asked), audit.assumed());
    }

    private static String source(Audit audit, List<AuditLine> counted, RulesAsked asked) {
        String clause = audit.clause();
        if (clause != null) {
            return clause;
        }
        Set<Rule> rules = new LinkedHashSet<>(asked.named(audit.asks()));
        for (AuditLine line : counted) {
            rules.addAll(asked.named(line.asks()));
            if (line.counted() instanceof Counted.Asked obligations) {
                rules.addAll(asked.rules(obligations.filter()));
            }
        }
        return rules.isEmpty()
                ? "The profile " + audit.profile()
                : rules.stream()
                        .map(rule -> rule.id() + " (" + rule.clause() + ")")
                        .collect(Collectors.joining(", "));
    }
}
