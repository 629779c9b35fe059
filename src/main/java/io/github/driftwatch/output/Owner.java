package io.github.driftwatch.output;

import java.nio.file.FileSystems;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** What is made for its owner alone, on systems that know owners: children's records are in it. */
public final class Owner {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private Owner() {}

    /** The permissions of a new folder: 0700. */
    public static FileAttribute<?>[] folder() {
        return permissions("rwx------");
    }

    /** The permissions of a new file: 0600. */
    public static FileAttribute<?>[] file() {
        return permissions("rw-------");
    }

    private static FileAttribute<?>[] permissions(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
