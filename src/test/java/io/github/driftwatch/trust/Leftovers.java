package io.github.driftwatch.trust;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What runs leave behind that no reader is meant to see. */
final class Leftovers {

    /** How the identifier of every made-up child begins. */
    private static final String MARKER = "C0000";

    private Leftovers() {}

    /** The hidden files and folders at the top of a folder, but for the lock, which stays. */
    static List<String> hidden(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith(".") && !name.equals(".driftwatch.lock"))
                    .toList();
        }
    }

    /** The files anywhere in a folder in which a child's identifier can be read. */
    static List<Path> readable(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(Leftovers::tellsOfAChild)
                    .toList();
        }
    }

    private static boolean tellsOfAChild(Path file) {
        try {
            return new String(Files.readAllBytes(file), ISO_8859_1).contains(MARKER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
