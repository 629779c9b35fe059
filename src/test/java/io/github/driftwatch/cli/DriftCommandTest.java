package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.driftwatch.ExpectedTrace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code drift}: a table at a terminal, CSV in a pipe, or a file. */
class DriftCommandTest {

    private static final String IN = " --dir DIR/in --as-at 2026-11-20";
    private static final int BAND = 3;

    @TempDir
    Path dir;

    @BeforeEach
    void writeAnExport() throws IOException {
        Files.createDirectory(dir.resolve("in"));
        Files.writeString(dir.resolve("in/plans.csv"), """
                child_id,family_id,start_date,end_date,date_of_birth,category,team,social_worker
                NEW,FA,2026-11-02,,2018-05-01,NEG,North,Worker 1
                SISTER,FB,2026-11-02,,2018-05-01,NEG,North,Worker 2
                ENDED,FB,2024-01-08,2025-01-08,2016-05-01,NEG,North,Worker 2
                LONG,FB,2024-11-20,,2016-05-01,NEG,North,Worker 2
                LONGER,,2024-09-20,,2016-05-01,NEG,South,Worker 3
                """);
        Files.writeString(dir.resolve("in/reviews.csv"), """
                child_id,date,status
                LONG,2025-02-10,held
                LONGER,2024-12-10,held
                """);
    }

    @Test
    void listsEveryOpenPlanTheWorstFirstAndFamiliesTogether() throws IOException {
        CommandRun run = CommandRun.words(dir, "drift" + IN);
        assertThat(run.code()).isZero();
        List<List<String>> rows = rows(run.out());
        assertThat(rows).extracting(row -> row.get(0)).containsExactly("LONGER", "LONG", "SISTER", "NEW");
        assertThat(rows).extracting(row -> row.get(BAND)).containsExactly("RED", "RED", "GREEN", "GREEN");
        assertThat(rows.get(0).get(7)).startsWith("F1 (5): ");
        assertThat(rows.get(0).subList(11, 14)).containsExactly("2025-12-20", "2026-03-20", "2026-09-20");
    }

    @Test
    void aPipeReceivesTheCsvThatCheckWrites() throws IOException {
        CommandRun run = CommandRun.words(dir, "drift" + IN);
        CommandRun.words(dir, "check" + IN + " --out DIR/r --format csv,json --quiet");
        assertThat(run.out()).isEqualTo(text("r/drift-risk.csv")).contains("child_id,plan_id,family_id,band,");
        assertThat(new ObjectMapper()
                        .readTree(dir.resolve("r/summary.json").toFile())
                        .path("drift")
                        .path("by_band"))
                .hasToString("{\"RED\":2,\"AMBER\":0,\"GREEN\":2}");
        assertThat(ExpectedTrace.rows(dir.resolve("r/outlook.csv")))
                .extracting(row -> row.get(0))
                .containsExactly("LONGER", "LONG", "SISTER", "NEW");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            red,           LONGER LONG,            one band
            RED,           LONGER LONG,            in any case
            green,         SISTER NEW,             a sibling without those of other bands
            'red,amber',   LONGER LONG,            two bands
            'green,red',   LONGER LONG SISTER NEW, in the order of the report
            """)
    void aBandCanBeAskedFor(String bands, String children, String why) throws IOException {
        CommandRun run = CommandRun.words(dir, "drift" + IN + " --band " + bands);
        assertThat(rows(run.out())).as(why).extracting(row -> row.get(0)).containsExactly(children.split(" ", -1));
    }

    @Test
    void saysWhichFlagsCouldNotBeJudgedAtAll() {
        CommandRun run = CommandRun.words(dir, "drift" + IN);
        assertThat(run.err().replaceAll("\\s+", " "))
                .startsWith("Flags not assessed for any plan: ")
                .contains("F8")
                .contains("(no events were supplied)")
                .contains("F10")
                .contains("(no scores were supplied)");
        assertThat(run.err().lines()).allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            DIR/own.json,designated-review | The drift flags are those of own, the first profile named.               | they differ
            designated-review,DIR/own.json | The drift flags are those of designated-review, the first profile named. | the first of them counts
            calderdale,designated-review   | ``                                                                       | both have the usual ones
            DIR/own.json                   | ``                                                                       | there is one alone
            """)
    void saysWhoseFlagsAreUsedWhereProfilesDiffer(String profiles, String note, String why) throws IOException {
        Files.writeString(dir.resolve("own.json"), """
                {"name": "own", "version": "1", "title": "Own", "extends": "review-conferences",
                 "drift": {"bands": {"red": {"points": 8}}}}
                """);
        CommandRun run = CommandRun.words(dir, "drift" + IN + " --profile " + profiles);
        CommandRun check = CommandRun.words(dir, "check" + IN + " --out DIR/r --profile " + profiles);

        String first = run.err().lines().findFirst().orElse("");
        assertThat(first.startsWith("Flags not assessed") ? "" : first).as(why).isEqualTo(note);
        assertThat((check.out() + check.err()).replaceAll("\\s+", " ").contains("The drift flags are those of"))
                .as("the summary says it too")
                .isEqualTo(!note.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"80", "120", "200"})
    void aTerminalShowsWhoHowMuchAndWhyAndNoLineIsTooLong(int width) {
        CommandRun run = CommandRun.on(new Screen(true, width), CommandRun.split("drift" + IN, dir));
        List<String> lines = run.out().lines().toList();
        assertThat(lines.get(0)).matches("child_id +(plan_id +)?(family_id +)?band +points +months_on_plan .*");
        assertThat(lines).allMatch(line -> line.length() <= width);
        assertThat(lines.get(2)).matches("LONGER .* RED +\\d+ +26 .*Worker 3.*");
        assertThat(lines.get(3)).startsWith("    F1 (5): ");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            NEW,    --band red,          No open plan is RED.,            one band
            NEW,    '--band amber,red',  No open plan is RED or AMBER.,   the worst first
            ENDED,  '',                  No plan is open.,                all bands
            ENDED,  --format table,      No plan is open.,                all bands
            """)
    void aSentenceStandsInPlaceOfATableWithoutRows(String child, String options, String words, String why)
            throws IOException {
        Files.createDirectory(dir.resolve("one"));
        Files.write(
                dir.resolve("one/plans.csv"),
                Files.readAllLines(dir.resolve("in/plans.csv")).stream()
                        .filter(line -> line.startsWith("child_id") || line.startsWith(child))
                        .toList());
        Files.writeString(dir.resolve("one/reviews.csv"), "child_id,date,status\n");
        CommandRun run = CommandRun.on(
                new Screen(true, 80), CommandRun.split("drift --dir DIR/one --as-at 2026-11-20 " + options, dir));
        assertThat(run.code()).isZero();
        assertThat(run.out()).as(why).isEmpty();
        assertThat(run.err().lines()).as(why).contains(words);
    }

    @Test
    void aWorkbookIsWrittenToAFile() throws IOException {
        assertThat(CommandRun.words(dir, "drift" + IN + " --out DIR/list.xlsx").code())
                .isZero();
        assertThat(Files.readAllBytes(dir.resolve("list.xlsx"))).startsWith('P', 'K');
    }

    private List<List<String>> rows(String csv) throws IOException {
        return ExpectedTrace.rows(Files.writeString(dir.resolve("list.csv"), csv));
    }

    private String text(String file) throws IOException {
        return Files.readString(dir.resolve(file), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .replace("\r\n", "\n");
    }
}
