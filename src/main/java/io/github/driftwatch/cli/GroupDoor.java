package io.github.driftwatch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;

/** Whether a group that may read files gets as far as the folder that they are in. The folder is its owner's to open. */
final class GroupDoor {

    private static final Set<PosixFilePermission> OF_GROUP =
            Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_EXECUTE);
    private static final Set<PosixFilePermission> OF_OTHERS =
            Set.of(PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_EXECUTE);

    private GroupDoor() {}

    /** A word on a folder that is there already and that the group cannot enter. */
    static List<String> remarks(Path folder, GroupPrincipal group) {
        try {
            if (!Files.isDirectory(folder)) {
                return List.of();
            }
            PosixFileAttributes found = Files.readAttributes(folder, PosixFileAttributes.class);
            boolean open = (found.group().equals(group) && found.permissions().containsAll(OF_GROUP))
                    || found.permissions().containsAll(OF_OTHERS);
            return open
                    ? List.of()
                    : List.of("The group " + group.getName() + " cannot enter the folder " + folder
                            + ", which was there before: let it in (chgrp " + group.getName() + ", chmod g+rx).");
        } catch (IOException | UnsupportedOperationException e) {
            return List.of();
        }
    }
}
