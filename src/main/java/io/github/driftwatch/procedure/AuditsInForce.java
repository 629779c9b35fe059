package io.github.driftwatch.procedure;

import io.github.driftwatch.procedure.AuditLine.Counted;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which audits the rules of some procedures give something to count for. */
final class AuditsInForce {

    private final Procedures procedures;
    private final Set<String> rules;

    AuditsInForce(Procedures procedures) {
        this.procedures = procedures;
        this.rules = procedures.profiles().stream()
                .flatMap(profile -> profile.rules().stream())
                .map(Rule::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Audit> audits() {
        return procedures.governance().audits().stream()
                .filter(audit -> someOf(audit.asks()))
                .map(audit -> audit.with(audit.lines().stream()
                        .filter(line -> countable(line, audit))
                        .toList()))
                .filter(audit -> !audit.lines().isEmpty())
                .toList();
    }

    private boolean countable(AuditLine line, Audit audit) {
        if (line.counted() instanceof Counted.Asked asked) {
            return someOf(line.asks()) && asksOfSome(asked.filter(), audit);
        }
        return someOf(line.asks()) && (!audit.asks().isEmpty() || !restsOnRules(audit) || someAsked(audit));
    }

    /** Without a word on it, what happened is of interest where rules ask for what stands beside it. */
    private static boolean restsOnRules(Audit audit) {
        return audit.lines().stream().anyMatch(line -> line.counted() instanceof Counted.Asked);
    }

    private boolean someAsked(Audit audit) {
        return audit.lines().stream()
                .anyMatch(line -> line.counted() instanceof Counted.Asked asked && asksOfSome(asked.filter(), audit));
    }

    private boolean someOf(Set<String> asks) {
        return asks.isEmpty() || asks.stream().anyMatch(rules::contains);
    }

    private boolean asksOfSome(ObligationFilter filter, Audit audit) {
        Map<String, List<Selector>> words = procedures.saying(audit).definitions();
        return procedures.profiles().stream()
                .anyMatch(profile ->
                        profile.rules().stream().anyMatch(rule -> filter.asksOf(rule, profile.definitions(), words)));
    }
}
