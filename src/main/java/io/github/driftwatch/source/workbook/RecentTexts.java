package io.github.driftwatch.source.workbook;

import io.github.driftwatch.source.Cell;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cells made lately out of texts that stand in the cells themselves. */
final class RecentTexts {

    private static final int PLACES = 1 << 12;

    private final @Nullable String[] texts = new @Nullable String[PLACES];
    private final @Nullable Cell[] cells = new @Nullable Cell[PLACES];

    /** The cell of a text, made where it was not lately. */
    Cell of(CellText text, Function<String, Cell> made) {
        int hash = text.hash();
        int place = (hash ^ (hash >>> 12)) & (PLACES - 1);
        String known = texts[place];
        Cell cell = cells[place];
        if (known == null || cell == null || !text.isSame(known)) {
            known = text.toString();
            cell = made.apply(known);
            texts[place] = known;
            cells[place] = cell;
        }
        return cell;
    }
}
