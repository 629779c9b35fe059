package io.github.driftwatch.report;

import io.github.driftwatch.drift.UnknownFlag;
import java.util.List;
import java.util.Map;

/**
 * The drift flags of a run.
 *
 * @param titles what each says of a plan, by its identifier
 * @param unassessed those that the whole run cannot judge
 */
public record DriftFlags(Map<String, String> titles, List<UnknownFlag> unassessed) {

    /** Those of a procedure that knows none. */
    public static final DriftFlags NONE = new DriftFlags(Map.of(), List.of());

    public DriftFlags {
        titles = Map.copyOf(titles);
        unassessed = List.copyOf(unassessed);
    }

    /** A flag with its title, its title in the middle of a sentence, such as {@code F3 (a review is late)}. */
    String inWords(String id) {
        String title = titles.get(id);
        return title == null ? id : id + " (" + Character.toLowerCase(title.charAt(0)) + title.substring(1) + ")";
    }
}
