package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code overdue} and {@code upcoming}: a table at a terminal, CSV in a pipe, or a file. */
class DueCommandTest {

    private static final String SAMPLES = " --dir samples --as-at 2026-11-20 --max-rejected 10%";
    private static final Pattern WHOLE_ROW = Pattern.compile(
            "\\S+ +\\S.*\\S +\\d{2}/\\d{2}/\\d{4} +-?\\d+ +[A-Z_]+ +(\\d{2}/\\d{2}/\\d{4} +)?(RC|DR|CD|NY)-\\d+( .*)?");

    @TempDir
    Path dir;

    @ParameterizedTest
    @CsvSource({"overdue", "upcoming"})
    void aPipeReceivesTheCsvThatCheckWrites(String list) throws IOException {
        CommandRun run = CommandRun.words(dir, list + SAMPLES);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        CommandRun.words(dir, "check" + SAMPLES + " --out DIR/r --format csv --quiet");
        assertThat(run.out()).isEqualTo(text("r/" + list + ".csv")).contains("child_id,plan_id,");
    }

    @ParameterizedTest
    @CsvSource({"overdue, 80", "overdue, 120", "upcoming, 80", "upcoming, 120", "overdue, 200"})
    void aTerminalShowsWhoWhatAndWhenWholeAndNoLineIsTooLong(String list, int width) {
        CommandRun run = CommandRun.on(new Screen(true, width), CommandRun.split(list + SAMPLES, dir));
        List<String> lines = run.out().lines().toList();
        assertThat(lines.get(0))
                .matches("child_id +requirement .*due_date +days +status .*rule.*|child_id +plan_id .*");
        assertThat(lines).allMatch(line -> line.length() <= width);
        List<String> rows = lines.stream().filter(line -> line.startsWith("C0")).toList();
        assertThat(rows).isNotEmpty();
        if (width == 80) {
            assertThat(rows).allMatch(row -> WHOLE_ROW.matcher(row).matches() && !row.contains("…"));
        }
        assertThat(run.out().contains("Not shown for want of width: ")).isEqualTo(width < 200);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            overdue,                Nothing is overdue.
            upcoming,               Nothing is coming up in the next 28 days.
            upcoming --within 1d,   Nothing is coming up in the next 1 day.
            upcoming --by week,     Nothing is coming up in the next 28 days.
            """)
    void aSentenceStandsInPlaceOfATableWithoutRows(String command, String words) throws IOException {
        Files.writeString(dir.resolve("plans.csv"), "child_id,start_date,end_date\nC1,2020-01-06,2020-02-03\n");
        Files.writeString(dir.resolve("reviews.csv"), "child_id,date,status\n");
        CommandRun run =
                CommandRun.on(new Screen(true, 80), CommandRun.split(command + " --dir DIR --as-at 2026-11-20", dir));
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).contains(words);
    }

    @Test
    void theLongestRequirementIsReadableAtEighty() {
        CommandRun run = CommandRun.on(
                new Screen(true, 80),
                CommandRun.split(
                        "overdue --dir src/test/resources/cases/worked --as-at 2024-12-01 --max-rejected 100", dir));
        assertThat(run.out().lines().filter(line -> line.matches("W\\d\\d .*")))
                .isNotEmpty()
                .noneMatch(line -> line.contains("…"));
    }

    @ParameterizedTest
    @CsvSource({
        "list.csv, child_id",
        "list.json, [",
        "list.txt, child_id  requirement",
        "LIST.CSV, child_id",
    })
    void theEndingOfTheFileTellsTheFormat(String name, String beginning) throws IOException {
        assertThat(CommandRun.words(dir, "overdue" + SAMPLES + " --out DIR/" + name))
                .isEqualTo(new CommandRun(0, "", ""));
        assertThat(text(name)).startsWith(beginning);
    }

    @Test
    void aWorkbookIsWrittenToAFile() throws IOException {
        assertThat(CommandRun.words(dir, "upcoming" + SAMPLES + " --out DIR/list.xlsx"))
                .isEqualTo(new CommandRun(0, "", ""));
        assertThat(Files.readAllBytes(dir.resolve("list.xlsx"))).startsWith('P', 'K');
    }

    @Test
    void theFormatThatIsAskedForComesBeforeTheEnding() throws IOException {
        CommandRun.words(dir, "overdue" + SAMPLES + " --out DIR/list.dat --format json");
        assertThat(text("list.dat")).startsWith("[");
        CommandRun table = CommandRun.words(dir, "overdue" + SAMPLES + " --format table");
        assertThat(table.out()).startsWith("child_id  requirement");
    }

    private String text(String file) throws IOException {
        return Files.readString(dir.resolve(file), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .replace("\r\n", "\n");
    }
}
