package io.github.driftwatch.agenda;

import io.github.driftwatch.procedure.Moment;
import io.github.driftwatch.timeline.Reasons;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * The last day that something may fall on, and where that comes from.
 *
 * @param lastDay the last compliant day
 * @param rule the rule that binds, as reports name it
 * @param clause its clause
 * @param reason how the day is counted, in words
 * @param assumed whether its number is an assumption of the profile
 * @param provisional whether it rests on a date that is still an estimate
 */
public record Limit(
        LocalDate lastDay, String rule, String clause, String reason, boolean assumed, boolean provisional) {

    /** The same, counted from a day on which the child may be born. */
    Limit ifBornThen() {
        return new Limit(lastDay, rule, clause, reason + ", if born on that day", assumed, true);
    }

    /** The limit that binds: of several, the earliest, and of those on one day the rule of the lower name. */
    static Optional<Limit> binding(Collection<Asked> asked) {
        return asked.stream()
                .filter(candidate -> candidate.due() != null)
                .min(Comparator.comparing((Asked candidate) -> Objects.requireNonNull(candidate.due()))
                        .thenComparing(candidate -> candidate.ruleName().length())
                        .thenComparing(Asked::ruleName))
                .map(Limit::of);
    }

    /** How the day is counted; of a day that has no name, what the rule asks says more. */
    private static String reason(Asked asked) {
        String anchor = asked.obligation().anchorName();
        boolean nameless = anchor == null || anchor.isEmpty();
        return nameless && asked.rule().due() == Moment.Named.ANCHOR
                ? asked.rule().title()
                : Reasons.of(asked.obligation());
    }

    private static Limit of(Asked asked) {
        return new Limit(
                Objects.requireNonNull(asked.due()),
                asked.ruleName(),
                asked.rule().clause(),
                reason(asked),
                Assumptions.in(asked.rule().due()),
                asked.obligation().provisional());
    }
}
