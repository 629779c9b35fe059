package io.github.driftwatch.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;

/** A disk that is full after so many bytes of all files together. What it took before is counted. */
public final class FillingDisk implements Disk {

    private final long room;
    private long taken;

    public FillingDisk(long room) {
        this.room = room;
    }

    /** How many bytes went to it. */
    public long taken() {
        return taken;
    }

    @Override
    public OutputStream under(OutputStream file) {
        return new FilterOutputStream(file) {
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
        };
    }

    /** Some disks say so only now. */
    @Override
    public void flush(FileChannel file) throws IOException {
        take(0);
    }

    private void take(int bytes) throws IOException {
        taken += bytes;
        if (taken > room) {
            throw new IOException("No space left on device");
        }
    }
}
