package io.github.driftwatch.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * One file, replaced whole or not at all: written beside its place under a hidden name, and moved there at the end. What
 * is meant for a link goes to the file that it points at.
 */
public final class SingleFile {

    private SingleFile() {}

    /** What writes the content; it may close the stream. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a file. Where that fails, the file that was there is as it was. */
    public static void write(Path path, Content content) throws OutputException {
        write(path, content, UnaryOperator.identity());
    }

    static void write(Path path, Content content, UnaryOperator<OutputStream> disk) throws OutputException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw WriteFailure.notAFile(path);
        }
        try {
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            String prefix = "." + target.getFileName() + ".driftwatch-";
            sweep(target, prefix);
            Path staged = target.resolveSibling(prefix + UUID.randomUUID());
            try {
                try (StagedFile out = StagedFile.create(staged, disk)) {
                    content.writeTo(out);
                }
                Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(staged);
            }
        } catch (IOException e) {
            throw WriteFailure.of(path, e);
        }
    }

    /** Removes what killed runs left. One that is still at work is younger than a day. */
    private static void sweep(Path target, String prefix) throws IOException {
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return;
        }
        Instant yesterday = Instant.now().minus(1, ChronoUnit.DAYS);
        try (DirectoryStream<Path> siblings = Files.newDirectoryStream(
                folder, sibling -> String.valueOf(sibling.getFileName()).startsWith(prefix))) {
            for (Path left : siblings) {
                if (Files.getLastModifiedTime(left).toInstant().isBefore(yesterday)) {
                    Files.deleteIfExists(left);
                }
            }
        }
    }
}
