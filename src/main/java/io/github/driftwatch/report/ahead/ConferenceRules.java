package io.github.driftwatch.report.ahead;

import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Selector;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules that ask for a conference to be held: whatever they expect is a review or a designated review. One that is
 * content with a booking asks for none of its own, and one that something else can satisfy may need none.
 */
public final class ConferenceRules {

    private static final Set<String> CONFERENCES =
            Set.of(Occurrences.ICPC.word(), Occurrences.REVIEW.word(), Occurrences.DESIGNATED_REVIEW.word());

    private final Map<String, String> kindByRule = new HashMap<>();

    public ConferenceRules(Procedures procedures) {
        for (Profile profile : procedures.profiles()) {
            profile.rules().forEach(rule -> kind(rule, profile).ifPresent(kind -> kindByRule.put(rule.id(), kind)));
        }
    }

    /** The kind of conference that a rule asks for, such as {@code designated-review}; none where it asks for none. */
    Optional<String> kind(Rule rule) {
        return Optional.ofNullable(kindByRule.get(rule.id()));
    }

    private static Optional<String> kind(Rule rule, Profile profile) {
        Set<String> parts = new TreeSet<>();
        for (Selector expected : rule.expectations()) {
            parts.addAll(profile.parts(expected.occurrence()));
        }
        if (rule.arrangement() || !CONFERENCES.containsAll(parts)) {
            return Optional.empty();
        }
        parts.remove(Occurrences.ICPC.word());
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" or ", parts));
    }
}
