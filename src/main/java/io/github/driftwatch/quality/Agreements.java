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

/** Whose agreement an event of a kind needs before it can have the effect that the profile gives it. */
final class Agreements {

    private final Map<String, List<Selector>> definitions;
    private final Map<String, List<Set<String>>> rolesByKind = new HashMap<>();

    private Agreements(Profile profile) {
        this.definitions = profile.definitions();
    }

    /** Those that make a limit of the profile apply, such as one that lengthens an interval. */
    static Agreements toLimits(Profile profile) {
        Agreements agreements = new Agreements(profile);
        for (Rule rule : profile.rules()) {
            agreements.add(rule.due());
            for (Rule.Anchor anchor : rule.anchors()) {
                if (anchor instanceof Rule.Anchor.Day day) {
                    agreements.add(day.moment());
                }
            }
        }
        return agreements;
    }

    /** Those that put a rule aside. */
    static Agreements toWaive(Rule rule, Profile profile) {
        Agreements agreements = new Agreements(profile);
        rule.waivers().forEach(waiver -> agreements.add(waiver, Set.of()));
        return agreements;
    }

    /**
     * Who is still to agree before an event can have its effect; empty where nobody is, and for a kind that needs no
     * agreement. Where several effects ask for different roles, agreement enough for one of them is enough.
     */
    Set<String> missing(Event event) {
        Set<String> fewest = Set.of();
        for (Set<String> roles : rolesByKind.getOrDefault(event.kind(), List.of())) {
            if (event.agreedBy().containsAll(roles)) {
                return Set.of();
            }
            Set<String> missing = new HashSet<>(roles);
            missing.removeAll(event.agreedBy());
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
