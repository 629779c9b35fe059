package io.github.driftwatch.report;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table being written: its headings once, then its rows. A cell is a {@code String}, a {@code LocalDate}, a {@code
 * Number}, a {@code Boolean} (shown as Y or N) or absent.
 */
public interface TableFile extends AutoCloseable {

    /** Writes the headings, before any row. */
    void headings(List<String> headings) throws IOException;

    /** Writes one row, with as many cells as there are headings. */
    void row(List<@Nullable Object> cells) throws IOException;

    /** Ends the table. */
    @Override
    void close() throws IOException;
}
