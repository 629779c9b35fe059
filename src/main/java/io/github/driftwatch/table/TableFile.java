package io.github.driftwatch.table;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table being written, row by row, whatever its format. A write that fails throws: nothing is swallowed. */
public interface TableFile extends AutoCloseable {

    /** Writes the headings: once, before any row. */
    void headings(List<String> names) throws IOException;

    /**
     * Writes a row.
     *
     * @param cells one for each heading: a String, a LocalDate, a Number, a Boolean (written as Y or N), or null for
     *     nothing
     */
    void row(List<@Nullable Object> cells) throws IOException;

    /** Writes a row that needs nobody's eye: where a format can show that, it does. */
    default void quietRow(List<@Nullable Object> cells) throws IOException {
        row(cells);
    }

    /** Completes the table, and closes the file where it is the file's only one. */
    @Override
    void close() throws IOException;
}
