package io.github.driftwatch.governance;

/** Takes what a measure counts of one plan, for all the groups that the plan is in. */
public interface Counter {

    /** One more. */
    default void add(Line line) {
        add(line, 1);
    }

    /** So many more; 0 or more. */
    void add(Line line, int number);

    /** A measurement of which the line shows the middle one, the greatest, or what else it makes of all of them. */
    void measure(Line line, int measurement);

    /** A part of a thing, such as the chance that it happens; lines of the kind {@link Line.Kind#ESTIMATE} sum them up. */
    void addPart(Line line, double part);
}
