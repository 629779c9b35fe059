package io.github.driftwatch.drift;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.procedure.Condition;
import io.github.driftwatch.procedure.ObligationFilter;
import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Selector;
import io.github.driftwatch.procedure.Sign;
import io.github.driftwatch.timeline.Status;
import io.github.driftwatch.timeline.UnassessedRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What the whole run lacks, so that a sign can be judged on no plan, and an audit counted on none. */
public final class RunLack {

    private final Profile profile;
    private final List<UnassessedRule> unassessed;
    private final RulesAsked rules;
    private final Supplied supplied;

    /** @param profile whose words the flags or audits speak */
    public RunLack(Profile profile, List<UnassessedRule> unassessed, RulesAsked rules, Supplied supplied) {
        this.profile = profile;
        this.unassessed = unassessed;
        this.rules = rules;
        this.supplied = supplied;
    }

    /** Why a sign can be judged on no plan; empty where it can. */
    Optional<String> of(Sign sign) {
        if (sign instanceof Sign.All all) {
            return all.signs().stream().flatMap(part -> of(part).stream()).findFirst();
        }
        if (sign instanceof Sign.Any any) {
            List<Optional<String>> parts = any.signs().stream().map(this::of).toList();
            return parts.stream().allMatch(Optional::isPresent) ? parts.get(0) : Optional.empty();
        }
        if (sign instanceof Sign.Not not) {
            return of(not.sign());
        }
        if (sign instanceof Sign.Asked asked) {
            return ofRules(asked.filter());
        }
        if (sign instanceof Sign.Holds holds) {
            return ofWords(holds.condition());
        }
        if (sign instanceof Sign.CalledOff calledOff) {
            return ofWord(calledOff.occurrence());
        }
        if (sign instanceof Sign.OverdueShare || sign instanceof Sign.OverdueActions) {
            return ofTable(Table.ACTIONS);
        }
        return sign instanceof Sign.Scores ? ofTable(Table.SCORES) : Optional.empty();
    }

    /** What of a sign cannot be judged on any plan, where the rest of it can; empty where all of it can. */
    Optional<String> inPart(Sign sign) {
        if (sign instanceof Sign.All all) {
            return inPart(all.signs());
        }
        if (sign instanceof Sign.Any any) {
            return inPart(any.signs());
        }
        if (sign instanceof Sign.Not not) {
            return inPart(not.sign());
        }
        if (sign instanceof Sign.Asked asked) {
            return rules.rules(asked.filter()).stream()
                    .flatMap(rule -> ofRule(rule, asked.filter()).stream())
                    .findFirst();
        }
        return unlessRaised(sign);
    }

    private Optional<String> inPart(List<Sign> signs) {
        return signs.stream()
                .flatMap(part -> of(part).or(() -> inPart(part)).stream())
                .findFirst();
    }

    /** Why a sign that does not show may be there all the same, on every plan; empty where that is not so. */
    Optional<String> unlessRaised(Sign sign) {
        return sign instanceof Sign.EarlierPlan
                ? Optional.of(supplied.earlierPlansLacking()).filter(why -> !why.isEmpty())
                : Optional.empty();
    }

    /** Why nothing that a filter looks at can be assessed on any plan; empty where it can. */
    public Optional<String> ofRules(ObligationFilter filter) {
        List<Rule> asked = rules.rules(filter).stream()
                .filter(rule -> !onlyPutOff(filter) || !rule.waivers().isEmpty())
                .toList();
        List<String> reasons =
                asked.stream().flatMap(rule -> ofRule(rule, filter).stream()).toList();
        return asked.isEmpty() || reasons.size() < asked.size() ? Optional.empty() : Optional.of(reasons.get(0));
    }

    /** Why nothing of a rule can be judged on any plan. */
    private Optional<String> ofRule(Rule rule, ObligationFilter filter) {
        return unassessed.stream()
                .filter(lacking -> lacking.rule().id().equals(rule.id()))
                .map(UnassessedRule::reason)
                .findFirst()
                .or(() -> allOf(rule, rule.expectations(), this::ofPlace))
                .or(() -> onlyPutOff(filter) ? allOf(rule, rule.waivers(), this::ofPart) : Optional.empty());
    }

    private Optional<String> allOf(Rule rule, List<Selector> selectors, Function<String, Optional<String>> lack) {
        List<String> parts = selectors.stream()
                .flatMap(selector -> new TreeSet<>(rules.parts(rule, selector.occurrence())).stream())
                .toList();
        List<String> reasons =
                parts.stream().flatMap(part -> lack.apply(part).stream()).toList();
        return parts.isEmpty() || reasons.size() < parts.size() ? Optional.empty() : Optional.of(reasons.get(0));
    }

    private static boolean onlyPutOff(ObligationFilter filter) {
        return filter.statuses().equals(Set.of(Status.WAIVED.name()));
    }

    private Optional<String> ofWords(Condition condition) {
        return ofWords(condition.mentioned());
    }

    /** Why one of several occurrences is known of no plan; empty where all are. */
    public Optional<String> ofWords(Set<String> words) {
        return new TreeSet<>(words)
                .stream().flatMap(word -> ofWord(word).stream()).findFirst();
    }

    private Optional<String> ofWord(String word) {
        return new TreeSet<>(profile.parts(word))
                .stream().flatMap(part -> ofPart(part).stream()).findFirst();
    }

    private Optional<String> ofPart(String part) {
        Optional<Occurrences> builtIn = Occurrences.named(part);
        return ofTable(builtIn.map(Occurrences::table).orElse(Table.EVENTS))
                .or(() -> ofPlace(part))
                .or(() -> supplied.notRecorded().contains(part)
                        ? Optional.of(part + " is not recorded here")
                        : Optional.empty());
    }

    private Optional<String> ofPlace(String part) {
        return supplied.noPlaceFor().contains(part)
                ? Optional.of("this layout holds no " + part.replace('-', ' ') + "s")
                : Optional.empty();
    }

    private Optional<String> ofTable(Table table) {
        String name = table.fileName().replace('_', ' ');
        if (!supplied.tables().contains(table)) {
            return Optional.of("no " + name + " were supplied");
        }
        // Of reviews, what is lacking is known for each plan; of plans, it is only other ones.
        return table != Table.REVIEWS
                        && table != Table.PLANS
                        && supplied.latestOnly().contains(table)
                ? Optional.of("only the latest of each plan's " + name + " are in the export")
                : Optional.empty();
    }
}
