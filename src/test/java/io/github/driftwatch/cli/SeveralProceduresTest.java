package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.ExpectedTrace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several procedures at once: each obligation names its own, and the lists bind the earliest over all of them. */
class SeveralProceduresTest {

    private static final String CROWDED = "--dir src/test/resources/cases/crowded --as-at 2026-11-20";
    private static final int RULE = 2;

    @TempDir
    private Path dir;

    @Test
    void togetherTheyGiveWhatEachGivesAlone() throws Exception {
        List<List<String>> alone = new ArrayList<>();
        for (String profile : List.of("calderdale", "north-yorkshire", "designated-review")) {
            for (List<String> row : trace(profile)) {
                List<String> named = new ArrayList<>(row);
                named.set(RULE, profile + "/" + row.get(RULE));
                alone.add(named);
            }
        }
        List<List<String>> together = trace("north-yorkshire,designated-review,calderdale");
        assertThat(together).containsExactlyInAnyOrderElementsOf(alone).hasSizeGreaterThan(5_000);
        assertThat(together.stream().map(SeveralProceduresTest::sortKey)).isSorted();
    }

    private static String sortKey(List<String> row) {
        return String.join("\u0000", row.get(0), row.get(1), row.get(RULE));
    }

    private List<List<String>> trace(String profiles) throws IOException {
        Path out = dir.resolve(profiles.replace(',', '+'));
        CommandRun run = CommandRun.words(
                dir, "check " + CROWDED + " --reports obligations --profile " + profiles + " --out " + out);
        assertThat(run.code()).isZero();
        return ExpectedTrace.rows(out.resolve("obligations.csv"));
    }

    @Test
    void theEarliestLimitOfAnyOfThemBinds() throws IOException {
        Files.writeString(dir.resolve("plans.csv"), "child_id,start_date\nK1,2026-08-31\n");
        Files.writeString(dir.resolve("reviews.csv"), "child_id,date\n");
        // Three months of 31 August end on 30 November, 91 days of it as well; of 30 August they do not.
        Files.writeString(dir.resolve("others.csv"), "child_id,start_date\nK1,2026-08-30\n");
        String options =
                " --as-at 2026-11-20 --profile north-yorkshire,review-conferences --format csv --reviews DIR/reviews.csv";
        assertThat(CommandRun.words(dir, "upcoming --plans DIR/plans.csv" + options)
                        .out())
                .contains("Review 1,2026-11-30,10,DUE_SOON,,north-yorkshire/NY-1,Timescale,review-conferences/RC-1,");
        assertThat(CommandRun.words(dir, "upcoming --plans DIR/others.csv" + options)
                        .out())
                .contains("Review 1,2026-11-29,9,DUE_SOON,,review-conferences/RC-1,3,north-yorkshire/NY-1,");
    }

    @Test
    void oneAloneNamesItsRulesAsEver() throws IOException {
        assertThat(trace("calderdale").stream().map(row -> row.get(RULE)))
                .contains("CD-1")
                .allMatch(rule -> !rule.contains("/"));
    }

    @Test
    void theSummaryNamesThemAll() throws IOException {
        CommandRun run = CommandRun.words(
                dir, "check " + CROWDED + " --reports overdue --profile calderdale,north-yorkshire --out DIR/reports");
        assertThat(run.err().replaceAll("\\s+", " "))
                .contains("by calderdale (version 1.0) and north-yorkshire (version 1.0)");
        assertThat(dir.resolve("reports/summary.json"))
                .content()
                .contains("\"name\" : \"calderdale,north-yorkshire\"")
                .contains("\"calderdale/CD-1\" : {")
                .containsPattern("\"profiles\" : \\[\\s+\\{\\s+\"name\" : \"calderdale\"");
    }

    @Test
    void anEventThatTwoOfThemDoubtIsOneFinding() throws IOException {
        Files.writeString(
                dir.resolve("plans.csv"), "child_id,start_date,category,date_of_birth\nK1,2024-01-08,NEG,2018-05-01\n");
        Files.writeString(
                dir.resolve("reviews.csv"),
                "child_id,date\nK1,2024-04-02\nK1,2024-09-03\nK1,2025-02-04\nK1,2025-08-05\nK1,2026-01-06\n");
        Files.writeString(
                dir.resolve("events.csv"),
                "child_id,date,kind,agreed_by\nK1,2025-08-05,six-month-review-agreed,safeguarding-service-manager\n");
        Files.writeString(
                dir.resolve("ours.json"),
                "{\"name\":\"ours\",\"version\":\"1\",\"title\":\"Ours\",\"extends\":\"designated-review\",\"rules\":[]}");
        CommandRun.words(
                dir, "check --dir DIR --profile designated-review,DIR/ours.json --as-at 2026-11-20 --out DIR/reports");
        assertThat(ExpectedTrace.rows(dir.resolve("reports/data-quality.csv")).stream()
                        .filter(row -> row.get(0).equals("DQ-17")))
                .hasSize(1);
    }

    @Test
    void aFileWithACommaInItsNameIsOneProfile() throws IOException {
        Files.writeString(
                dir.resolve("ours,2026.json"),
                "{\"name\":\"ours\",\"version\":\"1\",\"title\":\"Ours\",\"extends\":\"calderdale\",\"rules\":[]}");
        CommandRun run = CommandRun.of(
                "check",
                "--dir",
                "src/test/resources/cases/worked",
                "--profile",
                dir.resolve("ours,2026.json").toString(),
                "--out",
                dir.resolve("reports").toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("by ours (version 1)");
    }
}
