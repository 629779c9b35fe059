package io.github.driftwatch.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the file or folder that somebody most likely meant by one that is not there: in the same folder, of a name like it.
 * A message gets into mails and logs, where no child may be named: only a name of one word is repeated, without digits and
 * blanks, which is hardly more than what was typed.
 */
public final class NearestFile {

    /** A folder of more has names for every slip, and listing it on a slow network drive would take longer than a look at it. */
    private static final int MOST_LOOKED_AT = 1_000;

    /** Longer ones are made by programs, and not mistyped. */
    private static final int LONGEST_NAME = 80;

    /** About one letter in three may be wrong, two of five: more than that is another word. */
    private static final int LETTERS_FOR_A_SLIP = 3;

    private static final Pattern ONE_WORD = Pattern.compile("\\p{L}+([-_]\\p{L}+)*(\\.[A-Za-z]{1,5})?");

    private NearestFile() {}

    /**
     * A question to end a message with, or a full stop.
     *
     * @param missing a file that is not there
     */
    public static String question(Path missing) {
        return question(missing, Files::isRegularFile);
    }

    /** The same for a folder. */
    public static String questionOfFolder(Path missing) {
        return question(missing, Files::isDirectory);
    }

    private static String question(Path missing, Predicate<Path> kind) {
        Path name = missing.getFileName();
        Path folder = missing.toAbsolutePath().getParent();
        if (name == null || folder == null) {
            return ".";
        }
        String typed = name.toString();
        return namesIn(folder, kind).stream()
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
                && NearestWord.distance(typed, there) <= Math.max(1, (typed.length() + 1) / LETTERS_FOR_A_SLIP);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private static List<String> namesIn(Path folder, Predicate<Path> kind) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.limit(MOST_LOOKED_AT)
                    .filter(file ->
                            ONE_WORD.matcher(String.valueOf(file.getFileName())).matches())
                    .filter(kind)
                    .map(file -> String.valueOf(file.getFileName()))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }
}
