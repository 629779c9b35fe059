package io.github.driftwatch;

import io.github.driftwatch.JavaTexts.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The messages that the program's sources can say: of each place that makes one, the longest text without a hole in it. A
 * place that makes one is where an exception of ours is made, where a method of the same file that makes one is called, and
 * where a command speaks to a person.
 */
final class SaidInSources {

    /** Shorter ones are words between two holes, and would be found anywhere. */
    private static final int SHORTEST = 13;

    private static final Pattern HOLE = Pattern.compile("%[-,.\\d]*[a-z]");
    private static final Pattern EXCEPTION =
            Pattern.compile("\\bclass (\\w+) extends (?:Exception|RuntimeException|IOException)\\b");
    /** Whatever it says, a person is told that the workbook is damaged. */
    private static final Set<String> NEVER_TOLD = Set.of("MalformedXml");

    private static final Set<String> BEFORE_A_CALL = Set.of("return", "throw", "else");

    private final Map<Path, String> sources = new TreeMap<>();
    private final Set<String> exceptions = new HashSet<>(Set.of("TypeConversionException", "ParameterException"));

    SaidInSources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.put(file, Files.readString(file));
            }
        }
        sources.values()
                .forEach(
                        source -> EXCEPTION.matcher(source).results().forEach(found -> exceptions.add(found.group(1))));
        exceptions.removeAll(NEVER_TOLD);
    }

    /** The texts, each with the file that it is in. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        sources.forEach((file, source) -> {
            JavaTexts java = JavaTexts.of(source);
            List<Token> tokens = java.tokens();
            Set<String> makers = makers(tokens);
            if (isACommand(file)) {
                makers.addAll(List.of("say", "remark"));
            }
            makers.add("refuse");
            for (int i = 1; i + 1 < tokens.size(); i++) {
                if (makes(tokens, i, makers)) {
                    longest(java.within(i + 1)).ifPresent(text -> texts.put(text, String.valueOf(file.getFileName())));
                }
            }
        });
        return texts;
    }

    private static boolean isACommand(Path file) {
        return file.getParent() != null && file.getParent().endsWith("cli");
    }

    private boolean makes(List<Token> tokens, int i, Set<String> makers) {
        Token before = tokens.get(i - 1);
        if (!tokens.get(i).isWord() || !tokens.get(i + 1).is("(")) {
            return false;
        }
        String name = tokens.get(i).value();
        if (exceptions.contains(name)) {
            return before.is("new") || (before.is(".") && isNew(tokens, i));
        }
        return makers.contains(name) && (!before.isWord() || BEFORE_A_CALL.contains(before.value()));
    }

    /** Whether it is made by the name of the class that it stands in, as in {@code new CommandLine.ParameterException}. */
    private static boolean isNew(List<Token> tokens, int i) {
        return i > 2 && tokens.get(i - 3).is("new");
    }

    /** The methods of a file that return an exception of ours. */
    private Set<String> makers(List<Token> tokens) {
        Set<String> makers = new HashSet<>();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (exceptions.contains(tokens.get(i).value())
                    && tokens.get(i + 1).isWord()
                    && tokens.get(i + 2).is("(")) {
                makers.add(tokens.get(i + 1).value());
            }
        }
        return makers;
    }

    private static Optional<String> longest(List<String> texts) {
        return texts.stream()
                .flatMap(HOLE::splitAsStream)
                .map(SaidInSources::plain)
                .filter(text -> text.length() >= SHORTEST)
                .max(Comparator.comparingInt(String::length));
    }

    /** One blank for each stretch of blanks and line ends. */
    static String plain(String text) {
        return text.lines()
                .map(String::strip)
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
