package io.github.driftwatch.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Gives what was written, and cannot take its place, a name beside it that tells when it was written. */
final class SetAside {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private SetAside() {}

    /**
     * Moves a file or folder.
     *
     * @param stem what its new name begins with
     * @param ending what it ends with
     * @return its new place
     */
    static Path move(Path written, Path folder, String stem, String ending) throws IOException {
        String name = stem + "-"
                + TIME.format(Files.getLastModifiedTime(written).toInstant().atZone(ZoneId.systemDefault()));
        Path place = folder.resolve(name + ending);
        for (int i = 2; Files.exists(place, LinkOption.NOFOLLOW_LINKS); i++) {
            place = folder.resolve(name + "-" + i + ending);
        }
        Files.move(written, place, StandardCopyOption.ATOMIC_MOVE);
        return place;
    }
}
