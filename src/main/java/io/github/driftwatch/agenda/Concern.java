package io.github.driftwatch.agenda;

import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Selector;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells which rules set a limit for an occurrence: those that nothing else than such an occurrence satisfies. */
final class Concern {

    private Concern() {}

    /** A rule that a booking is enough for sets no limit for what is booked. */
    static boolean of(Rule rule, String occurrence, Profile profile) {
        Set<String> parts = parts(occurrence, profile);
        return !rule.expectations().isEmpty()
                && !rule.arrangement()
                && rule.expectations().stream().allMatch(expected -> restsOn(expected, parts, profile));
    }

    private static boolean restsOn(Selector expected, Set<String> parts, Profile profile) {
        return parts(expected.occurrence(), profile).stream().anyMatch(parts::contains);
    }

    /** What an occurrence is made from, down to what needs no definition. */
    private static Set<String> parts(String occurrence, Profile profile) {
        Set<String> parts = new HashSet<>();
        List<Selector> definition = profile.definitions().get(occurrence);
        if (definition == null) {
            parts.add(occurrence);
        } else {
            definition.forEach(part -> parts.addAll(parts(part.occurrence(), profile)));
        }
        return parts;
    }
}
