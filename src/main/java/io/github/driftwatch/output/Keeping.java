package io.github.driftwatch.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How what is written is kept from the eyes of others.
 *
 * @param group the group that may read it; absent where it is the owner's alone
 * @param lock protects workbooks with a password; absent where they open without one
 */
public record Keeping(
        @Nullable GroupPrincipal group, @Nullable WorkbookLock lock) {

    /** The usual way: the owner's alone, and no password. */
    public static final Keeping OWNERS_ALONE = new Keeping(null, null);

    /** Makes a folder, and those above it that are missing. What is there already stays as it is. */
    void makeFolder(Path folder) throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null && !Files.exists(parent)) {
            makeFolder(parent);
        }
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder, Owner.folder());
            share(folder, "rwxr-x---");
        }
    }

    /** Lets the group read a file of the owner's, if there is one that may. */
    void shareFile(Path file) throws IOException {
        share(file, "rw-r-----");
    }

    /** Lets the group into a folder and all folders in it. */
    void shareFolders(Path folder) throws IOException {
        if (group == null) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(Files::isDirectory).toList()) {
                share(each, "rwxr-x---");
            }
        }
    }

    /** The group first: the rights are never for one moment those of the owner's usual group. */
    private void share(Path path, String permissions) throws IOException {
        if (group != null) {
            PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
            view.setGroup(group);
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }
}
