package io.github.driftwatch.source.workbook;

import io.github.driftwatch.source.Cell;
import java.util.BitSet;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.ss.usermodel.FormulaError;

/** Reads the records of one sheet of an old workbook, and hands over its rows. */
final class OldSheet implements OldParts.SheetReader {

    private static final int FILTER_MODE = 0x9B;

    /** What a row's record says of cells and heights, before it says whether the row is hidden. */
    private static final int SHORTS_BEFORE_LOOKS = 5;

    private static final int ROW_HIDDEN = 0x20;
    private static final int RK_BYTES = 6;

    /** A formula's result is a number, unless its upper two bytes are these: then its first byte says what it is. */
    private static final int NOT_A_NUMBER = 0xFFFF;

    private static final int NOT_A_NUMBER_FROM = 48;
    private static final int RESULT_TRUTH = 1;
    private static final int RESULT_ERROR = 2;
    private static final int RESULT_FROM = 16;
    private static final int BYTE = 0xFF;
    private static final int CALCULATE_ON_LOAD = 2;

    private final OldOutline outline;
    private final StoredValues values;
    private final RowAssembly rows;
    private final BitSet hiddenRows = new BitSet();
    private boolean filtered;
    private int row = -1;
    private int column;

    OldSheet(OldOutline outline, RowAssembly rows) {
        this.outline = outline;
        this.values = new StoredValues(outline.since1904());
        this.rows = rows;
    }

    /** Hands over the last row. */
    void finish() {
        rows.end();
    }

    boolean filtered() {
        return filtered;
    }

    @Override
    public void read(int kind, RecordInputStream record) {
        switch (kind) {
            case FILTER_MODE -> filtered = true;
            case ColumnInfoRecord.sid -> columns(new ColumnInfoRecord(record));
            case RowRecord.sid -> row(record);
            case NumberRecord.sid, RKRecord.sid -> {
                goTo(record);
                int style = record.readUShort();
                double number = kind == RKRecord.sid ? RKUtil.decodeNumber(record.readInt()) : record.readDouble();
                place(number(number, style));
            }
            case MulRKRecord.sid -> numbers(record);
            case LabelSSTRecord.sid -> {
                goTo(record);
                record.readUShort();
                place(values.text(outline.text(record.readInt())));
            }
            case LabelRecord.sid -> {
                LabelRecord label = new LabelRecord(record);
                goTo(label.getRow(), label.getColumn());
                place(values.text(label.getValue()));
            }
            case BoolErrRecord.sid -> {
                goTo(record);
                record.readUShort();
                int value = record.readUByte();
                place(record.readUByte() == 0 ? values.truth(value != 0) : error(value));
            }
            case FormulaRecord.sid -> formula(record);
            // The text that a formula came to follows it.
            case StringRecord.sid -> place(values.text(new StringRecord(record).getString()));
            default -> {
                // Views, drawings and the like hold no values.
            }
        }
    }

    private void columns(ColumnInfoRecord columns) {
        if (columns.getHidden()) {
            rows.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
        }
    }

    private void row(RecordInputStream record) {
        int index = record.readUShort();
        for (int i = 0; i < SHORTS_BEFORE_LOOKS; i++) {
            record.readUShort();
        }
        hiddenRows.set(index, (record.readUShort() & ROW_HIDDEN) != 0);
    }

    private void numbers(RecordInputStream record) {
        goTo(record);
        while (record.remaining() >= RK_BYTES) {
            int style = record.readUShort();
            place(number(RKUtil.decodeNumber(record.readInt()), style));
            column++;
        }
    }

    private void formula(RecordInputStream record) {
        goTo(record);
        int style = record.readUShort();
        long result = record.readLong();
        int options = record.readUShort();
        if (result >>> NOT_A_NUMBER_FROM != NOT_A_NUMBER) {
            boolean never = result == 0 && (options & CALCULATE_ON_LOAD) != 0;
            place(never ? Cell.neverCalculated() : number(Double.longBitsToDouble(result), style));
            return;
        }
        int value = (int) (result >>> RESULT_FROM) & BYTE;
        switch ((int) result & BYTE) {
            case RESULT_TRUTH -> place(values.truth(value != 0));
            case RESULT_ERROR -> place(error(value));
            default -> {
                // A text, which follows, or none.
            }
        }
    }

    private void goTo(RecordInputStream record) {
        int rowIndex = record.readUShort();
        goTo(rowIndex, record.readUShort());
    }

    private void goTo(int rowIndex, int columnIndex) {
        if (rowIndex != row) {
            rows.end();
            row = rowIndex;
            rows.begin(row + 1, hiddenRows.get(row));
        }
        column = columnIndex;
    }

    private void place(Cell cell) {
        rows.place(column, cell);
    }

    private Cell number(double number, int style) {
        return values.number(Double.toString(number), outline.format(style));
    }

    private static Cell error(int code) {
        return Cell.error(
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR");
    }
}
