package io.github.driftwatch.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import org.jspecify.annotations.Nullable;

/** Locks that the system lets go of when a run ends, killed or not. */
final class FileLocks {

    private FileLocks() {}

    /** The lock of an open file; null where another run, or another thread of this one, holds it. */
    static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // This very program holds it, in another thread.
            return null;
        }
    }
}
