package io.github.driftwatch.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where a part of an export has a column: under a heading, joined from several cells, or the same in every row.
 *
 * @param column the column
 * @param headings the heading, or several of which the first with a value counts; empty where it is made otherwise
 * @param joined the headings whose cells together are its value
 * @param constant its value in every row
 * @param words words in its cells, normalised, each with the word that stands for it; an empty one for no value
 * @param where the rows in which it has a value; absent where that is all
 */
public record HeldColumn(
        Column column,
        List<String> headings,
        List<String> joined,
        @Nullable String constant,
        Map<String, String> words,
        @Nullable Where where) {

    public HeldColumn {
        headings = List.copyOf(headings);
        joined = List.copyOf(joined);
        words = Map.copyOf(new LinkedHashMap<>(words));
    }

    /** A column under one heading, its cells as they stand. */
    static HeldColumn under(String heading, Column column) {
        return new HeldColumn(column, List.of(heading), List.of(), null, Map.of(), null);
    }

    /** The headings that it looks for, as {@link Names#headingKey} spells them. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        headings.forEach(heading -> keys.add(Names.headingKey(heading)));
        joined.forEach(heading -> keys.add(Names.headingKey(heading)));
        if (where != null) {
            where.headings().forEach(heading -> keys.add(Names.headingKey(heading)));
        }
        return keys;
    }

    /** Whether headings like these are enough to find it. */
    boolean isIn(Set<String> keys) {
        if (constant != null) {
            return true;
        }
        return joined.isEmpty()
                ? headings.stream().map(Names::headingKey).anyMatch(keys::contains)
                : joined.stream().map(Names::headingKey).allMatch(keys::contains);
    }

    /** What a message calls it: the heading that is looked for, the first that is lacking of several to be joined. */
    String heading(Set<String> keys) {
        for (String heading : joined) {
            if (!keys.contains(Names.headingKey(heading))) {
                return heading;
            }
        }
        return headings.isEmpty() ? column.name() : headings.get(0);
    }
}
