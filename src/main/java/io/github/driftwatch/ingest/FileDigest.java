package io.github.driftwatch.ingest;

import io.github.driftwatch.source.FileMark;
import io.github.driftwatch.source.Unreadable;
import io.github.driftwatch.source.UnusableInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The digest of a file, worked out by another thread while its rows are read: it takes as long as these. */
final class FileDigest {

    private final Path file;
    private final FutureTask<FileMark> task;

    private FileDigest(Path file) {
        this.file = file;
        this.task = new FutureTask<>(() -> FileMark.of(file));
    }

    /** Begins to work it out. */
    static FileDigest begun(Path file) {
        FileDigest digest = new FileDigest(file);
        Thread thread = new Thread(digest.task, "digest");
        // The program may end without it.
        thread.setDaemon(true);
        thread.start();
        return digest;
    }

    /**
     * Waits for it.
     *
     * @throws UnusableInputException where the file cannot be read to its end
     */
    FileMark awaited() throws UnusableInputException {
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
