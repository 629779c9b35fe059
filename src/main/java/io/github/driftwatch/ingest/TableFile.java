package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.FileKind;
import io.github.driftwatch.source.InputFiles;
import io.github.driftwatch.source.Opening;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.UnusableInputException;
import io.github.driftwatch.source.text.CsvRows;
import io.github.driftwatch.source.workbook.WorkbookOutline;
import io.github.driftwatch.source.workbook.WorkbookRows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Opens the file that was given for one table, whatever its format. */
final class TableFile {

    private TableFile() {}

    /** Everything in a file that could be a table: a text file's rows, or those of each sheet of a workbook. */
    static List<RowSource> all(Path file, String option, Opening how) throws UnusableInputException {
        if (InputFiles.kind(file, option) == FileKind.TEXT) {
            return List.of(new CsvRows(file, how));
        }
        List<RowSource> sheets = new ArrayList<>();
        for (WorkbookOutline.Sheet sheet : NamedSheets.sheets(file, how)) {
            sheets.add(new WorkbookRows(file, sheet, how.passwords()));
        }
        return sheets;
    }

    /**
     * A text file's rows; of a workbook the sheet of the table's name, or the one whose headings fit the table.
     *
     * @throws UnusableInputException where several sheets fit, or none does
     */
    static RowSource open(Table table, Path file, Opening how) throws UnusableInputException {
        if (InputFiles.kind(file, table.option()) == FileKind.TEXT) {
            return new CsvRows(file, how);
        }
        List<WorkbookOutline.Sheet> sheets = NamedSheets.sheets(file, how);
        for (WorkbookOutline.Sheet sheet : sheets) {
            if (NamedSheets.isOf(sheet, table)) {
                return new WorkbookRows(file, sheet, how.passwords());
            }
        }
        return sheets.size() == 1
                ? new WorkbookRows(file, sheets.get(0), how.passwords())
                : FittingSheet.of(table, file, sheets, how);
    }
}
