package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.json.Quoted;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The identifiers in one list of a profile: each stands once, and one that is taken over is written as it was. */
final class OwnIds {

    private final String list;
    private final String noun;
    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * The identifiers of a list, as its entries come by.
     *
     * @param list the list's key, such as {@code rules}
     * @param noun what its entries are, such as {@code rule}
     */
    OwnIds(String list, String noun) {
        this.list = list;
        this.noun = noun;
    }

    /**
     * Refuses an identifier that the list has before, or that is written otherwise than one that is known: its entry would
     * stand beside the one that it was meant to replace.
     */
    void check(String id, int index, Collection<String> known, JsonPath path) {
        Integer earlier = seen.put(id, index);
        if (earlier != null) {
            throw path.refuse("found " + Quoted.text(id) + " a second time, as " + list + "[" + earlier
                    + "] has it too; give each " + noun + " an id of its own.");
        }
        for (String other : known) {
            if (!other.equals(id) && other.toLowerCase(Locale.ROOT).equals(id.toLowerCase(Locale.ROOT))) {
                throw path.refuse("found " + Quoted.text(id) + ", and there is " + (noun.startsWith("a") ? "an " : "a ")
                        + noun + " "
                        + Quoted.text(other)
                        + "; write it the same to replace that " + noun + ", or choose another id.");
            }
        }
    }
}
