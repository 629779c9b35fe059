package io.github.driftwatch.quality;

import io.github.driftwatch.model.Event;
import io.github.driftwatch.procedure.Amount;
import io.github.driftwatch.procedure.Condition;
import io.github.driftwatch.procedure.Moment;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Selector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whose agreement the kinds of event need that make a limit of the profile apply, such as one that lengthens an
 * interval.
 */
final class Agreements {

    private final Map<String, List<Selector>> definitions;
    private final Map<String, List<Set<String>>> rolesByKind = new HashMap<>();

    Agreements(Profile profile) {
        this.definitions = profile.definitions();
        for (Rule rule : profile.rules()) {
            add(rule.due());
            for (Rule.Anchor anchor : rule.anchors()) {
                if (anchor instanceof Rule.Anchor.Day day) {
                    add(day.moment());
                }
            }
        }
    }

    /**
     * Who is still to agree before an event can have its effect; empty where nobody is, and for a kind that needs no
     * agreement. Where a profile asks differently in several places, agreement enough for one of them is enough.
     */
    Set<String> missing(Event event) {
        Set<String> fewest = Set.of();
        for (Set<String> roles : rolesByKind.getOrDefault(event.kind(), List.of())) {
            Set<String> missing = new HashSet<>(roles);
            missing.removeAll(event.agreedBy());
            if (missing.isEmpty()) {
                return missing;
            }
            fewest = fewest.isEmpty() || missing.size() < fewest.size() ? missing : fewest;
        }
        return fewest;
    }

    private void add(Moment moment) {
        if (moment instanceof Moment.Within within) {
            within.amounts().forEach(this::add);
            add(within.of());
        } else if (moment instanceof Moment.BeforeReaching reaching) {
            reaching.amounts().forEach(this::add);
            add(reaching.of());
        } else if (moment instanceof Moment.AtLeastBefore atLeast) {
            atLeast.amounts().forEach(this::add);
            add(atLeast.before());
        } else if (moment instanceof Moment.SoonerOf sooner) {
            sooner.moments().forEach(this::add);
        } else if (moment instanceof Moment.LaterOf later) {
            later.moments().forEach(this::add);
        } else if (moment instanceof Moment.FirstOf first) {
            first.moments().forEach(this::add);
        }
    }

    private void add(Amount amount) {
        if (amount.when() != null) {
            add(amount.when());
        }
    }

    /** What must not exist is passed over: nobody agrees to an absence. */
    private void add(Condition condition) {
        if (condition instanceof Condition.Exists exists) {
            add(exists.selector(), Set.of());
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(this::add);
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(this::add);
        }
    }

    private void add(Selector selector, Set<String> alsoAgreeing) {
        Set<String> roles = new HashSet<>(selector.agreedBy());
        roles.addAll(alsoAgreeing);
        List<Selector> definition = definitions.get(selector.occurrence());
        if (definition == null) {
            rolesByKind
                    .computeIfAbsent(selector.occurrence(), kind -> new ArrayList<>())
                    .add(roles);
        } else {
            definition.forEach(part -> add(part, roles));
        }
    }
}
