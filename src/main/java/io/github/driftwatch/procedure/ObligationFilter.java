package io.github.driftwatch.procedure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which obligations a flag or an audit looks at: of which rules, and how they stand. Of {@code rules}, {@code requirement} and
 * {@code expects} one is given.
 *
 * @param rules the identifiers of the rules; empty where they are told in another way
 * @param requirement the requirement of the rules, as the profile has it; absent where they are told in another way
 * @param expects what alone can satisfy the rules: an occurrence; absent where they are told in another way
 * @param statuses how they stand, by the names that reports show
 * @param satisfied whether it has been done, be it late; absent where that is not asked
 * @param arrangement whether of rules for which a booking is enough; absent where that is not asked
 * @param next whether only of those booked for the first day that any unmet one of the plan is booked for
 * @param overdueByMoreThan by more than how long they are overdue; absent where that is not asked
 */
public record ObligationFilter(
        Set<String> rules,
        @Nullable String requirement,
        @Nullable String expects,
        Set<String> statuses,
        @Nullable Boolean satisfied,
        @Nullable Boolean arrangement,
        boolean next,
        @Nullable Amount overdueByMoreThan) {

    public ObligationFilter {
        rules = Set.copyOf(rules);
        statuses = Set.copyOf(statuses);
    }

    /**
     * Whether it looks at a rule.
     *
     * @param definitions what the rule's profile makes up from other occurrences
     * @param words the same of the profile that has the flag
     */
    public boolean asksOf(Rule rule, Map<String, List<Selector>> definitions, Map<String, List<Selector>> words) {
        if (arrangement != null && arrangement != rule.arrangement()) {
            return false;
        }
        if (requirement != null) {
            return rule.requirement().equals(requirement);
        }
        String expected = expects;
        if (expected == null) {
            return rules.contains(rule.id());
        }
        return !rule.expectations().isEmpty()
                && rule.expectations().stream()
                        .allMatch(selector -> isOne(selector.occurrence(), expected, definitions, words));
    }

    /** Whether each occurrence of one name is one of another. */
    private static boolean isOne(
            String name, String of, Map<String, List<Selector>> definitions, Map<String, List<Selector>> words) {
        if (name.equals(of)) {
            return true;
        }
        List<Selector> parts = definitions.get(name);
        if (parts != null) {
            return parts.stream().allMatch(part -> isOne(part.occurrence(), of, definitions, words));
        }
        if (of.equals(Occurrences.CONFERENCE.word())) {
            return name.equals(Occurrences.ICPC.word()) || name.equals(Occurrences.REVIEW.word());
        }
        return words.getOrDefault(of, List.of()).stream()
                .anyMatch(part -> part.equals(Selector.of(part.occurrence()))
                        && isOne(name, part.occurrence(), definitions, words));
    }

    /** Whether it looks at the same obligations, but for how they stand. */
    boolean sameBut(ObligationFilter other) {
        return rules.equals(other.rules)
                && Objects.equals(requirement, other.requirement)
                && Objects.equals(expects, other.expects)
                && Objects.equals(satisfied, other.satisfied)
                && Objects.equals(arrangement, other.arrangement)
                && next == other.next
                && Objects.equals(overdueByMoreThan, other.overdueByMoreThan);
    }

    /** The same among several procedures, where the identifiers of rules say whose they are. */
    ObligationFilter qualified(String prefix) {
        return withRules(id -> Set.of(prefix + id));
    }

    /** The same where rules have other identifiers, or several each. */
    ObligationFilter withRules(Function<String, Set<String>> others) {
        return new ObligationFilter(
                renamed(rules, others),
                requirement,
                expects,
                statuses,
                satisfied,
                arrangement,
                next,
                overdueByMoreThan);
    }

    /** Identifiers of rules, as others; in order. */
    static Set<String> renamed(Set<String> ids, Function<String, Set<String>> others) {
        Set<String> renamed = new TreeSet<>();
        ids.forEach(id -> renamed.addAll(others.apply(id)));
        return renamed;
    }
}
