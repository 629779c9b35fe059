package io.github.driftwatch.source.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.common.UnicodeString;

/** Reads what an old workbook says of the whole: its sheets, the texts that cells share, and how numbers are shown. */
final class OldOutline implements OldRecords.Reader {

    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final Map<Integer, CellFormat> formats = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private boolean since1904;

    @Override
    public boolean read(int kind, RecordInputStream record) throws IOException {
        switch (kind) {
            case BoundSheetRecord.sid -> {
                sheets.add(new BoundSheetRecord(record));
                OpenWorkbook.refuseTooManySheets(sheets.size());
            }
            case DateWindow1904Record.sid -> since1904 = record.readShort() == 1;
            case FormatRecord.sid -> {
                FormatRecord format = new FormatRecord(record);
                codes.put(format.getIndexCode(), format.getFormatString());
            }
            case ExtendedFormatRecord.sid -> {
                record.readUShort(); // The font.
                styles.add(record.readUShort());
            }
            case SSTRecord.sid -> readTexts(record);
            default -> {
                return kind != EOFRecord.sid;
            }
        }
        return true;
    }

    /** The number of texts that is declared is not believed: the library makes an empty one of each that is lacking. */
    private void readTexts(RecordInputStream record) {
        record.readInt(); // How often they are used.
        int declared = record.readInt();
        while (texts.size() < declared && hasMore(record)) {
            texts.add(new UnicodeString(record).getString());
        }
    }

    private static boolean hasMore(RecordInputStream record) {
        return record.available() > 0 || (record.hasNextRecord() && record.getNextSid() == ContinueRecord.sid);
    }

    boolean since1904() {
        return since1904;
    }

    /** Its sheets as their tabs stand, each with its place among the parts that follow. */
    List<WorkbookOutline.Sheet> sheets() {
        List<BoundSheetRecord> places = List.of(BoundSheetRecord.orderByBofPosition(sheets));
        return sheets.stream()
                .map(sheet -> new WorkbookOutline.Sheet(
                        sheet.getSheetname(),
                        String.valueOf(places.indexOf(sheet)),
                        sheet.isHidden() || sheet.isVeryHidden()))
                .toList();
    }

    /** The text that cells share under a number, counted from 0. */
    String text(int index) {
        return texts.get(index);
    }

    /** How a cell of a style shows a number. */
    CellFormat format(int style) {
        if (style >= styles.size()) {
            return CellFormat.PLAIN;
        }
        int id = styles.get(style);
        return formats.computeIfAbsent(id, key -> CellFormat.of(key, codes.get(key)));
    }
}
