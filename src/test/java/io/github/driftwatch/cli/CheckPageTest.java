package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a check, {@code --html}: the facts of the other files, and nothing that acts. */
class CheckPageTest {

    private static final String CHECK =
            "check --dir samples --as-at 2026-11-20 --max-rejected 10% --html --out DIR/out ";

    /** What the page is made of; a text of the export that became an element would be another one, or more of these. */
    private static final Set<String> ELEMENTS = Set.of(
            ("!DOCTYPE a article b body button caption circle dd desc details div dl dt figcaption figure form h1 h2 h3 h4 head"
                            + " header html input label li line main meta nav noscript option p path polyline rect section"
                            + " select small span summary svg table tbody td text th thead time title tr ul")
                    .split(" "));

    @TempDir
    private Path dir;

    @ParameterizedTest
    @ValueSource(strings = {"overdue", "upcoming", "drift-risk", "outlook", "notices", "data-quality"})
    void everyRowOfAListIsThereWithAllItsCellsInOrder(String list) throws IOException {
        assertThat(run(CHECK).code()).isZero();
        List<Map<String, String>> expected = CsvReport.rows(dir.resolve("out/" + list + ".csv"));
        List<String> rows = page().rows(list);
        assertThat(rows).hasSameSizeAs(expected).isNotEmpty();
        for (int i = 0; i < rows.size(); i++) {
            for (String cell : expected.get(i).values()) {
                for (String part : shown(cell)) {
                    assertThat(rows.get(i)).contains(part);
                }
            }
        }
    }

    /** A cell as a person reads it: days turned about, sentences apart, blanks folded. */
    private static List<String> shown(String cell) {
        List<String> parts = new ArrayList<>();
        for (String part : cell.split("; ", -1)) {
            parts.add(part.replaceFirst("^([0-9]{4})-([0-9]{2})-([0-9]{2})$", "$3/$2/$1")
                    .replaceAll("\\s+", " ")
                    .strip());
        }
        return parts;
    }

