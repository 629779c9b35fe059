package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.FileKind;
import io.github.driftwatch.source.InputFiles;
import io.github.driftwatch.source.Paths;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.UnusableInputException;
import io.github.driftwatch.source.text.CsvRows;
import io.github.driftwatch.source.workbook.WorkbookOutline;
import io.github.driftwatch.source.workbook.WorkbookRows;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A file given for each table. */
record NamedFiles(Map<Table, Path> files) implements Sources.SourceFinder {

    @Override
    public Map<Table, RowSource> find() throws UnusableInputException {
        Map<Table, RowSource> found = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            Path file = files.get(table);
            if (file != null) {
                found.put(table, open(table, file));
            } else if (Sources.isNeeded(table)) {
                throw new UnusableInputException("No file of " + table.fileName() + " was given: plans and reviews are"
                        + " both needed. Name it with " + table.option() + " FILE, or give both with --workbook or"
                        + " --dir.");
            }
        }
        return found;
    }

    @Override
    public boolean reads(Path file) {
        return files.values().stream().anyMatch(input -> Paths.isSame(input, file));
    }

    /** A workbook's sheet of the table's name, or its first where there is none. */
    static RowSource open(Table table, Path file) throws UnusableInputException {
        if (InputFiles.kind(file, table.option()) == FileKind.TEXT) {
            return new CsvRows(file);
        }
        List<WorkbookOutline.Sheet> sheets = NamedSheets.sheets(file);
        for (WorkbookOutline.Sheet sheet : sheets) {
            if (NamedSheets.isOf(sheet, table)) {
                return new WorkbookRows(file, sheet);
            }
        }
        return new WorkbookRows(file, sheets.get(0));
    }
}
