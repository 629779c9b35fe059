package io.github.driftwatch.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Brings files to the disk, several at a time: a disk that is asked for many at once writes them together, and a run that
 * splits its lists over a thousand folders would otherwise wait for each by itself.
 */
final class Flushing {

    /** Measured with 4,000 small files on one disk: 8 at once took a seventh of the time of one by one, 32 no less. */
    private static final int AT_ONCE = 8;

    private Flushing() {}

    static void all(Collection<Path> files, Disk disk) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, Math.min(AT_ONCE, files.size())));
        try {
            List<Future<?>> asked = new ArrayList<>();
            for (Path file : files) {
                asked.add(pool.submit(() -> {
                    flush(file, disk);
                    return null;
                }));
            }
            for (Future<?> each : asked) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } finally {
            pool.shutdownNow();
        }
    }

    private static void flush(Path file, Disk disk) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            disk.flush(channel);
        }
    }
}
