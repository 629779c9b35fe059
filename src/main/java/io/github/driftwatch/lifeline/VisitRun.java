package io.github.driftwatch.lifeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The visits between one conference and the next, as one. Several rows of one day are one visit.
 *
 * @param first the day of the first
 * @param last the day of the last
 * @param visits on how many days there were any
 * @param seen at how many the child was seen
 * @param notSeen at how many the child was not seen; at the rest it is not known
 * @param alone at how many the child was seen alone
 * @param unseen the longest time from one visit with the child seen to the next, which is one of these; it may have begun
 *     before the first of them. Absent where no visit with the child seen came before one of these
 * @param rules what the rules on visits made of them
 */
public record VisitRun(
        LocalDate first,
        LocalDate last,
        int visits,
        int seen,
        int notSeen,
        int alone,
        @Nullable Gap unseen,
        List<RuleCount> rules) {

    public VisitRun {
        rules = List.copyOf(rules);
    }

    /** Days between two visits with the child seen, the second the next after the first. */
    public record Gap(LocalDate from, LocalDate to, int days) {}

    /** At how many of these visits the child was neither said to be seen nor not seen. */
    public int notStated() {
        return visits - seen - notSeen;
    }

    /**
     * How often one rule was answered by these visits, and how often late.
     *
     * @param rule the rule's identifier
     * @param clause its clause
     * @param late how many of its obligations were answered late
     * @param of how many of them these visits answered
     * @param longestDays the most days late
     */
    public record RuleCount(String rule, String clause, int late, int of, int longestDays) {}
}
