package io.github.driftwatch.report.split;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list, and whose rows are whose.
 *
 * @param parts the rows of each part, by whose they are, in the order of the list
 */
record Divided<R>(SplitList<R> list, Map<String, List<R>> parts) {

    static <R> Divided<R> of(SplitList<R> list, SplitBy by) {
        return new Divided<>(list, list.parts(by));
    }

    /** The name of the list. */
    String name() {
        return list.table().name();
    }

    /** The rows of a part; none where it has none, or is of an earlier run. */
    List<R> of(@Nullable String name) {
        return name == null ? List.of() : parts.getOrDefault(name, List.of());
    }
}
