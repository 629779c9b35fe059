package io.github.driftwatch.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Puts a file in the place of another that a program may hold open for a moment. Windows refuses that: a virus scanner
 * lets go within a second or two, a person who reads it in Excel does not, and is not waited for.
 */
final class Patience {

    /** Each wait twice as long as the one before: 0.1 s, 0.2 s, … 1.6 s, about 3 seconds in all. */
    private static final int WAITS = 5;

    private static final long FIRST_WAIT_MILLISECONDS = 100;

    private Patience() {}

    static void move(Disk disk, Path from, Path to) throws IOException {
        long wait = FIRST_WAIT_MILLISECONDS;
        for (int waits = 0; ; waits++) {
            try {
                disk.move(from, to);
                return;
            } catch (NoSuchFileException e) {
                throw e;
            } catch (FileSystemException e) {
                if (waits == WAITS || !Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
                    throw e;
                }
            }
            await(disk, wait);
            wait *= 2;
        }
    }

    private static void await(Disk disk, long milliseconds) throws IOException {
        try {
            disk.await(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }
}
