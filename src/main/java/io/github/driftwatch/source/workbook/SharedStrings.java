package io.github.driftwatch.source.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads the texts that a workbook's cells share. They are kept as bytes, one after the other, as there may be millions
 * of them. The number of them that is declared is not believed.
 */
final class SharedStrings extends PartHandler {

    private final CellText text = new CellText();
    private byte[] bytes = new byte[1 << 12];
    private int[] ends = new int[1 << 8];
    private int count;

    /** The text of a number, counted from 0. */
    String text(int index) {
        if (index < 0 || index >= count) {
            throw new IndexOutOfBoundsException("found a shared text's number " + index + ", expected one of " + count);
        }
        int from = index == 0 ? 0 : ends[index - 1];
        return new String(bytes, from, ends[index] - from, StandardCharsets.UTF_8);
    }

    @Override
    void start(String name, XmlTag tag) {
        if (name.equals("si")) {
            text.clear();
        }
        text.open(name);
    }

    @Override
    void text(char[] characters, int start, int length) {
        text.take(characters, start, length);
    }

    @Override
    void end(String name) {
        text.close(name);
        if (name.equals("si")) {
            add(EscapedText.plain(text.toString()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void add(byte[] added) {
        int from = count == 0 ? 0 : ends[count - 1];
        bytes = room(bytes, (long) from + added.length);
        System.arraycopy(added, 0, bytes, from, added.length);
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count] = from + added.length;
        count++;
    }

    private static byte[] room(byte[] bytes, long size) {
        if (size <= bytes.length) {
            return bytes;
        }
        if (size > Integer.MAX_VALUE - 8) {
            throw new WorkbookFault("holds more text than can be kept.");
        }
        return Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(size, bytes.length * 2L)));
    }
}
