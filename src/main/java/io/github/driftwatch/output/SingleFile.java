package io.github.driftwatch.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * One file, replaced whole or not at all: written beside its place under a hidden name, and moved there at the end. Of two
 * runs that write the same file at the same time, the later one's stands, whole.
 *
 * @param path the file
 * @param keeping who may read it
 */
public record SingleFile(Path path, Keeping keeping) {

    /** What writes the content; it may close the stream. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a file of the owner's alone. Where that fails, the file that was there is as it was. */
    public static void write(Path path, Content content) throws OutputException {
        new SingleFile(path, Keeping.OWNERS_ALONE).write(content);
    }

    /** Writes the file. Where that fails, the one that was there is as it was. */
    public void write(Content content) throws OutputException {
        write(content, Disk.REAL);
    }

    void write(Content content, Disk disk) throws OutputException {
        if (Files.isSymbolicLink(path)) {
            throw WriteFailure.aLink(path);
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw WriteFailure.notAFile(path);
        }
        try {
            Path target = path.toAbsolutePath();
            PartialFiles partial = new PartialFiles(target);
            partial.sweep();
            PartialFiles.Open staged = partial.create();
            try (StagedFile out = StagedFile.on(staged.file(), staged.channel(), disk, keeping)) {
                content.writeTo(new LeftOpen(out));
                out.complete();
                disk.flush(staged.channel());
                // Held until it is in its place: nobody sweeps it up.
                takePlace(staged.file(), target, disk);
            } finally {
                Files.deleteIfExists(staged.file());
            }
        } catch (IOException e) {
            throw WriteFailure.of(path, e);
        }
    }

    private void takePlace(Path staged, Path target, Disk disk) throws IOException, OutputException {
        try {
            Patience.move(disk, staged, target);
        } catch (FileSystemException e) {
            if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
            String name = String.valueOf(target.getFileName());
            int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
            Path folder = Places.folderOf(target);
            throw WriteFailure.heldOpen(
                    path, e, SetAside.move(staged, folder, name.substring(0, dot), name.substring(dot)));
        }
        disk.flush(Places.folderOf(target));
    }
}
