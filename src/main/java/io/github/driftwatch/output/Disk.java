package io.github.driftwatch.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The disk that is written to. A test puts another in its place: one that fills up, or one that holds a file open. */
@FunctionalInterface
public interface Disk {

    /** The disk that there is. */
    Disk REAL = file -> file;

    /** What the bytes of a file go through on their way. */
    OutputStream under(OutputStream file);

    /** Makes sure that the bytes of a file outlast a loss of power. */
    default void flush(FileChannel file) throws IOException {
        file.force(true);
    }

    /**
     * The same for the names in a folder. What one asks of a disk is done in the order in which it is asked, so that this
     * is for the one folder at the top, at the two moments that matter, and not for each below it.
     */
    default void flush(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            // Windows, and some network drives, know no such thing: they see to it themselves.
        }
    }

    /** Puts one file in the place of another, in one step. */
    default void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Waits for another program to let go of a file. */
    default void await(long milliseconds) throws InterruptedException {
        Thread.sleep(milliseconds);
    }
}
