package io.github.driftwatch.governance;

import java.util.List;

/**
 * Something that a governance report says of every period and group. One of these counts the plans of one period, and is used
 * by one thread; of a line that has no figure in a period, or for a group, nothing is said there, nor are its sums.
 */
public interface Measure {

    /** What it is. */
    Definition definition();

    /** Its figures, in the order of reports; those that it makes up for periods of their own are among them. */
    List<Line> lines();

    /**
     * The sums that hold between its lines, and between them and those of measures before it, beside what every share
     * has: what is left of the whole.
     */
    default List<LineSum> sums() {
        return List.of();
    }

    /** Counts one plan that began on or before the period's last day. */
    void count(PlanInPeriod plan, Counter counter);

    /** Its figures for one group, once every plan has been counted. */
    default List<GovernanceFigure> figures(Period period, Group group, Tally tally) {
        return lines().stream()
                .map(line -> GovernanceFigure.of(line, period, group, tally))
                .toList();
    }
}
