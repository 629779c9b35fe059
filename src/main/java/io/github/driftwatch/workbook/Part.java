package io.github.driftwatch.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A part of a workbook's archive, packed as it is written, so that what is put aside is small. */
final class Part {

    private static final int LEVEL = 4;
    private static final int BUFFER = 1 << 13;

    private final Aside packed;
    private final Deflater deflater = new Deflater(LEVEL, true);
    private final CRC32 sum = new CRC32();
    private final byte[] buffer = new byte[BUFFER];
    private long size;
    private long packedSize;

    Part(Aside packed) {
        this.packed = packed;
    }

    /** Adds markup, and empties it for more. */
    void write(Markup markup) throws IOException {
        sum.update(markup.bytes(), 0, markup.size());
        size += markup.size();
        deflater.setInput(markup.bytes(), 0, markup.size());
        while (!deflater.needsInput()) {
            drain();
        }
        markup.clear();
    }

    private void drain() throws IOException {
        int count = deflater.deflate(buffer);
        packed.write(buffer, 0, count);
        packedSize += count;
    }

    /** Ends it: from then on it can be read. */
    void end() throws IOException {
        deflater.finish();
        while (!deflater.finished()) {
            drain();
        }
        deflater.end();
        packed.close();
    }

    /** Lets go of what it took outside the heap, and of its file; it may be done more than once. */
    void release() {
        deflater.end();
        try {
            packed.close();
        } catch (IOException e) {
            // Ended, it was closed then, and has said so; else nobody wants what it holds any more.
        }
    }

    InputStream packed() throws IOException {
        return packed.read();
    }

    long packedSize() {
        return packedSize;
    }

    long size() {
        return size;
    }

    long sum() {
        return sum.getValue();
    }
}
