package io.github.driftwatch.ingest;

import io.github.driftwatch.source.PlainRow;
import org.jspecify.annotations.Nullable;

/** A column of the file in hand, and the value that the row in hand has in it. */
final class QuickColumn {

    private final String name;
    private final int cell;
    private final boolean required;
    private final QuickValues values;
    private @Nullable Object value;

    /**
     * @param name its canonical name
     * @param cell where its cell stands in a row
     * @param required whether a row without it is reported
     */
    QuickColumn(String name, int cell, boolean required, QuickValues values) {
        // Every row asks for it by a name that stands in the program: the same object is told at once.
        this.name = name.intern();
        this.cell = cell;
        this.required = required;
        this.values = values;
    }

    String name() {
        return name;
    }

    int cell() {
        return cell;
    }

    /** Takes the value of a row; false where something about it is remarkable. */
    boolean take(PlainRow row) {
        value = null;
        if (row.isBlank(cell)) {
            return !required;
        }
        Object found = values.of(row.bytes(), row.start(cell), row.end(cell));
        if (found == QuickValues.ABSENT) {
            return !required;
        }
        value = found;
        return found != null;
    }

    /** The value that was taken last; absent where the cell was blank, or held a word for no value. */
    @Nullable
    Object value() {
        return value;
    }
}
