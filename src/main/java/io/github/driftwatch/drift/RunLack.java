package io.github.driftwatch.drift;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.procedure.Condition;
import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Sign;
import io.github.driftwatch.timeline.UnassessedRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the whole run lacks, so that a sign can be judged on no plan. */
final class RunLack {

    private final Profile profile;
    private final List<UnassessedRule> unassessed;
    private final RulesAsked rules;
    private final Held held;

    /**
     * What a run has.
     *
     * @param supplied the tables that were supplied
     * @param latestOnly those of them of which only the latest row of each plan was
     * @param notRecorded the kinds of event that are not recorded
     */
    record Held(Set<Table> supplied, Set<Table> latestOnly, Set<String> notRecorded) {}

    /** @param profile whose words the flags speak */
    RunLack(Profile profile, List<UnassessedRule> unassessed, RulesAsked rules, Held held) {
        this.profile = profile;
        this.unassessed = unassessed;
        this.rules = rules;
        this.held = held;
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
            return ofRules(rules.ids(asked.filter()));
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

    private Optional<String> ofRules(Set<String> ids) {
        List<UnassessedRule> lacking = unassessed.stream()
                .filter(rule -> ids.contains(rule.rule().id()))
                .toList();
        long different =
                lacking.stream().map(rule -> rule.rule().id()).distinct().count();
        return !ids.isEmpty() && different == ids.size()
                ? Optional.of(lacking.get(0).reason())
                : Optional.empty();
    }

    private Optional<String> ofWords(Condition condition) {
        return new TreeSet<>(condition.mentioned())
                .stream().flatMap(word -> ofWord(word).stream()).findFirst();
    }

    private Optional<String> ofWord(String word) {
        for (String part : new TreeSet<>(profile.parts(word))) {
            Optional<Occurrences> builtIn = Occurrences.named(part);
            Optional<String> lack = ofTable(builtIn.map(Occurrences::table).orElse(Table.EVENTS));
            if (lack.isPresent()) {
                return lack;
            }
            if (builtIn.isEmpty() && held.notRecorded().contains(part)) {
                return Optional.of(part + " is not recorded here");
            }
        }
        return Optional.empty();
    }

    private Optional<String> ofTable(Table table) {
        String name = table.fileName().replace('_', ' ');
        if (!held.supplied().contains(table)) {
            return Optional.of("no " + name + " were supplied");
        }
        // Of reviews, what is lacking is known for each plan.
        return table != Table.REVIEWS && held.latestOnly().contains(table)
                ? Optional.of("only the latest of each plan's " + name + " are in the export")
                : Optional.empty();
    }
}
