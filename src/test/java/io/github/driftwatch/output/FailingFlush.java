package io.github.driftwatch.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;

/** A disk that takes bytes, and finds no room for them when they are to outlast a loss of power. */
final class FailingFlush implements Disk {

    @Override
    public OutputStream under(OutputStream file) {
        return file;
    }

    @Override
    public void flush(FileChannel file) throws IOException {
        throw new IOException("No space left on device");
    }
}
