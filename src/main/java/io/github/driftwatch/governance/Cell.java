package io.github.driftwatch.governance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number as a reader knows it: what is of a day is one number, whatever period ends on that day.
 *
 * @param line the key of its line
 * @param from the first day of its period; absent where it is of the last day alone
 * @param to the last day
 * @param group whose it is
 * @param part which number of the line
 */
record Cell(String line, @Nullable LocalDate from, LocalDate to, Group group, Part part) {

    /** The numbers that a line gives away. */
    enum Part {
        /** Its own. */
        COUNT,
        /** What is left of what it is a share of. */
        REST,
        /** How many things an estimate is made from. */
        RESTS_ON,
        /** Plans open at the end and ended before it: those open before and started. */
        PASSED
    }

    static Cell of(Line line, Period period, Group group) {
        return new Cell(line.key(), line.atTheEnd() ? null : period.from(), period.to(), group, Part.COUNT);
    }

    static Cell of(GovernanceFigure figure) {
        return of(figure.line(), figure.period(), figure.group());
    }

    /** Another number of the line. */
    Cell part(Part other) {
        return new Cell(line, from, to, group, other);
    }

    Cell of(Group other) {
        return new Cell(line, from, to, other, part);
    }

    /** Another line's, of the same time and group. */
    Cell of(Line other) {
        return new Cell(other.key(), from, to, group, part);
    }

    /** Whether it is of one day alone. */
    boolean isOfADay() {
        return from == null;
    }
}
