package io.github.driftwatch.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A disk that is full after so many bytes. */
public final class FullDisk extends FilterOutputStream {

    private long room;

    public FullDisk(OutputStream out, long room) {
        super(out);
        this.room = room;
    }

    @Override
    public void write(int b) throws IOException {
        take(1);
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        take(length);
        out.write(bytes, from, length);
    }

    private void take(int bytes) throws IOException {
        room -= bytes;
        if (room < 0) {
            throw new IOException("No space left on device");
        }
    }
}
