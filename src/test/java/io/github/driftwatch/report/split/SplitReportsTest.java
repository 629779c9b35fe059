package io.github.driftwatch.report.split;

import static io.github.driftwatch.table.Column.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.MadeUpPlan;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.output.ReportFolder;
import io.github.driftwatch.report.SheetInHand;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.table.ReportTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two lists in parts, a folder for each team, and what an earlier run left there. */
class SplitReportsTest {

    private static final ReportTable<Plan> OVERDUE =
            new ReportTable<>("overdue", List.of(text("child_id", 10, 1, Plan::childId)));
    private static final ReportTable<Plan> UPCOMING =
            new ReportTable<>("upcoming", List.of(text("child_id", 10, 1, Plan::childId)));
    private static final MadeUpPlan PLAN = MadeUpPlan.from(LocalDate.of(2025, 1, 6));

    @TempDir
    private Path dir;

    private final List<String> written = new ArrayList<>();

    @Test
    void eachPartHasItsRowsOfEveryList() throws Exception {
        SplitCount count = split(Set.of(Format.CSV), List.of("C1 North", "C2 -", "C3 North"), List.of("C4 East"));

        assertThat(written)
                .containsExactly(
                        "by-team/East/overdue.csv 0",
                        "by-team/East/upcoming.csv 1",
                        "by-team/North/overdue.csv 2",
                        "by-team/North/upcoming.csv 0",
                        "by-team/not named/overdue.csv 1",
                        "by-team/not named/upcoming.csv 0");
        assertThat(csv("by-team/North/overdue.csv")).isEqualTo("child_id C1 C3");
        assertThat(csv("by-team/not named/overdue.csv")).isEqualTo("child_id C2");
        assertThat(count.parts())
                .extracting(part -> part.name() + ":" + part.folder() + ":" + part.all() + ":" + part.isNobodys())
                .containsExactly(
                        "East:by-team/East:1:false", "North:by-team/North:2:false", ":by-team/not named:1:true");
        assertThat(count.whole()).isEqualTo(Map.of("overdue", 3L, "upcoming", 1L));
        assertThat(count.addsUp()).isTrue();
        assertThat(count.leftOver()).isZero();
        assertThat(count.notOfThisRun()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            CSV           | overdue.csv upcoming.csv
            JSON          | overdue.json upcoming.json
            XLSX          | mine.xlsx
            CSV JSON XLSX | mine.xlsx overdue.csv overdue.json upcoming.csv upcoming.json
            """)
    void everyFormatThatIsAskedForIsWritten(String formats, String files) throws Exception {
        split(formats(formats), List.of("C1 North"), List.of());

        assertThat(written.stream()
                        .map(file -> file.replaceAll("by-team/North/| \\d+$", ""))
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(files);
    }

    @Test
    void aWorkbookBeginsWithWhoseItIs() throws Exception {
        split(Set.of(Format.XLSX), List.of("C1 North", "C2 North", "C3 -"), List.of("C1 North"));

        assertThat(written).containsExactly("by-team/North/mine.xlsx 3", "by-team/not named/mine.xlsx 1");
        try (XSSFWorkbook book = book("by-team/North/mine.xlsx")) {
            assertThat(String.join("\n", SheetInHand.rows(book.getSheet("summary"))) + "\n")
                    .isEqualTo("""
                            1, none
                            2, 30 points: B North 20 bold 1F3864 left
                            3, 18 points: B as at 20 November 2026 11 595959 left
                            4, none
                            5, 15 points: B List 11 bold FFFFFF on 1F3864 left | C Rows 11 bold FFFFFF on 1F3864 right
                            6, 15 points: B overdue 11 000000 general | C 2.0 11 000000 general
                            7, 15 points: B upcoming 11 000000 general | C 1.0 11 000000 general
                            """);
            assertThat(book.getSheet("overdue").getLastRowNum()).isEqualTo(2);
            assertThat(book.getSheet("upcoming").getLastRowNum()).isEqualTo(1);
        }
        try (XSSFWorkbook book = book("by-team/not named/mine.xlsx")) {
            assertThat(book.getSheet("summary").getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("No team named");
        }
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            South/overdue.csv          | 1 | a list of somebody who has nothing now
            South/upcoming.json        | 1 | in another format
            South/mine.xlsx            | 1 | a workbook
            South/outlook.csv          | 0 | a list that this run does not write
            South/letter.txt           | 0 | somebody's own file
            north/overdue.csv          | 0 | a folder of a part, whatever its case
            overdue.csv                | 0 | a file in no folder
            """)
    void aFolderOfAnEarlierRunIsEmptied(String file, int emptied, String why) throws Exception {
        leave("by-team/" + file);
        SplitCount count = split(Set.of(Format.CSV), List.of("C1 North"), List.of());

        assertThat(count.leftOver()).as(why).isEqualTo(emptied);
        assertThat(count.parts()).extracting(SplitCount.Part::name).containsExactly("North");
        if (emptied > 0) {
            assertThat(written).contains("by-team/South/overdue.csv 0", "by-team/South/upcoming.csv 0");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            overdue.csv   |               | written anew
            overdue.json  | overdue.json  | in another format
            outlook.csv   | outlook.csv   | a list that can be split, and is not this time
            mine.xlsx     | mine.xlsx     | the workbook
            overdue.xlsx  |               | no list is a workbook
            letter.csv    |               | somebody's own
            overdue       |               | without an ending
            .csv          |               | without a name
            """)
    void whatThisRunDoesNotWriteIsNamed(String file, @Nullable String named, String why) throws Exception {
        leave("by-team/North/" + file);

        assertThat(split(Set.of(Format.CSV), List.of("C1 North"), List.of()).notOfThisRun())
                .as(why)
                .isEqualTo(named == null ? Set.of() : Set.of(named));
    }

    @ParameterizedTest
    @CsvSource({
        "TEAM, team, by-team, North",
        "CONFERENCE_CHAIR, conference_chair, by-conference-chair, Chair 2",
        "SOCIAL_WORKER, social_worker, by-social-worker, Worker 3"
    })
    void listsCanBeSplitByWhoeverIsNamed(SplitBy by, String column, String folder, String whose) {
        Plan plan = PLAN.team("North").socialWorker("Worker 3").chair("Chair 2").plan();

        assertThat(by.column()).isEqualTo(column);
        assertThat(by.folder()).isEqualTo(folder);
        assertThat(by.of(plan)).contains(whose);
        assertThat(by.of(PLAN.plan())).isEmpty();
    }

    private SplitCount split(Set<Format> formats, List<String> overdue, List<String> upcoming) throws Exception {
        try (ReportFolder folder = ReportFolder.open(dir)) {
            PartWriter writer = new PartWriter(
                    folder,
                    formats,
                    Set.of("overdue", "upcoming", "outlook"),
                    false,
                    "mine.xlsx",
                    "as at 20 November 2026",
                    (file, staged, rows) -> written.add(file + " " + rows));
            SplitCount count = new SplitReports(folder, SplitBy.TEAM, writer)
                    .write(List.of(list(OVERDUE, overdue), list(UPCOMING, upcoming)));
            folder.publish();
            return count;
        }
    }

    private static Set<Format> formats(String names) {
        return Arrays.stream(names.split(" ", -1))
                .map(Format::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Format.class)));
    }

    private static SplitList<Plan> list(ReportTable<Plan> table, List<String> rows) {
        return new SplitList<>(table, rows.stream().map(SplitReportsTest::plan).toList(), plan -> plan);
    }

    /** A child and its team, or a dash. */
    private static Plan plan(String told) {
        String[] words = told.split(" ", -1);
        return PLAN.ofChild(words[0], "P1")
                .team(words[1].equals("-") ? null : words[1])
                .plan();
    }

    private void leave(String file) throws IOException {
        Path path = dir.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "of yesterday\n");
    }

    private String csv(String file) throws IOException {
        return Files.readString(dir.resolve(file))
                .replace("\uFEFF", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private XSSFWorkbook book(String file) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(dir.resolve(file)));
    }
}
