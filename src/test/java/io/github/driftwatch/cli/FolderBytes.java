package io.github.driftwatch.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that is in a folder, hidden files included, to be compared with what is there later. */
final class FolderBytes {

    private FolderBytes() {}

    /** The content of every file, and the permissions of every folder, by its path. */
    static Map<String, String> of(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.forEach(path -> found.put(folder.relativize(path).toString(), content(path)));
        }
        return found;
    }

    /** Who may do what with every file and folder, as in {@code rw-------}. */
    static Map<String, String> permissions(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                found.put(
                        folder.relativize(path).toString(),
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
            }
        }
        return found;
    }

    private static String content(Path path) {
        try {
            return Files.isDirectory(path) ? "folder" : HexFormat.of().formatHex(Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