    @Test
    void everyLinkLeadsToAPlaceInThePage() throws IOException {
        run(CHECK);
        PageInHand page = page();
        Set<String> places = page.values("id");
        assertThat(page.links())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(places).contains(link.substring(1)));
        assertThat(page.text().split(" id=\"", -1)).as("each place once").hasSize(places.size() + 1);
        assertThat(page.values("aria-labelledby")).allMatch(places::contains);
        assertThat(page.values("aria-describedby")).allMatch(places::contains);
    }

    @Test
    void itTellsOfEachOpenPlanWithoutItsScriptToo() throws IOException {
        run(CHECK);
        String text = page().text();
        assertThat(text).contains("role=\"img\"", "Child C000038", "The plan of child C000038 over time");
        assertThat(PageInHand.words(text))
                .contains("14/05/2026 overdue Reflective meeting: 190 days overdue (RC-5, clause 7)")
                .contains("All that was asked of this plan (15)")
                .contains("What could not be assessed, and why")
                .contains("plans open, of 59 checked");
    }

    @Test
    void onlyTheListsAskedForAreInIt() throws IOException {
        run(CHECK + "--reports overdue");
        assertThat(page().values("data-list")).containsExactly("overdue");
    }

    @Test
    void theSameRunGivesTheSameBytes() throws IOException {
        run(CHECK);
        byte[] first = Files.readAllBytes(dir.resolve("out/driftwatch.html"));
        run(CHECK.replace("DIR/out", "DIR/other"));
        assertThat(dir.resolve("other/driftwatch.html")).hasBinaryContent(first);
    }

    @Test
    void itIsAmongTheFilesOfTheRunAndVerifiedWithThem() {
        CommandRun run = run(CHECK);
        assertThat(run.err()).contains("driftwatch.html");
        assertThat(dir.resolve("out/summary.json")).content().contains("\"driftwatch.html\"", "\"html\"");
        CommandRun verified = run("verify DIR/out --inputs samples");
        assertThat(verified.code()).as(verified.out() + verified.err()).isZero();
        assertThat(verified.out()).doesNotContain("driftwatch.html");
    }

    @Test
    void aPageThatWasChangedIsFound() throws IOException {
        run(CHECK);
        Files.writeString(dir.resolve("out/driftwatch.html"), page().text().replace("OVERDUE", "MET"));
        CommandRun verified = run("verify DIR/out");
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.out()).contains("driftwatch.html");
    }

    @Test
    void oneThatAnEarlierRunLeftIsToldOf() {
        run(CHECK);
        assertThat(run(CHECK.replace("--html ", "")).err().replaceAll("\\s+", " "))
                .contains("Left from an earlier run, and not of this one: driftwatch.html.");
        assertThat(run(CHECK).err()).doesNotContain("Left from an earlier run");
    }

    @Test
    void itTakesThePlaceOfNoFileThatIsRead() throws IOException {
        Files.createDirectory(dir.resolve("out"));
        Files.copy(Path.of("samples/plans.csv"), dir.resolve("out/driftwatch.html"));
        CommandRun run =
                run("check --plans DIR/out/driftwatch.html --reviews samples/reviews.csv --html --out DIR/out");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("driftwatch: --out: " + dir.resolve("out/driftwatch.html")
                        + " is one of the files that this run reads, and a report would take its place; give another"
                        + " folder.\n");
    }

    @Test
    void aPasswordIsSaidNotToProtectIt() throws IOException {
        Files.writeString(dir.resolve("password"), "a word or two\n");
        CommandRun run = run(CHECK + "--quiet --format xlsx --encrypt --encrypt-password-file DIR/password");
        assertThat(run.err())
                .endsWith(
                        "The password protects workbooks alone: the page beside them, and any CSV and JSON files, open"
                                + " without it.\n");
        assertThat(page().text()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void besideACodeStandsNoBirthday() throws IOException {
        run(CHECK);
        assertThat(page().text()).contains(", born ");
        assertThat(run(CHECK.replace("DIR/out", "DIR/coded") + "--pseudonymise DIR/key")
                        .code())
                .isZero();
        assertThat(Files.readString(dir.resolve("coded/driftwatch.html")))
                .contains(
                        "Identifiers and names are codes; teams, categories, reasons for an end and dates are as they were.")
                .contains("<dt>Child</dt><dd>child-")
                .doesNotContain(", born ");
    }

    /** Whoever is sent one list is sent no other child's plan with it. */
    @ParameterizedTest
    @CsvSource({"overdue, 8", "upcoming, 4", "drift-risk, 16", "obligations, 0"})
    void onlyPlansOfTheListsAskedForAreTold(String report, int plans) throws IOException {
        assertThat(run(CHECK + "--format csv --reports " + report).code()).isZero();
        assertThat(page().text().split("<article ", -1)).hasSize(plans + 1);
        assertThat(page().text().contains("No list of this page names a plan.")).isEqualTo(plans == 0);
    }

    @Test
    void whatHasGoneAndHowTheRestStandsIsInIt() throws IOException {
        run(CHECK.replace("11-20", "11-01").replace("DIR/out", "DIR/earlier"));
        run(CHECK + "--previous DIR/earlier");
        PageInHand page = page();
        assertThat(page.values("data-change")).contains("new");
        assertThat(page.values("data-list")).contains("resolved");
        assertThat(page.text()).contains("<select id=\"change\" data-filter=\"change\">");
    }

    /** Hostile words in every text of the export: they are shown, and none of them becomes a part of the page. */
    @Test
    void nothingOfTheExportActs() throws IOException {
        String[] hostile = {
            "<img src=x onerror=alert(1)>",
            "\"><script>alert(2)</script>",
            "'></textarea><svg onload=alert(3)>",
            "]]></noscript><iframe src=javascript:alert(4)>",
            "<!-- --><b onclick=alert(5)>"
        };
        Path in = Files.createDirectory(dir.resolve("in"));
        for (String table : List.of("plans", "reviews", "events")) {
            List<Map<String, String>> rows = CsvReport.rows(Path.of("samples", table + ".csv"));
            int turn = 0;
            for (Map<String, String> row : rows) {
                String word = hostile[turn++ % hostile.length];
                row.replaceAll((heading, cell) -> spoilt(heading, cell, word));
            }
            CsvReport.write(in.resolve(table + ".csv"), rows);
        }
        CommandRun run = run("check --dir DIR/in --as-at 2026-11-20 --max-rejected 100 --html --out DIR/out");
        assertThat(run.code()).as(run.err()).isZero();
        PageInHand page = page();
        assertThat(ELEMENTS).containsAll(page.elements());
        assertThat(page.attributes()).noneMatch(name -> name.startsWith("on")).doesNotContain("src");
        assertThat(page.links()).allMatch(link -> link.matches("#[a-z0-9-]+"));
        assertThat(page.text().split("<script", -1)).hasSize(2);
        assertThat(page.text().split("<svg", -1).length)
                .as("its own pictures alone")
                .isEqualTo(page.text().split("<svg role=\"img\"", -1).length);
        assertThat(String.join(" ", page.rows("overdue"))).contains("<img src=x onerror=alert(1)>");
        assertThat(page.values("data-team")).anyMatch(team -> team.contains("&lt;script&gt;"));
    }

    /** Each child, plan and name becomes hostile in its own way, the same in every table. */
    private static String spoilt(String heading, String cell, String word) {
        return switch (heading) {
            case "child_id", "plan_id", "family_id" -> cell.isEmpty() ? cell : cell + hostileOf(cell);
            case "team",
                    "social_worker",
                    "conference_chair",
                    "team_manager",
                    "category",
                    "end_reason",
                    "note",
                    "by",
                    "outcome",
                    "recommendations",
                    "type",
                    "status" -> cell.isEmpty() ? cell : cell + " " + word;
            default -> cell;
        };
    }

    private static String hostileOf(String cell) {
        return cell.charAt(cell.length() - 1) % 2 == 0 ? "<img src=x onerror=alert(1)>" : "\"'></script><b>";
    }

    private PageInHand page() throws IOException {
        return PageInHand.read(dir.resolve("out/driftwatch.html"));
    }

    private CommandRun run(String line) {
        return CommandRun.words(dir, line);
    }
}
