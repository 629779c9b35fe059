package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.driftwatch.ExpectedTrace;
import io.github.driftwatch.model.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the options of {@code check} change. */
class CheckCommandTest {

    private static final String SAMPLES = "--dir samples --as-at 2026-11-20 --max-rejected 10%";

    /** The columns of overdue and upcoming that are asked of here. */
    private static final int DUE_DATE = 4;

    private static final int RULE = 8;

    @TempDir
    Path dir;

    @Test
    void writesEveryReportAndASummaryThatFitsOneScreen() throws IOException {
        CommandRun run = CommandRun.words(dir, "check " + SAMPLES + " --out DIR/reports");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().count()).isBetween(8L, 24L);
        assertThat(run.err().lines()).allMatch(line -> line.length() <= 80 || line.contains(dir.toString()));
        assertThat(run.err())
                .startsWith("As at         20 November 2026, by designated-review (version ")
                .contains("\nFiles         " + dir.resolve("reports") + ":")
                .doesNotContainPattern("C0000\\d\\d");
        assertThat(names("reports"))
                .containsExactly(
                        "data-quality.csv",
                        "drift-risk.csv",
                        "driftwatch.xlsx",
                        "notices-issued.csv",
                        "notices.csv",
                        "obligations.csv",
                        "outlook.csv",
                        "overdue.csv",
                        "summary.json",
                        "upcoming.csv");
    }

    @Test
    void theSummaryFilesCountsAreThoseOfTheReports() throws IOException {
        assertThat(CommandRun.words(dir, "check " + SAMPLES + " --out DIR/r --format csv --quiet"))
                .isEqualTo(new CommandRun(0, "", ""));
        JsonNode summary =
                new ObjectMapper().readTree(dir.resolve("r/summary.json").toFile());
        assertThat(summary.path("as_at").asText()).isEqualTo("2026-11-20");
        assertThat(summary.path("profile").path("name").asText()).isEqualTo("designated-review");
        assertThat(summary.path("outputs")).hasSize(8);
        for (JsonNode output : summary.path("outputs")) {
            assertThat(output.path("rows").asInt())
                    .as(output.toString())
                    .isPositive()
                    .isEqualTo(ExpectedTrace.rows(
                                    dir.resolve("r").resolve(output.path("file").asText()))
                            .size());
        }
    }

    /** DQ-21 compares with a date that another layout holds, DQ-27 with an earlier check; DQ-28 is of a table that is misread. */
    @Test
    void everyKindOfFindingIsFoundInTheSampleOfThem() throws IOException {
        CommandRun run = CommandRun.words(
                dir,
                "check --dir samples/findings --as-at 2026-11-20 --max-rejected 100 --fail-on data-error --format csv"
                        + " --out DIR/r --quiet");
        assertThat(run)
                .isEqualTo(new CommandRun(
                        1,
                        "",
                        "driftwatch: Exit code 1, as --fail-on asks: 12 errors in the data." + System.lineSeparator()));
        assertThat(rows("r/data-quality.csv").stream().map(row -> row.get(0)).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Check.values())
                        .filter(check -> check != Check.DQ_21 && !check.isOfAWholeTable())
                        .map(Check::id)
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            overdue only               | --reports overdue --format csv          | overdue.csv, summary.json
            two reports                | --reports overdue,upcoming --format csv | overdue.csv, summary.json, upcoming.csv
            in any case                | --reports OVERDUE --format CSV          | overdue.csv, summary.json
            the workbook only          | --format xlsx                           | driftwatch.xlsx, notices-issued.csv, summary.json
            JSON                       | --format json --reports overdue         | overdue.json, summary.json
            two formats of one report  | --format json,csv --reports upcoming    | summary.json, upcoming.csv, upcoming.json
            """)
    void writesOnlyWhatIsAskedFor(String why, String options, String files) throws IOException {
        CommandRun run = CommandRun.words(dir, "check " + SAMPLES + " --quiet --out DIR/r " + options);
        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(String.join(", ", names("r"))).isEqualTo(files);
    }

    @Test
    void jsonHasTheRowsOfTheCsv() throws IOException {
        CommandRun.words(dir, "check " + SAMPLES + " --quiet --out DIR/r --format csv,json");
        JsonNode json =
                new ObjectMapper().readTree(dir.resolve("r/overdue.json").toFile());
        List<List<String>> csv = rows("r/overdue.csv");
        assertThat(json).hasSameSizeAs(csv);
        for (int i = 0; i < csv.size(); i++) {
            assertThat(json.get(i).path("child_id").asText())
                    .isEqualTo(csv.get(i).get(0));
            assertThat(json.get(i).path("due_date").asText())
                    .isEqualTo(csv.get(i).get(DUE_DATE));
            assertThat(json.get(i).path("days").asText()).isEqualTo(csv.get(i).get(5));
        }
    }

    @ParameterizedTest
    @CsvSource({"'', 28", "--within 28, 28", "--within 8w, 56", "--within 90d, 90"})
    void looksAheadAsFarAsIsAsked(String option, int days) throws IOException {
        CommandRun.words(dir, "check " + SAMPLES + " --quiet --out DIR/r --format csv " + option);
        LocalDate last = LocalDate.of(2026, 11, 20).plusDays(days);
        assertThat(rows("r/upcoming.csv"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(Stream.of(row.get(DUE_DATE), row.get(7))
                                .filter(date -> !date.isEmpty())
                                .map(LocalDate::parse))
                        .as(row.toString())
                        .anyMatch(date -> !date.isAfter(last)));
    }

    @Test
    void aLongerHorizonHasMoreComingUp() throws IOException {
        CommandRun.words(dir, "check " + SAMPLES + " --quiet --out DIR/near --format csv --within 7");
        CommandRun.words(dir, "check " + SAMPLES + " --quiet --out DIR/far --format csv --within 52w");
        assertThat(rows("far/upcoming.csv"))
                .hasSizeGreaterThan(rows("near/upcoming.csv").size());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            overdue, and asked for         | samples          | --fail-on overdue            | 1
            overdue, and not asked for     | samples          |                              | 0
            either of two                  | samples          | --fail-on overdue,data-error | 1
            no error of data, and asked    | DIR/clean        | --fail-on data-error         | 0
            nothing overdue, and asked     | DIR/clean        | --fail-on overdue            | 0
            two years on a plan, and asked | DIR/long         | --fail-on drift-red          | 1
            two years, and not asked       | DIR/long         |                              | 0
            no plan is red, and asked      | DIR/clean        | --fail-on drift-red          | 0
            """)
    void endsWithOneOnlyWhereAskedTo(String why, String source, String options, int code) throws IOException {
        Files.createDirectory(dir.resolve("clean"));
        Files.writeString(
                dir.resolve("clean/plans.csv"),
                "child_id,start_date,date_of_birth,category\nC1,2026-11-02,2018-05-01,NEG\n");
        Files.writeString(dir.resolve("clean/reviews.csv"), "child_id,date\nC1,2026-12-01\n");
        Files.createDirectory(dir.resolve("long"));
        Files.writeString(
                dir.resolve("long/plans.csv"),
                "child_id,start_date,date_of_birth,category\nC1,2024-11-20,2018-05-01,NEG\n");
        Files.writeString(dir.resolve("long/reviews.csv"), "child_id,date\nC1,2025-02-10\n");
        CommandRun run = CommandRun.words(
                dir,
                "check --dir " + source + " --as-at 2026-11-20 --max-rejected 10 --quiet --out DIR/r "
                        + (options == null ? "" : options));
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().filter(line -> !line.startsWith("driftwatch: Exit code 1, as --fail-on asks: ")))
                .isEmpty();
        assertThat(run.err().lines()).hasSize(code);
    }

    @Test
    void whatIsNotRecordedIsNotAssessedAndTheSummarySaysSo() throws IOException {
        CommandRun with = CommandRun.words(dir, "check " + SAMPLES + " --out DIR/with --format csv");
        CommandRun without = CommandRun.words(
                dir, "check " + SAMPLES + " --out DIR/without --format csv --not-recorded reflective-meeting");
        assertThat(rows("with/overdue.csv")).anyMatch(row -> row.get(RULE).equals("RC-5"));
        assertThat(rows("without/overdue.csv"))
                .isNotEmpty()
                .noneMatch(row -> row.get(RULE).equals("RC-5"));
        assertThat(with.err()).doesNotContain("reflective-meeting");
        assertThat(without.err().lines())
                .anyMatch(line -> line.startsWith("Not assessed") && line.contains("reflective-meeting"));
    }

    @Test
    void rawCsvLeavesTextsAsTheyAre() throws IOException {
        Files.createDirectory(dir.resolve("in"));
        Files.writeString(
                dir.resolve("in/plans.csv"), "child_id,start_date,team,social_worker\nC1,2024-03-14,=1+1,O'Nion\n");
        Files.writeString(dir.resolve("in/reviews.csv"), "child_id,date\nC1,2024-06-10\n");
        String check = "check --dir DIR/in --as-at 2026-11-20 --reports overdue --format csv --quiet --out ";
        CommandRun.words(dir, check + "DIR/safe");
        CommandRun.words(dir, check + "DIR/raw --raw-csv");
        assertThat(rows("safe/overdue.csv"))
                .extracting(row -> row.get(12))
                .contains("'=1+1")
                .doesNotContain("=1+1");
        assertThat(rows("raw/overdue.csv"))
                .extracting(row -> row.get(12))
                .contains("=1+1")
                .doesNotContain("'=1+1");
    }

    @Test
    void optionsCanComeFromAFile() throws IOException {
        Files.writeString(dir.resolve("options.txt"), """
                # the nightly job
                --dir samples
                --as-at 2026-11-20
                --max-rejected 10%
                --format csv
                --quiet
                """);
        CommandRun run = CommandRun.words(dir, "check @DIR/options.txt --out DIR/r --reports overdue");
        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(names("r")).containsExactly("overdue.csv", "summary.json");
    }

    private List<List<String>> rows(String csv) throws IOException {
        return ExpectedTrace.rows(dir.resolve(csv));
    }

    private List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(dir.resolve(folder))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.equals(".driftwatch.lock"))
                    .sorted()
                    .toList();
        }
    }
}
