package io.github.driftwatch.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * One file put in the place of another, so that it can be taken back.
 *
 * @param fresh the new file
 * @param target where it goes
 * @param earlier where the file that was there is kept until all is done
 */
record Replacement(Path fresh, Path target, Path earlier) {

    void carryOut() throws IOException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            keep();
        }
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Puts back what was there before, the last first; false where something could not be. */
    static boolean takeBack(List<Replacement> done) {
        boolean whole = true;
        for (int i = done.size() - 1; i >= 0; i--) {
            try {
                done.get(i).takeBack();
            } catch (IOException e) {
                whole = false;
            }
        }
        return whole;
    }

    private void takeBack() throws IOException {
        if (Files.exists(earlier, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(earlier, target, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.deleteIfExists(target);
        }
    }

    /** A second name for the file costs nothing and leaves it in place; a file system without such names needs a copy. */
    private void keep() throws IOException {
        try {
            Files.createLink(earlier, target);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(target, earlier, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
    }
}
