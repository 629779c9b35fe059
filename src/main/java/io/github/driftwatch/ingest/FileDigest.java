package io.github.driftwatch.ingest;

import io.github.driftwatch.source.FileMark;
import io.github.driftwatch.source.Paths;
import io.github.driftwatch.source.Unreadable;
import io.github.driftwatch.source.UnusableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The digest of a file, worked out by another thread while its rows are read: it takes as long as these. A file that
 * changes in the meantime is refused, as the digest would not be that of the rows.
 */
final class FileDigest {

    private final Path file;
    private final Stamp before;
    private final FutureTask<FileMark> task;

    private FileDigest(Path file, Stamp before) {
        this.file = file;
        this.before = before;
        this.task = new FutureTask<>(() -> FileMark.of(file));
    }

    /** What shows that a file has changed. */
    private record Stamp(long bytes, FileTime written) {
        static Stamp of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.size(), attributes.lastModifiedTime());
        }

        boolean sameAs(Stamp other) {
            return bytes == other.bytes && written.equals(other.written);
        }
    }

    /**
     * Begins to work it out.
     *
     * @throws UnusableInputException where the file is not there any more
     */
    static FileDigest begun(Path file) throws UnusableInputException {
        FileDigest digest;
        try {
            digest = new FileDigest(file, Stamp.of(file));
        } catch (IOException e) {
            throw Unreadable.toTheEnd(file, e);
        }
        Thread thread = new Thread(digest.task, "digest");
        // The program may end without it.
        thread.setDaemon(true);
        thread.start();
        return digest;
    }

    /**
     * Waits for it, once rows of the file have been read.
     *
     * @throws UnusableInputException where the file cannot be read to its end, or has changed since it was begun
     */
    FileMark awaited() throws UnusableInputException {
        FileMark mark = result();
        try {
            Stamp now = Stamp.of(file);
            // Some file servers write a file's time down only later: what is in it decides.
            if (!now.sameAs(before)
                    && (now.bytes != before.bytes || !FileMark.of(file).equals(mark))) {
                throw new UnusableInputException(Paths.name(file) + " was changed while it was read. Wait until the"
                        + " export has come to its end, and run again.");
            }
            return mark;
        } catch (IOException e) {
            throw Unreadable.toTheEnd(file, e);
        }
    }

    private FileMark result() throws UnusableInputException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof IOException cause) {
                        throw Unreadable.toTheEnd(file, cause);
                    }
                    if (e.getCause() instanceof Error error) {
                        throw error;
                    }
                    throw new IllegalStateException("a digest fails only where its file does", e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
