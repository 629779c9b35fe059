package io.github.driftwatch.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Names of files as messages and matching need them. */
public final class Paths {

    private Paths() {}

    /** The file's name without its folder. */
    public static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** The name's ending in lower case without the dot; empty where it has none. */
    public static String ending(Path path) {
        String name = name(path);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether two names are of one file or folder, by whatever link or way. */
    public static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return real(one).equals(real(other));
        }
    }

    /** Whether a file is in a folder or below it, by whatever link or way; either need not be there yet. */
    public static boolean isWithin(Path file, Path folder) {
        return real(file).startsWith(real(folder));
    }

    /** The place without links, as far as it is there. */
    private static Path real(Path path) {
        Path whole = path.toAbsolutePath();
        try {
            return whole.toRealPath();
        } catch (IOException e) {
            Path parent = whole.getParent();
            return parent == null ? whole : real(parent).resolve(name(whole)).normalize();
        }
    }

    /** The name without its ending. */
    public static String stem(Path path) {
        String name = name(path);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
