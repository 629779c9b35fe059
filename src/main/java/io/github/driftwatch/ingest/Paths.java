package io.github.driftwatch.ingest;

import java.nio.file.Path;
import java.util.Locale;

/** Names of files as messages and matching need them. */
final class Paths {

    private Paths() {}

    /** The file's name without its folder. */
    static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** The name's ending in lower case without the dot; empty where it has none. */
    static String ending(Path path) {
        String name = name(path);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The name without its ending. */
    static String stem(Path path) {
        String name = name(path);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
