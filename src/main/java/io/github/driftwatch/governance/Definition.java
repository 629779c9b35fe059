package io.github.driftwatch.governance;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What a measure is, for a reader.
 *
 * @param id such as {@code G6}
 * @param title such as {@code Reviews held in time}
 * @param counts what is counted, and of what, in sentences
 * @param source where it comes from: the clauses of a procedure, or the publication that it follows
 * @param assumed what of it is an assumption, and why; absent where nothing is
 */
public record Definition(
        String id,
        String title,
        String counts,
        String source,
        @Nullable String assumed) {

    /** By the letters of the identifier, then by its number: G2 stands before G10. */
    static final Comparator<Definition> ORDER = Comparator.comparing(
                    (Definition definition) -> definition.id().replaceAll("[0-9]+", ""))
            .thenComparing(
                    definition -> definition.id().replaceAll("[^0-9]+", "").length())
            .thenComparing(Definition::id);
}
