package io.github.driftwatch.procedure;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A measure that a procedure wants counted, as data.
 *
 * @param id such as {@code G9}
 * @param title what it is of, in a few words
 * @param counts what is counted, and of what, in sentences
 * @param asks the rules of which one at least must be in force for it to be counted; none where it is counted wherever
 *     rules ask for what its lines look at
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

    /** The same under another identifier. */
    Audit withId(String other) {
        return new Audit(other, title, counts, asks, clause, assumed, lines, profile);
    }

    /** The same with other lines. */
    Audit with(List<AuditLine> others) {
        return new Audit(id, title, counts, asks, clause, assumed, others, profile);
    }

    /** The same where rules have other identifiers, or several each. */
    Audit withRules(Function<String, Set<String>> others) {
        return new Audit(
                id,
                title,
                counts,
                ObligationFilter.renamed(asks, others),
                clause,
                assumed,
                lines.stream().map(line -> line.withRules(others)).toList(),
                profile);
    }

    /** What it says, whoever says it. */
    Audit whoeverSaysIt() {
        return new Audit(id, title, counts, asks, clause, assumed, lines, "");
    }
}
