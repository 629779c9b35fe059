package io.github.driftwatch.layout;

import io.github.driftwatch.source.Cell;
import io.github.driftwatch.source.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the headings among the first rows of a file, below a title and blank rows. The headings are the first row
 * that holds every heading that is needed, or two rows that do so together, as where groups of columns have a heading
 * of their own; where there is none, the row that most of the headings are in, for a message to start from.
 */
public final class HeadingSearch {

    /** How many rows that are not blank are looked at. */
    public static final int MOST_ROWS = 40;

    /** What makes a row one of headings. */
    public interface Judge {
        /** How many headings that are known the row holds. */
        int known(Row row);

        /** Whether the row holds every heading that is needed. */
        boolean isComplete(Row row);
    }

    /**
     * What was found.
     *
     * @param headings the row of headings; of two rows, the cells of the lower one, or of the upper where that is blank
     * @param above the rows that are not blank from the first down to the headings, with the row or the two rows of these as
     *     they stand; without them where no row had all that was looked for, and the best of them was taken
     * @param titles how many rows that are not blank stand above the headings
     * @param below the rows below them that have been looked at
     */
    public record Found(Row headings, List<Row> above, int titles, List<Row> below) {
        public Found {
            above = List.copyOf(above);
            below = List.copyOf(below);
        }
    }

    private final Judge judge;
    private final List<Row> seen = new ArrayList<>();
    private @Nullable Row complete;
    private int titles;

    public HeadingSearch(Judge judge) {
        this.judge = judge;
    }

    /** Looks at the next row that is not blank. Absent while more rows have to be looked at. */
    @Nullable
    public Found next(Row row) {
        Row upper = complete;
        if (upper != null) {
            Row both = over(upper, row);
            if (judge.isComplete(both) && judge.known(both) > judge.known(upper)) {
                seen.add(row);
                return new Found(both, seen, titles, List.of());
            }
            return new Found(upper, seen, titles, List.of(row));
        }
        Row last = seen.isEmpty() ? null : seen.get(seen.size() - 1);
        if (judge.isComplete(row)) {
            complete = row;
            titles = seen.size();
        } else if (last != null) {
            Row both = over(last, row);
            if (judge.isComplete(both)) {
                complete = both;
                titles = seen.size() - 1;
            }
        }
        seen.add(row);
        return complete == null && seen.size() == MOST_ROWS ? best() : null;
    }

    /** What there is where no more rows come; absent where there was none. */
    @Nullable
    public Found end() {
        Row found = complete;
        return found == null ? best() : new Found(found, seen, titles, List.of());
    }

    private @Nullable Found best() {
        int best = -1;
        int most = -1;
        for (int i = 0; i < seen.size(); i++) {
            int known = judge.known(seen.get(i));
            if (known > most) {
                best = i;
                most = known;
            }
        }
        return best < 0
                ? null
                : new Found(seen.get(best), seen.subList(0, best), best, seen.subList(best + 1, seen.size()));
    }

    /** The lower row, with the cells of the upper one where it is blank. */
    private static Row over(Row upper, Row lower) {
        List<Cell> cells = new ArrayList<>();
        int width = Math.max(upper.cells().size(), lower.cells().size());
        for (int i = 0; i < width; i++) {
            cells.add(lower.cell(i).isBlank() ? upper.cell(i) : lower.cell(i));
        }
        return new Row(lower.number(), cells);
    }
}
