package io.github.driftwatch.drift;

import io.github.driftwatch.procedure.ObligationFilter;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Selector;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules that flags look at, found once for a run. Not for use by several threads. */
final class RulesAsked {

    private final Procedures procedures;
    private final Map<ObligationFilter, Map<String, Rule>> known = new HashMap<>();

    RulesAsked(Procedures procedures) {
        this.procedures = procedures;
    }

    /** The identifiers of the rules that a filter looks at, in the order of the profiles. */
    Set<String> ids(ObligationFilter filter) {
        return known.computeIfAbsent(filter, this::find).keySet();
    }

    /** The rules that a filter looks at, in the order of the profiles. */
    List<Rule> rules(ObligationFilter filter) {
        return List.copyOf(known.computeIfAbsent(filter, this::find).values());
    }

    /** What an occurrence that a rule speaks of is made from. */
    Set<String> parts(Rule rule, String occurrence) {
        return procedures.parts(rule, occurrence);
    }

    private Map<String, Rule> find(ObligationFilter filter) {
        Map<String, List<Selector>> words = procedures.profiles().get(0).definitions();
        Map<String, Rule> found = new LinkedHashMap<>();
        for (Profile profile : procedures.profiles()) {
            for (Rule rule : profile.rules()) {
                if (filter.asksOf(rule, profile.definitions(), words)) {
                    found.put(rule.id(), rule);
                }
            }
        }
        return found;
    }
}
