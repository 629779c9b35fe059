package io.github.driftwatch.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read for one table, as evidence.
 *
 * @param table the table
 * @param file the file's name, without its folder
 * @param sheet the sheet of a workbook; absent for other files
 * @param sha256 the digest of the whole file, in lower-case hexadecimal
 * @param rowsRead the rows below the headings that held anything
 * @param rowsLeftOut of those, the rows that a finding left out
 * @param ignoredColumns the headings that were not recognised, as letters such as {@code H}
 * @param notes what a summary says of how the file had to be read, as whole sentences
 */
public record InputFile(
        Table table,
        String file,
        @Nullable String sheet,
        String sha256,
        int rowsRead,
        int rowsLeftOut,
        List<String> ignoredColumns,
        List<String> notes) {

    public InputFile {
        ignoredColumns = List.copyOf(ignoredColumns);
        notes = List.copyOf(notes);
    }

    /** A file that was read as most are. */
    public InputFile(
            Table table,
            String file,
            @Nullable String sheet,
            String sha256,
            int rowsRead,
            int rowsLeftOut,
            List<String> ignoredColumns) {
        this(table, file, sheet, sha256, rowsRead, rowsLeftOut, ignoredColumns, List.of());
    }
}
