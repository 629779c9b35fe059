package io.github.driftwatch.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read for one table, as evidence.
 *
 * @param table the table
 * @param file the file's name, without its folder
 * @param sheet the sheet of a workbook; absent for other files
 * @param bytes how long the file is
 * @param sha256 the digest of the whole file, in lower-case hexadecimal
 * @param rowsRead the rows below the headings that held anything
 * @param rowsLeftOut of those, the rows that a finding left out
 * @param ignoredColumns the headings that were not recognised, as letters such as {@code H}
 * @param notes what else is to be said of how it was read, a sentence each, without the text of a cell
 * @param addsTo whether its rows are none of the table's, and add columns to those that are
 * @param latestOnly whether it holds only the latest row of each plan; of plans, the latest of each child
 */
public record InputFile(
        Table table,
        String file,
        @Nullable String sheet,
        long bytes,
        String sha256,
        int rowsRead,
        int rowsLeftOut,
        List<String> ignoredColumns,
        List<String> notes,
        boolean addsTo,
        boolean latestOnly) {

    /** What was read for a table's own rows, with nothing to remark; how long the file is does not matter. */
    public InputFile(
            Table table,
            String file,
            @Nullable String sheet,
            String sha256,
            int rowsRead,
            int rowsLeftOut,
            List<String> ignoredColumns) {
        this(table, file, sheet, 0, sha256, rowsRead, rowsLeftOut, ignoredColumns, List.of(), false, false);
    }

    public InputFile {
        ignoredColumns = List.copyOf(ignoredColumns);
        notes = List.copyOf(notes);
    }
}
