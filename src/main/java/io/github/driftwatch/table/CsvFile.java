package io.github.driftwatch.table;

import io.github.driftwatch.words.FormulaGuard;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file as Excel opens it right: UTF-8 with a byte-order mark, commas, CRLF, quotes only where RFC 4180 needs them,
 * ISO dates. Texts that a spreadsheet would run as a formula are made harmless, unless it is raw. Written by hand: the
 * library's writer swallows a full disk, and took a fifth of a small run. Nearly every cell is of ordinary characters, which
 * need no second look and are one byte each: they are gathered as bytes.
 */
final class CsvFile implements TableFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int BUFFER = 1 << 16;
    private static final char SEPARATOR = ',';
    private static final String LINE_END = "\r\n";

    /** What no program takes for the end of a cell, or quotes: where none of it stands, a formula begins nowhere but first. */
    private static final boolean[] ORDINARY = ordinaryBut(",;|\"");

    /** Of these, what may stand first. */
    private static final boolean[] ORDINARY_FIRST = ordinaryBut(",;|\" =+-@");

    private final OutputStream out;
    private final boolean raw;
    private final CellText texts = new CellText();
    private byte[] gathered = new byte[BUFFER + (BUFFER >> 2)];
    private int length;

    CsvFile(OutputStream out, boolean raw) {
        this.out = out;
        this.raw = raw;
        encoded(BYTE_ORDER_MARK);
    }

    @Override
    public void headings(List<String> names) throws IOException {
        for (int i = 0; i < names.size(); i++) {
            separate(i);
            quoted(names.get(i));
        }
        endRow();
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            separate(i);
            Object cell = cells.get(i);
            String text = texts.of(cell);
            if (!ordinary(text)) {
                quoted(!raw && cell instanceof String ? FormulaGuard.harmless(text) : text);
            }
        }
        endRow();
    }

    @Override
    public void close() throws IOException {
        try (out) {
            handOver();
            out.flush();
        }
    }

    private static boolean[] ordinaryBut(String odd) {
        boolean[] ordinary = new boolean[1 << 7];
        Arrays.fill(ordinary, ' ', '~' + 1, true);
        odd.chars().forEach(character -> ordinary[character] = false);
        return ordinary;
    }

    private void separate(int column) {
        if (column > 0) {
            room(1);
            gathered[length++] = SEPARATOR;
        }
    }

    /** Takes a text of ordinary characters as it is; false, and nothing taken, where there is another among them. */
    private boolean ordinary(String text) {
        int size = text.length();
        room(size);
        for (int i = 0; i < size; i++) {
            char c = text.charAt(i);
            if (c >= ORDINARY.length || !(i == 0 ? ORDINARY_FIRST : ORDINARY)[c]) {
                return false;
            }
            gathered[length + i] = (byte) c;
        }
        length += size;
        return true;
    }

    private void quoted(String text) {
        encoded(isPlain(text) ? text : '"' + text.replace("\"", "\"\"") + '"');
    }

    private static boolean isPlain(String text) {
        return text.indexOf(SEPARATOR) < 0 && text.indexOf('"') < 0 && text.indexOf('\r') < 0 && text.indexOf('\n') < 0;
    }

    private void encoded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        room(bytes.length);
        System.arraycopy(bytes, 0, gathered, length, bytes.length);
        length += bytes.length;
    }

    private void endRow() throws IOException {
        encoded(LINE_END);
        if (length >= BUFFER) {
            handOver();
        }
    }

    private void handOver() throws IOException {
        out.write(gathered, 0, length);
        length = 0;
    }

    private void room(int more) {
        if (gathered.length - length < more) {
            gathered = Arrays.copyOf(gathered, Math.max(2 * gathered.length, length + more));
        }
    }
}
