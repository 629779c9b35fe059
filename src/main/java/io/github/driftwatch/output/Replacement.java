package io.github.driftwatch.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * One file put in the place of another, so that it can be taken back.
 *
 * @param fresh the new file
 * @param target where it goes
 * @param earlier where the file that was there is kept until all is done
 */
record Replacement(Path fresh, Path target, Path earlier) {

    /** Keeps what is there now, which stays in its place too. */
    void keepEarlier() throws IOException {
        if (isThere(target)) {
            Files.createDirectories(Places.folderOf(earlier), Owner.folder());
            secondName(target, earlier);
        }
    }

    /** Puts the new file in its place, unless that was done before. */
    void carryOut(Disk disk) throws IOException {
        if (isThere(fresh)) {
            Patience.move(disk, fresh, target);
        }
    }

    /** Puts back what was there before, and keeps the new file. */
    void takeBack(Disk disk) throws IOException {
        if (isThere(fresh)) {
            return;
        }
        secondName(target, fresh);
        if (isThere(earlier)) {
            disk.move(earlier, target);
        } else {
            Files.deleteIfExists(target);
        }
    }

    private static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** A second name for a file costs nothing and leaves it in place; a file system without such names needs a copy. */
    private static void secondName(Path file, Path other) throws IOException {
        try {
            Files.createLink(other, file);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(file, other, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
    }
}
