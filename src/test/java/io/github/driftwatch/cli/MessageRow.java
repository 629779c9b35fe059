package io.github.driftwatch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A row of the table of messages.
 *
 * @param situation what has gone wrong, in a few words
 * @param typed the command line; {@code IN} stands for good input, {@code DIR} for the folder of the prepared files, and
 *     {@code ''} for an empty word
 * @param code the exit code
 * @param line the whole text, after {@code driftwatch: }; empty where nothing is said
 * @param isAmongOthers whether other lines, or data, may stand beside it
 */
record MessageRow(String situation, String typed, int code, String line, boolean isAmongOthers) {

    private static final Path TABLES = Path.of("src/test/resources/messages");

    private static final List<MessageRow> ALL = in("messages.txt");

    /** Every row of what any account can get, in the table's order. */
    static List<MessageRow> all() {
        return ALL;
    }

    /** The words of the command line. */
    String[] words(Path dir) {
        String line = typed.replace("IN", "--dir DIR/good --as-at 2026-11-20");
        return Arrays.stream(CommandRun.split(line, dir))
                .map(word -> word.equals("''") ? "" : word)
                .toArray(String[]::new);
    }

    /** The rows of a table, in its order. */
    static List<MessageRow> in(String table) {
        try {
            return Files.readAllLines(TABLES.resolve(table), UTF_8).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(MessageRow::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a run said and ended with is what the row has. */
    void assertIsWhat(CommandRun run, UnaryOperator<String> shown) {
        String said = shown.apply(run.err());
        if (isAmongOthers) {
            assertThat(plain(said)).contains(plain(line));
        } else {
            assertThat(said).isEqualTo(line.isEmpty() ? "" : "driftwatch: " + line + "\n");
            assertThat(run.out()).isEmpty();
        }
        assertThat(run.code()).isEqualTo(code);
    }

    /** Words as they were before they were wrapped. */
    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static MessageRow of(String row) {
        List<String> cells =
                Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() != 4) {
            throw new IllegalStateException("Not a situation, a command line, a code and a text: " + row);
        }
        String line = cells.get(3);
        boolean among = line.startsWith("* ");
        return new MessageRow(
                cells.get(0),
                cells.get(1),
                Integer.parseInt(cells.get(2)),
                line.equals("-") ? "" : among ? line.substring(2) : line,
                among);
    }
}
