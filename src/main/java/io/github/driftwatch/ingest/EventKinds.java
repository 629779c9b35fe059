package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.Resemblance;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The kinds of event that the procedure knows, and what is said of others. */
final class EventKinds {

    private static final int MOST_REMEMBERED = 1000;

    private final Set<String> known;
    private final Map<String, String> complaints = new HashMap<>();

    EventKinds(Set<String> known) {
        this.known = known;
    }

    /** Whether a kind passes; all do where none is known. */
    boolean passes(String kind) {
        return known.isEmpty() || known.contains(kind);
    }

    /** What is wrong with a kind that does not pass, with the nearest that is known. */
    String complaint(String kind) {
        if (complaints.size() > MOST_REMEMBERED) {
            complaints.clear();
        }
        return complaints.computeIfAbsent(kind, this::compose);
    }

    private String compose(String kind) {
        String nearest = Resemblance.nearest(kind, known.stream().sorted().toList());
        String instead = nearest == null ? "" : " (the nearest is " + nearest + ")";
        return "kind is not one that the procedure knows" + instead
                + ". The event is kept, and no rule reads it. Correct the cell, or declare the kind in the profile.";
    }
}
