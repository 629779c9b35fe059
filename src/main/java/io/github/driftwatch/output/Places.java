package io.github.driftwatch.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;

/** Looks at the place that a file of a folder is to go to, before anything is written. */
final class Places {

    private Places() {}

    /**
     * Makes sure that a file can take its place: nothing but an ordinary file is there now, and no link leads elsewhere on
     * the way from the folder, which itself may be one.
     *
     * @param name its name within the folder, perhaps with {@code /} between names
     */
    static void requireFree(Path folder, String name) throws OutputException {
        Path target = folder.resolve(name);
        for (Path each = target; !each.equals(folder); each = folderOf(each)) {
            if (Files.isSymbolicLink(each)) {
                throw WriteFailure.aLink(each);
            }
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(target)) {
            throw WriteFailure.notAFile(target);
        }
    }

    /** Makes sure that a name, read from a file, does not lead out of the folder, by links neither. */
    static void requireWithin(Path folder, String name) throws IOException {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder.normalize()) || !target.equals(folder.resolve(name))) {
            throw new IOException("a list of files to be moved names a place outside of the folder");
        }
        try {
            requireFree(folder, name);
        } catch (OutputException e) {
            throw new IOException("something else is in the place of a file to be moved", e);
        }
    }

    static Path folderOf(Path file) {
        return Objects.requireNonNull(file.getParent(), "a file of a report is in a folder");
    }
}
