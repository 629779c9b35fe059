package io.github.driftwatch.agenda;

import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Selector;
import java.util.Set;

/** Tells which rules set a limit for an occurrence: those that nothing else than such an occurrence satisfies. */
final class Concern {

    private Concern() {}

    /** A rule that a booking is enough for sets no limit for what is booked. */
    static boolean of(Rule rule, String occurrence, Profile profile) {
        Set<String> parts = profile.parts(occurrence);
        return !rule.expectations().isEmpty()
                && !rule.arrangement()
                && rule.expectations().stream().allMatch(expected -> restsOn(expected, parts, profile));
    }

    private static boolean restsOn(Selector expected, Set<String> parts, Profile profile) {
        return profile.parts(expected.occurrence()).stream().anyMatch(parts::contains);
    }
}
