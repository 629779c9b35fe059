package io.github.driftwatch.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the file or folder that somebody most likely meant by one that is not there: in the same folder, of a name like it. */
public final class NearestFile {

    /** A folder of more has names for every slip, and listing it on a slow network drive would take longer than a look at it. */
    private static final int MOST_LOOKED_AT = 1_000;

    /** Longer ones are made by programs, and not mistyped. */
    private static final int LONGEST_NAME = 80;

    /** One letter in three may be wrong: more than that is another word. */
    private static final int LETTERS_FOR_A_SLIP = 3;

    private NearestFile() {}

    /**
     * A question to end a message with, or a full stop.
     *
     * @param missing a file or folder that is not there
     */
    public static String question(Path missing) {
        Path name = missing.getFileName();
        Path folder = missing.toAbsolutePath().getParent();
        if (name == null || folder == null) {
            return ".";
        }
        String typed = name.toString();
        return namesIn(folder).stream()
                .filter(there -> isLike(stem(typed), stem(there)))
                .min(Comparator.comparingInt((String there) -> NearestWord.distance(typed, there))
                        .thenComparing(Comparator.naturalOrder()))
                .map(there -> "; did you mean \"" + there + "\"?")
                .orElse(".");
    }

    /** Endings are few, and so say nothing of whether two files are meant to be one. */
    private static boolean isLike(String typed, String there) {
        return typed.length() <= LONGEST_NAME
                && there.length() <= LONGEST_NAME
                && NearestWord.distance(typed, there) <= Math.max(1, typed.length() / LETTERS_FOR_A_SLIP);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private static List<String> namesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.limit(MOST_LOOKED_AT)
                    .map(file -> String.valueOf(file.getFileName()))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
