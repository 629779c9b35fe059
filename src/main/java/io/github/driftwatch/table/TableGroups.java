package io.github.driftwatch.table;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a terminal table are grouped; they come in the order of their groups.
 *
 * @param <R> what a row is made from
 * @param headings the headings that a row stands under, the widest first; each is said where it changes
 * @param closing what is said under a run of rows that have the same to say; nothing for most
 */
public record TableGroups<R>(Function<R, List<String>> headings, Function<R, @Nullable String> closing) {

    /** Rows that stand under no heading. */
    static <R> TableGroups<R> none() {
        return new TableGroups<>(row -> List.of(), row -> null);
    }
}
