package io.github.driftwatch.drift;

import io.github.driftwatch.procedure.ObligationFilter;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Selector;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules that flags or audits look at, found once for a run. May be shared by threads. */
public final class RulesAsked {

    private final Procedures procedures;
    private final Map<String, List<Selector>> words;

    /** By the filters as they stand in a profile: to tell two by what they say would cost every plan more than it saves. */
    private final Map<ObligationFilter, Map<String, Rule>> known = Collections.synchronizedMap(new IdentityHashMap<>());

    /** The rules that flags look at, which speak the words of the first procedure. */
    RulesAsked(Procedures procedures) {
        this(procedures, procedures.profiles().get(0));
    }

    /** @param speaking the profile whose words filters speak */
    public RulesAsked(Procedures procedures, Profile speaking) {
        this.procedures = procedures;
        this.words = speaking.definitions();
    }

    /** The identifiers of the rules that a filter looks at, in the order of the profiles. */
    public Set<String> ids(ObligationFilter filter) {
        return known.computeIfAbsent(filter, this::find).keySet();
    }

    /** The rules that a filter looks at, in the order of the profiles. */
    public List<Rule> rules(ObligationFilter filter) {
        return List.copyOf(known.computeIfAbsent(filter, this::find).values());
    }

    /** The rules of some identifiers, in the order of the profiles. */
    public List<Rule> named(Set<String> ids) {
        return procedures.profiles().stream()
                .flatMap(profile -> profile.rules().stream())
                .filter(rule -> ids.contains(rule.id()))
                .toList();
    }

    /** What an occurrence that a rule speaks of is made from. */
    Set<String> parts(Rule rule, String occurrence) {
        return procedures.parts(rule, occurrence);
    }

    private Map<String, Rule> find(ObligationFilter filter) {
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
