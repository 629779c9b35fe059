package io.github.driftwatch.source.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hssf.record.RecordInputStream;

/** Records of an old workbook made for a test, as some programs write them and the library does not. */
final class OldBytes {

    private static final int ROOM = 1 << 12;

    private final ByteArrayOutputStream all = new ByteArrayOutputStream();

    /** Adds a record: shorts, ints, doubles and bytes as they are given, a text as its letters. */
    OldBytes with(int kind, Object... values) {
        ByteBuffer content = ByteBuffer.allocate(ROOM).order(ByteOrder.LITTLE_ENDIAN);
        for (Object value : values) {
            put(content, value);
        }
        ByteBuffer header = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
        header.putShort((short) kind).putShort((short) content.position());
        all.writeBytes(header.array());
        all.write(content.array(), 0, content.position());
        return this;
    }

    private static void put(ByteBuffer content, Object value) {
        if (value instanceof Byte number) {
            content.put(number);
        } else if (value instanceof Long number) {
            content.putInt(number.intValue());
        } else if (value instanceof Integer number) {
            content.putShort(number.shortValue());
        } else if (value instanceof Double number) {
            content.putDouble(number);
        } else {
            content.put(value.toString().getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** Hands the records over one after the other, until there are none or no more are wanted. */
    void into(OldRecords.Reader reader) throws IOException {
        RecordInputStream records = new RecordInputStream(new ByteArrayInputStream(all.toByteArray()));
        boolean goOn = true;
        while (goOn && records.hasNextRecord()) {
            records.nextRecord();
            goOn = reader.read(records.getSid(), records);
            if (goOn) {
                records.readRemainder();
            }
        }
    }

    OldBytes followedBy(OldBytes others) {
        all.writeBytes(others.all.toByteArray());
        return this;
    }
}
