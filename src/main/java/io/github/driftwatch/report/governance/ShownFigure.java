package io.github.driftwatch.report.governance;

import io.github.driftwatch.governance.Group;
import io.github.driftwatch.governance.Line;
import io.github.driftwatch.governance.Period;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as every file shows it: numbers, or {@value #WITHHELD} or {@value #NOT_APPLICABLE} in their place.
 *
 * @param line what it is
 * @param period the days that it is of
 * @param group whose it is
 * @param count how many, for a line that counts
 * @param of of how many, for a share
 * @param percent the share, from 0 to 100 with one decimal
 * @param value the number of any other line, with one decimal
 * @param low the lower end of its 95 % interval
 * @param high the upper end
 */
record ShownFigure(
        Line line,
        Period period,
        Group group,
        @Nullable Object count,
        @Nullable Object of,
        @Nullable Object percent,
        @Nullable Object value,
        @Nullable Object low,
        @Nullable Object high) {

    /** A small number, or one from which a small one could be worked out. */
    static final String WITHHELD = "c";

    /** Nothing of nothing. */
    static final String NOT_APPLICABLE = "z";

    /** What a reader looks for first: the share, else the count, else the value. */
    @Nullable
    Object main() {
        if (percent != null) {
            return percent;
        }
        return count != null ? count : value;
    }

    /** What it says first, where that is a number. */
    @Nullable
    BigDecimal number() {
        return number(main());
    }

    /** A cell's number; absent where there is none in it. */
    static @Nullable BigDecimal number(@Nullable Object cell) {
        if (cell instanceof BigDecimal decimal) {
            return decimal;
        }
        return cell instanceof Integer whole ? BigDecimal.valueOf(whole) : null;
    }
}
