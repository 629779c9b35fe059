package io.github.driftwatch.source.workbook;

import java.io.IOException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.RecordInputStream;

/**
 * Follows the parts of an old workbook: first the whole, then each sheet, of which charts and the like may have parts of
 * their own within them.
 */
final class OldParts implements OldRecords.Reader {

    private static final int OF_THE_WHOLE = -1;

    /** Takes a record of a sheet itself. */
    @FunctionalInterface
    interface SheetReader {
        void read(int kind, RecordInputStream record) throws IOException;
    }

    private final SheetReader reader;
    private final int wanted;
    private int part = OF_THE_WHOLE;
    private int depth = 1;
    private boolean begun;
    private boolean isWorksheet;

    /**
     * Reads one sheet.
     *
     * @param wanted its place among the sheets, from 0
     */
    OldParts(int wanted, SheetReader reader) {
        this.wanted = wanted;
        this.reader = reader;
    }

    /** Whether the sheet is there, and is one that can hold a table. */
    boolean isWorksheet() {
        return isWorksheet;
    }

    @Override
    public boolean read(int kind, RecordInputStream record) throws IOException {
        boolean first = !begun;
        begun = true;
        if (first && kind == BOFRecord.sid) {
            // The whole begins. Where the workbook is protected, that is said before the lock.
            return true;
        }
        if (kind == BOFRecord.sid) {
            part += depth == 0 ? 1 : 0;
            depth++;
            if (depth == 1 && part == wanted) {
                record.readUShort(); // The version.
                isWorksheet = record.readUShort() == BOFRecord.TYPE_WORKSHEET;
            }
        } else if (kind == EOFRecord.sid) {
            depth--;
            return depth > 0 || part < wanted;
        } else if (depth == 1 && part == wanted && isWorksheet) {
            reader.read(kind, record);
        }
        return true;
    }
}
