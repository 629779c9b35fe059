package io.github.driftwatch.drift;

import java.util.Locale;
import java.util.Set;

/** Tells whether the name of a requirement says itself what was done, as {@code Next review booked} does. */
final class Tells {

    /** Ends of names that say so and do not end like a weak verb. */
    private static final Set<String> STRONG =
            Set.of("sent", "held", "made", "done", "given", "seen", "told", "written", "set", "taken", "back", "put");

    private Tells() {}

    static boolean whatWasDone(String requirement) {
        String last = requirement.substring(requirement.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return requirement.contains(" ") && (last.endsWith("ed") || STRONG.contains(last));
    }
}
