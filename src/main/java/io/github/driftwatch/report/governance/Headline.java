package io.github.driftwatch.report.governance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the figures that somebody with a minute reads.
 *
 * @param title what it is
 * @param measure the measure that it is of
 * @param share whether it is a percentage
 * @param cells a number, or a letter in its place, for each period compared; null where there is no figure
 */
record Headline(String title, String measure, boolean share, List<@Nullable Object> cells) {

    Headline {
        cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }

    /** What stands for the report's own period. */
    @Nullable
    Object now() {
        return cells.get(0);
    }

    /** What stands for a period, by its place among those compared; null where there are fewer. */
    @Nullable
    Object cell(int period) {
        return period < cells.size() ? cells.get(period) : null;
    }

    /** The number of a period; absent where none is shown. */
    @Nullable
    BigDecimal number(int period) {
        return ShownFigure.number(cell(period));
    }

    /** How it has changed since a period, with an arrow. */
    String change(int period) {
        return Change.words(number(0), number(period), share);
    }

    /** How it has changed since a period, with a sign alone. */
    String signed(int period) {
        return Change.signed(number(0), number(period), share);
    }
}
