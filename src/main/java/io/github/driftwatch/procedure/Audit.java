package io.github.driftwatch.procedure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A measure that a procedure wants counted, as data.
 *
 * @param id such as {@code G9}
 * @param title what it is of, in a few words
 * @param counts what is counted, and of what, in sentences
 * @param asks the rules of which one at least must be in force for it to be counted; none where it always is
 * @param clause the clause that asks for it; absent where the rules that it looks at say so
 * @param assumed what of it is an assumption, and why; absent where nothing is
 * @param lines its figures, in the order of reports
 * @param profile the name of the profile that says it
 */
public record Audit(
        String id,
        String title,
        String counts,
        Set<String> asks,
        @Nullable String clause,
        @Nullable String assumed,
        List<AuditLine> lines,
        String profile) {

    public Audit {
        asks = Set.copyOf(asks);
        lines = List.copyOf(lines);
    }
}
