package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.FileKind;
import io.github.driftwatch.source.InputFiles;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.UnusableInputException;
import io.github.driftwatch.source.workbook.WorkbookOutline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Opens the file that was given for one table, whatever its format. */
final class TableFile {

    private TableFile() {}

    /** Everything in a file that could be a table: a text file's rows, or those of each sheet of a workbook. */
    static List<RowSource> all(Path file, String option, Opened opened) throws UnusableInputException {
        if (InputFiles.kind(file, option) == FileKind.TEXT) {
            return List.of(opened.text(file));
        }
        List<RowSource> sheets = new ArrayList<>();
        for (WorkbookOutline.Sheet sheet : NamedSheets.sheets(file, opened.how())) {
            sheets.add(opened.sheet(file, sheet));
        }
        return sheets;
    }

    /**
     * A text file's rows; of a workbook the sheet of the table's name, or the one whose headings fit the table.
     *
     * @throws UnusableInputException where several sheets fit, or none does
     */
    static RowSource open(Table table, Path file, Opened opened) throws UnusableInputException {
        if (InputFiles.kind(file, table.option()) == FileKind.TEXT) {
            return opened.text(file);
        }
        List<WorkbookOutline.Sheet> sheets = NamedSheets.sheets(file, opened.how());
        for (WorkbookOutline.Sheet sheet : sheets) {
            if (NamedSheets.isOf(sheet, table)) {
                return opened.sheet(file, sheet);
            }
        }
        return sheets.size() == 1 ? opened.sheet(file, sheets.get(0)) : FittingSheet.of(table, file, sheets, opened);
    }
}
