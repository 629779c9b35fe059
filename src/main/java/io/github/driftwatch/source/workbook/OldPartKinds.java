package io.github.driftwatch.source.workbook;

import java.util.BitSet;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.RecordInputStream;

/** Which parts of an old workbook are worksheets, told in one reading however many there are. */
final class OldPartKinds implements OldRecords.Reader {

    private final int parts;
    private final BitSet worksheets = new BitSet();
    private int part = -1;
    private int depth = 1;
    private boolean begun;

    /**
     * Nothing is known yet.
     *
     * @param parts how many there are; what follows the last is not looked at
     */
    OldPartKinds(int parts) {
        this.parts = parts;
    }

    /** Whether a part, counted from 0, can hold a table. */
    boolean isWorksheet(int place) {
        return worksheets.get(place);
    }

    /** The whole comes before the parts. Where the workbook is protected, its beginning is said before the lock. */
    @Override
    public boolean read(int kind, RecordInputStream record) {
        boolean wholeBegins = !begun && kind == BOFRecord.sid;
        begun = true;
        if (kind == BOFRecord.sid && !wholeBegins) {
            if (depth == 0) {
                part++;
                note(record);
            }
            depth++;
        } else if (kind == EOFRecord.sid) {
            depth--;
        }
        return depth > 0 || part < parts - 1;
    }

    private void note(RecordInputStream record) {
        record.readUShort(); // The version.
        worksheets.set(part, record.readUShort() == BOFRecord.TYPE_WORKSHEET);
    }
}
