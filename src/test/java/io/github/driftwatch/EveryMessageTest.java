package io.github.driftwatch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No message is left untested: what the sources can say is in the table of messages, or in one of the tables named here, or
 * in the list of what no command line can bring about on a machine of tests, with the reason.
 */
class EveryMessageTest {

    private static final Path TESTS = Path.of("src/test/java/io/github/driftwatch");
    private static final Path MESSAGES = Path.of("src/test/resources/messages");

    /** Tables of situations and whole texts that stand beside what they change, and would say less in another place. */
    private static final List<String> TABLES = List.of(
            "procedure/ProfileMistakesTest.java",
            "procedure/DriftMistakesTest.java",
            "procedure/GovernanceMistakesTest.java",
            "procedure/ProfileFilesTest.java",
            "layout/LayoutFilesTest.java",
            "ingest/UnusableInputTest.java",
            "ingest/UnusableFolderTest.java",
            "ingest/TextsAsTheyComeTest.java",
            "cli/FilesInUseTest.java");

    private static final Pattern TEST = Pattern.compile("\\w+Test\\b");

    @Test
    void whatTheProgramCanSayIsInATable() throws IOException {
        String tables = tables();
        Map<String, String> elsewhere = elsewhere();
        Map<String, String> missing = new TreeMap<>(said());
        missing.keySet().removeIf(text -> tables.contains(text) || elsewhere.containsKey(text));
        assertThat(missing)
                .as("Add a row with the whole text to messages.txt; what cannot be brought about by a command line goes"
                        + " into elsewhere.txt, with the reason.")
                .isEmpty();
    }

    @Test
    void theListOfWhatIsElsewhereHoldsNothingThatIsNotSaidOrIsInATable() throws IOException {
        assertThat(elsewhere().keySet()).isSubsetOf(said().keySet());
        String tables = tables();
        assertThat(elsewhere().keySet()).noneMatch(tables::contains);
    }

    @Test
    void theTestThatAReasonNamesHoldsTheText() throws IOException {
        for (Map.Entry<String, String> entry : elsewhere().entrySet()) {
            Matcher named = TEST.matcher(entry.getValue());
            while (named.find()) {
                assertThat(SaidInSources.plain(JavaTexts.of(file(named.group())).all()))
                        .as(named.group())
                        .contains(entry.getKey());
            }
            assertThat(entry.getValue()).as(entry.getKey()).isNotBlank();
        }
    }

    @Test
    void textsAreFoundWhateverLinesTheyAreBrokenInto(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("OddException.java"), "class OddException extends Exception {}");
        Files.writeString(folder.resolve("Odd.java"), """
                class Odd { // new OddException("not this, which is a remark")
                    void first() { throw new OddException(name + " is not what"
                            + " was expected"
                            + (more ? ": \\"x\\"" : ".")); }
                    OddException wrong(String problem) { return new OddException(problem + "."); }
                    void second() { throw wrong(String.format("found %,d of these, expected none", count)); }
                }
                """);
        assertThat(new SaidInSources(folder).texts().keySet())
                .containsExactly("is not what was expected", "of these, expected none");
    }

    private static Map<String, String> said() throws IOException {
        return new SaidInSources(Path.of("src/main/java")).texts();
    }

    private static String tables() throws IOException {
        StringBuilder all = new StringBuilder(Files.readString(MESSAGES.resolve("messages.txt"), UTF_8));
        all.append(Files.readString(MESSAGES.resolve("not-allowed.txt"), UTF_8));
        all.append(JavaTexts.of(TESTS.resolve("cli/MessagesTest.java")).all());
        TABLES.forEach(table -> all.append(JavaTexts.of(TESTS.resolve(table)).all()));
        return SaidInSources.plain(all.toString());
    }

    /** The texts that are in no table, and why. */
    private static Map<String, String> elsewhere() throws IOException {
        Map<String, String> elsewhere = new TreeMap<>();
        Files.readAllLines(MESSAGES.resolve("elsewhere.txt"), UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .forEach(cells -> elsewhere.put(cells.get(0), cells.get(1)));
        return elsewhere;
    }

    private static Path file(String test) throws IOException {
        try (var files = Files.walk(TESTS)) {
            return files.filter(file -> file.endsWith(test + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("There is no test " + test));
        }
    }
}
