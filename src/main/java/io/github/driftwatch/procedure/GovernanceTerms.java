package io.github.driftwatch.procedure;

import java.util.List;
import java.util.Set;

/**
 * The numbers of a governance report, and what else a procedure wants audited in it.
 *
 * @param durationBands the shortest first; the last has no end
 * @param monthsOnPlan from how many months on plans are counted as long ones, ascending
 * @param ageBands the youngest first; the last has no end
 * @param nationalReviews the intervals of the national measure of reviews
 * @param earlierPlanMonths how many months before a plan an earlier one of the child ended that is counted as recent
 * @param smallest the least count that is withheld where small numbers are, 1 or more
 * @param largest the greatest
 * @param survivalYears plans begun in how many years tell how long plans last
 * @param trendMonths how many month ends are looked back at
 * @param monthsAhead how many months are looked ahead at
 * @param audits what a procedure wants counted beside, in the order of reports
 */
public record GovernanceTerms(
        List<DurationBand> durationBands,
        List<Integer> monthsOnPlan,
        List<AgeBand> ageBands,
        NationalReviews nationalReviews,
        int earlierPlanMonths,
        int smallest,
        int largest,
        int survivalYears,
        int trendMonths,
        int monthsAhead,
        List<Audit> audits) {

    public GovernanceTerms {
        durationBands = List.copyOf(durationBands);
        monthsOnPlan = List.copyOf(monthsOnPlan);
        ageBands = List.copyOf(ageBands);
        audits = List.copyOf(audits);
    }

    /** The same with other audits. */
    GovernanceTerms with(List<Audit> others) {
        return new GovernanceTerms(
                durationBands,
                monthsOnPlan,
                ageBands,
                nationalReviews,
                earlierPlanMonths,
                smallest,
                largest,
                survivalYears,
                trendMonths,
                monthsAhead,
                others);
    }

    /** The same among several procedures: the rules that audits name say whose they are. */
    GovernanceTerms qualified(String prefix) {
        return with(audits.stream()
                .map(audit -> audit.withRules(id -> Set.of(prefix + id)))
                .toList());
    }

    /**
     * The intervals of the national measure, in days: a plan that has been open for the first of them is counted.
     *
     * @param first from the initial conference to the first review
     * @param then from review to review
     */
    public record NationalReviews(int first, int then) {}
}
