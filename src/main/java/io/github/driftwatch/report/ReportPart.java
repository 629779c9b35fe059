package io.github.driftwatch.report;

import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.output.ReportFolder;
import io.github.driftwatch.output.StagedFile;
import io.github.driftwatch.table.TableFile;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report in one format.
 *
 * @param file the name of the file that it is in
 * @param table where its rows go
 * @param staged the file, where the report is alone in it; absent where it is a sheet of the workbook
 */
record ReportPart(String file, TableFile table, @Nullable StagedFile staged) {

    /**
     * Writes a row.
     *
     * @param quiet whether it needs nobody's eye
     */
    void write(List<@Nullable Object> cells, boolean quiet, ReportFolder folder) throws OutputException {
        try {
            if (quiet) {
                table.quietRow(cells);
            } else {
                table.row(cells);
            }
        } catch (IOException e) {
            throw folder.failure(file, e);
        }
    }

    /** Completes it. */
    void close(ReportFolder folder) throws OutputException {
        try {
            table.close();
        } catch (IOException e) {
            throw folder.failure(file, e);
        }
    }
}
