package io.github.driftwatch.procedure;

import java.util.List;
import java.util.Map;

/** Tells what the rules of some procedures can show: nothing is overdue that no rule asks for. */
final class Reachable {

    private final Procedures procedures;
    private final Map<String, List<Selector>> words;

    /** Flags are those of the first procedure, and speak its words. */
    Reachable(Procedures procedures) {
        this.procedures = procedures;
        this.words = procedures.profiles().get(0).definitions();
    }

    boolean canShow(Sign sign) {
        if (sign instanceof Sign.All all) {
            return all.signs().stream().allMatch(this::canShow);
        }
        if (sign instanceof Sign.Any any) {
            return any.signs().stream().anyMatch(this::canShow);
        }
        if (sign instanceof Sign.Not not) {
            return canShow(not.sign());
        }
        return !(sign instanceof Sign.Asked asked) || asksOfSome(asked.filter());
    }

    private boolean asksOfSome(ObligationFilter filter) {
        return procedures.profiles().stream()
                .anyMatch(profile ->
                        profile.rules().stream().anyMatch(rule -> filter.asksOf(rule, profile.definitions(), words)));
    }
}
