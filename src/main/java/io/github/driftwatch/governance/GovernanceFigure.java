package io.github.driftwatch.governance;

import org.jspecify.annotations.Nullable;

/**
 * One number of the report.
 *
 * @param line what it is
 * @param period the days that it is of
 * @param group whose it is
 * @param count how many, for a line that counts
 * @param of of how many, for a share
 * @param value the number of any other line; absent where there is nothing to say it of
 * @param low the lower end of its 95 % interval
 * @param high the upper end
 * @param restsOn how many things a value rests on; 0 for a count
 */
public record GovernanceFigure(
        Line line,
        Period period,
        Group group,
        @Nullable Integer count,
        @Nullable Integer of,
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        int restsOn) {

    /** The figure of a line as its kind says. */
    static GovernanceFigure of(Line line, Period period, Group group, Tally tally) {
        return switch (line.kind()) {
            case COUNT ->
                new GovernanceFigure(
                        line,
                        period,
                        group,
                        tally.count(line.key()),
                        line.of() == null ? null : tally.count(line.of()),
                        null,
                        null,
                        null,
                        0);
            case MEDIAN -> value(line, period, group, tally.median(line), tally.measurements(line).length);
            case GREATEST -> {
                int[] sorted = tally.measurements(line);
                yield value(
                        line,
                        period,
                        group,
                        sorted.length == 0 ? null : (double) sorted[sorted.length - 1],
                        sorted.length);
            }
            case ESTIMATE -> value(line, period, group, tally.parts(line), tally.count(line.key()));
        };
    }

    /** A number that is no count. */
    public static GovernanceFigure value(Line line, Period period, Group group, @Nullable Double value, int restsOn) {
        return new GovernanceFigure(line, period, group, null, null, value, null, null, restsOn);
    }
}
