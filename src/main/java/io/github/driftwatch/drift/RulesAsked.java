package io.github.driftwatch.drift;

import io.github.driftwatch.procedure.ObligationFilter;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Selector;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules that flags look at, found once for a run. Not for use by several threads. */
final class RulesAsked {

    private final Procedures procedures;
    private final Map<ObligationFilter, Set<String>> known = new HashMap<>();

    RulesAsked(Procedures procedures) {
        this.procedures = procedures;
    }

    /** The identifiers of the rules that a filter looks at, in the order of the profiles. */
    Set<String> ids(ObligationFilter filter) {
        return known.computeIfAbsent(filter, this::find);
    }

    private Set<String> find(ObligationFilter filter) {
        Map<String, List<Selector>> words = procedures.profiles().get(0).definitions();
        Set<String> ids = new LinkedHashSet<>();
        for (Profile profile : procedures.profiles()) {
            for (Rule rule : profile.rules()) {
                if (filter.asksOf(rule, profile.definitions(), words)) {
                    ids.add(rule.id());
                }
            }
        }
        return ids;
    }
}
