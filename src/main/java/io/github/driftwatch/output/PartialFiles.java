package io.github.driftwatch.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The files in which others are written that will take one place. Whoever writes one holds its lock, so that one without is
 * what a killed run left, and is swept up.
 */
final class PartialFiles {

    /** So many times in a row nobody sweeps up a file between its making and its locking. */
    private static final int TRIES = 20;

    private final Path target;
    private final String prefix;

    PartialFiles(Path target) {
        this.target = target;
        this.prefix = "." + target.getFileName() + ".driftwatch-";
    }

    /** A name for a new one. */
    private Path next() {
        return target.resolveSibling(prefix + UUID.randomUUID());
    }

    /** A new one, open and locked, where the disk knows locks. */
    Open create() throws IOException {
        for (int i = 0; i < TRIES; i++) {
            Path file = next();
            FileChannel channel = StagedFile.newFile(file);
            boolean ours = false;
            try {
                ours = holds(channel) && Files.exists(file);
                if (ours) {
                    return new Open(file, channel);
                }
            } finally {
                if (!ours) {
                    channel.close();
                    Files.deleteIfExists(file);
                }
            }
        }
        throw new IOException("another program takes away every new file");
    }

    /**
     * A new one.
     *
     * @param file where it is
     * @param channel leads into it
     */
    record Open(Path file, FileChannel channel) {}

    /** Removes what killed runs left. */
    void sweep() throws IOException {
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> siblings = Files.newDirectoryStream(
                folder, sibling -> String.valueOf(sibling.getFileName()).startsWith(prefix))) {
            for (Path left : siblings) {
                sweep(left);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static void sweep(Path left) {
        try (FileChannel channel = FileChannel.open(left, Set.of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
                FileLock lock = FileLocks.tryLock(channel)) {
            if (lock != null) {
                Files.deleteIfExists(left);
            }
        } catch (IOException e) {
            // Another user's, or on a disk without locks: whether somebody is at work on it cannot be told.
        }
    }

    private static boolean holds(FileChannel channel) {
        try {
            @Nullable FileLock lock = FileLocks.tryLock(channel);
            return lock != null;
        } catch (IOException e) {
            // A disk without locks: nothing on it is ever swept up.
            return true;
        }
    }
}
