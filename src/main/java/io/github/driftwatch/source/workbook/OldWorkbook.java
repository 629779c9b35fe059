package io.github.driftwatch.source.workbook;

import io.github.driftwatch.source.Passwords;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.UnusableInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.ss.util.CellRangeAddress;

/** A workbook of the kind that Excel wrote from 1997 to 2003. */
final class OldWorkbook extends OpenWorkbook {

    private final OldRecords records;
    private final OldOutline outline = new OldOutline();
    private final List<WorkbookOutline.Sheet> sheets = new ArrayList<>();

    private OldWorkbook(OldRecords records) throws IOException {
        this.records = records;
        records.read(outline);
        List<WorkbookOutline.Sheet> all = outline.sheets();
        OldPartKinds kinds = new OldPartKinds(all.size());
        records.read(kinds);
        for (WorkbookOutline.Sheet sheet : all) {
            if (kinds.isWorksheet(place(sheet))) {
                sheets.add(sheet);
            }
        }
    }

    static OldWorkbook open(Path file, Passwords passwords)
            throws IOException, GeneralSecurityException, UnusableInputException {
        OldRecords records = OldRecords.open(file, passwords);
        try {
            return new OldWorkbook(records);
        } catch (IOException | RuntimeException e) {
            records.close();
            throw e;
        }
    }

    @Override
    public List<WorkbookOutline.Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /** Reads it twice: which cells are merged is said after the cells. */
    @Override
    SheetLooks read(WorkbookOutline.Sheet sheet, MergedRanges looked, RowSource.RowSink sink) throws IOException {
        MergedCells merged = new MergedCells();
        records.read(new OldParts(place(sheet), (kind, record) -> {
            if (kind == MergeCellsRecord.sid) {
                add(new MergeCellsRecord(record), merged);
            }
        }));
        RowAssembly rows = new RowAssembly(merged, sink);
        OldSheet reader = new OldSheet(outline, rows);
        records.read(new OldParts(place(sheet), reader));
        reader.finish();
        return rows.looks(sheet.hidden(), reader.filtered());
    }

    private static void add(MergeCellsRecord ranges, MergedCells merged) {
        for (int i = 0; i < ranges.getNumAreas(); i++) {
            CellRangeAddress range = ranges.getAreaAt(i);
            merged.add(range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn());
        }
    }

    private static int place(WorkbookOutline.Sheet sheet) {
        return Integer.parseInt(sheet.relation());
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
