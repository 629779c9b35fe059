package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists in parts: nobody is sent another's children, and no row is lost. */
class SplitTest {

    private static final String RUN = "check --dir DIR/in --as-at 2026-11-20 --within 26w --out DIR/out --quiet";

    @TempDir
    Path dir;

    @BeforeEach
    void threeTeams() throws IOException {
        Files.createDirectory(dir.resolve("in"));
        plans("""
                C1,2026-05-01,East,W1,CC1
                C2,2026-06-01,East,W2,CC2
                C3,2026-07-01,West/North,W1,CC2
                C4,2026-10-20,,,
                """);
        Files.writeString(dir.resolve("in/reviews.csv"), "child_id,date\nC1,2026-07-10\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            team             | by-team             | East:C1 C2; West_North (b97d0cdf):C3; not named:C4
            conference_chair | by-conference-chair | CC1:C1; CC2:C2 C3; not named:C4
            social_worker    | by-social-worker    | W1:C1 C3; W2:C2; not named:C4
            """)
    void everyRowIsInTheFolderOfItsOwnAndInNoOther(String column, String folder, String expected) throws IOException {
        assertThat(CommandRun.words(dir, RUN + " --split-by " + column).code()).isZero();
        List<String> found = new ArrayList<>();
        for (String part : folders(folder)) {
            found.add(part + ":" + String.join(" ", children(dir.resolve("out/" + folder + "/" + part))));
        }
        assertThat(String.join("; ", found)).isEqualTo(expected);
    }

    @Test
    void thePartsAreTheWhole() throws IOException {
        CommandRun.words(dir, RUN + " --split-by team");
        for (String list : List.of("overdue.csv", "upcoming.csv", "drift-risk.csv", "outlook.csv")) {
            List<String> whole = rows(dir.resolve("out").resolve(list));
            List<String> parts = new ArrayList<>();
            for (String part : folders("by-team")) {
                parts.addAll(rows(dir.resolve("out/by-team/" + part).resolve(list)));
            }
            assertThat(parts).as(list).containsExactlyInAnyOrderElementsOf(whole);
            assertThat(whole).as(list).isNotEmpty();
        }
    }

    @Test
    void theSummaryProvesIt() throws IOException {
        CommandRun run = CommandRun.words(dir, RUN.replace(" --quiet", "") + " --split-by team");
        int overdue = rows(dir.resolve("out/overdue.csv")).size();
        assertThat(run.err())
                .containsPattern(
                        "Split +3 folders in by-team; every row is in one part: overdue " + overdue + " of " + overdue);
        JsonNode split = summary().get("split");
        assertThat(split.get("by").asText()).isEqualTo("team");
        assertThat(split.get("adds_up").asBoolean()).isTrue();
        assertThat(split.get("whole").get("overdue").asInt()).isEqualTo(overdue);
        int sum = 0;
        for (JsonNode part : split.get("parts")) {
            sum += part.get("overdue").asInt();
            assertThat(dir.resolve("out").resolve(part.get("folder").asText())).isDirectory();
        }
        assertThat(sum).isEqualTo(overdue);
        assertThat(summary().get("outputs").findValuesAsText("file"))
                .contains("by-team/East/overdue.csv", "by-team/East/driftwatch.xlsx");
    }

    @Test
    void aWorkbookNamesItsOwnAndNobodyElse() throws IOException {
        CommandRun.words(dir, RUN + " --split-by team");
        try (Workbook book = WorkbookFactory.create(
                dir.resolve("out/by-team/West_North (b97d0cdf)/driftwatch.xlsx").toFile())) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("West/North");
            assertThat(book.getSheet("overdue").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("C3");
        }
        assertThat(Files.readString(dir.resolve("out/by-team/West_North (b97d0cdf)/overdue.csv")))
                .doesNotContain("C1@", "C2@");
    }

    @Test
    void somebodyWithNothingLeftGetsEmptyListsNotYesterdays() throws IOException {
        CommandRun.words(dir, RUN + " --split-by team");
        plans("C1,2026-05-01,East,W1,CC1\n");
        CommandRun run = CommandRun.words(dir, RUN.replace(" --quiet", "") + " --split-by team");
        assertThat(run.err().replaceAll("\\s+", " ")).contains("2 folders of an earlier run now empty");
        assertThat(rows(dir.resolve("out/by-team/West_North (b97d0cdf)/overdue.csv")))
                .isEmpty();
        assertThat(rows(dir.resolve("out/by-team/not named/upcoming.csv"))).isEmpty();
        assertThat(summary().get("split").get("folders_emptied").asInt()).isEqualTo(2);
    }

    @Test
    void partsOfAnEarlierRunAreNamedWhereThisOneWritesNone() {
        CommandRun.words(dir, RUN + " --split-by team");
        CommandRun run = CommandRun.words(dir, RUN.replace(" --quiet", ""));
        assertThat(run.err()).contains("Left from an earlier run, and not of this one: by-team.");
    }

    @Test
    void listsOfAnEarlierRunThatThisOneDoesNotWriteAreNamed() {
        CommandRun.words(dir, RUN + " --split-by team");
        CommandRun run =
                CommandRun.words(dir, RUN.replace(" --quiet", "") + " --split-by team --format csv --reports overdue");
        assertThat(run.err().replaceAll("\\s+", " "))
                .contains("left from an earlier run in some of them, and not of this one: drift-risk.csv,"
                        + " driftwatch.xlsx, outlook.csv, upcoming.csv");
    }

    @Test
    void onlyListsThatAreAskedForAreSplit() throws IOException {
        CommandRun.words(dir, RUN + " --split-by team --format csv --reports overdue,obligations");
        try (Stream<Path> files = Files.list(dir.resolve("out/by-team/East"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("overdue.csv");
        }
    }

    @Test
    void aFileWhereTheFolderShouldBeLeavesEverythingAsItWas() throws IOException {
        CommandRun.words(dir, RUN);
        Files.writeString(dir.resolve("out/by-team"), "mine");
        byte[] before = Files.readAllBytes(dir.resolve("out/overdue.csv"));
        CommandRun run = CommandRun.words(dir, RUN + " --split-by team");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("by-team: expected a folder or nothing there, found a file.");
        assertThat(Files.readAllBytes(dir.resolve("out/overdue.csv"))).isEqualTo(before);
    }

    private void plans(String rows) throws IOException {
        Files.writeString(
                dir.resolve("in/plans.csv"),
                "child_id,start_date,team,social_worker,conference_chair\n" + rows.replace(" ", ""));
    }

    private List<String> folders(String name) {
        try (Stream<Path> folders = Files.list(dir.resolve("out").resolve(name))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> children(Path part) throws IOException {
        return Stream.concat(rows(part.resolve("overdue.csv")).stream(), rows(part.resolve("upcoming.csv")).stream())
                .map(row -> row.substring(0, row.indexOf(',')))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> rows(Path csv) throws IOException {
        return Files.readAllLines(csv).stream().skip(1).toList();
    }

    private JsonNode summary() throws IOException {
        return new ObjectMapper().readTree(dir.resolve("out/summary.json").toFile());
    }
}
