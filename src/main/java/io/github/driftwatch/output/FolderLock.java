package io.github.driftwatch.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** Keeps other runs out of a folder while one writes. The system lets go of it when the run ends, killed or not. */
final class FolderLock implements AutoCloseable {

    /** The file that is locked; it stays, since removing it would let two runs in. */
    static final String FILE = ".driftwatch.lock";

    private static final Set<OpenOption> OPTIONS =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(Path folder) throws IOException, FolderBusyException {
        FileChannel channel = FileChannel.open(folder.resolve(FILE), OPTIONS, Owner.file());
        boolean taken = false;
        try {
            taken = FileLocks.tryLock(channel) != null;
            if (!taken) {
                throw new FolderBusyException(folder);
            }
            return new FolderLock(channel);
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    /** Whether a run holds it now; what may not be tried is held by none. */
    static boolean isTaken(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            return FileLocks.tryLock(channel) == null;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
