package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.pseudonym.KeyFile;
import io.github.driftwatch.pseudonym.Pseudonyms;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes in place of identifiers and names: in everything that any command says or writes, and with the same findings. */
class PseudonymisedTest {

    private static final String AS_AT = " --as-at 2026-11-20 ";
    private static final Set<String> WHO = Set.of(
            "child_id",
            "plan_id",
            "family_id",
            "social_worker",
            "team_manager",
            "social_work_service_manager",
            "conference_chair",
            "reviewing_team_manager",
            "safeguarding_service_manager");
    private static final Set<String> FREE_TEXT = Set.of("recommendations", "note", "action", "desired_outcome");

    /** Words of the rules' own, which an event may have as its author. */
    private static final Set<String> ROLES = Set.of("team manager", "social worker", "conference chair");

    @TempDir
    private static Path made;

    private static final Set<String> SECRETS = new TreeSet<>(Comparator.reverseOrder());

    @TempDir
    private Path dir;

    @BeforeAll
    static void makeAnAuthority() throws IOException {
        assertThat(CommandRun.words(made, "synthesise --out DIR --plans 60 --seed 4 --dirt 2 --as-at 2026-11-20")
                        .code())
                .isZero();
        try (Stream<Path> files = Files.list(made)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".csv")).toList()) {
                for (Map<String, String> row : CsvReport.rows(file)) {
                    row.forEach((heading, text) -> {
                        if (WHO.contains(heading) || FREE_TEXT.contains(heading)) {
                            addSecret(text.strip());
                        }
                    });
                }
            }
        }
        assertThat(SECRETS).hasSizeGreaterThan(100);
    }

    private static void addSecret(String text) {
        if (text.length() > 3 && !ROLES.contains(text.toLowerCase(java.util.Locale.ROOT))) {
            SECRETS.add(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check --out DIR/out --format csv,xlsx,json --html --split-by conference_chair",
                "overdue --out DIR/overdue.csv",
                "overdue",
                "upcoming --by chair --within 12w",
                "drift --out DIR/drift.xlsx",
                "notices --out DIR/letters --format csv",
                "validate --format csv",
                "agenda --from 2026-11-20 --to 2027-01-20 --out DIR/agenda.xlsx",
                "agenda --from 2026-11-20 --to 2027-01-20 --format csv"
            })
    void nothingTellsWhoAnybodyIs(String command) throws Exception {
        CommandRun run =
                CommandRun.words(dir, command + AS_AT + "--pseudonymise DIR/the.key --max-rejected 100 --dir " + made);
        assertThat(run.err()).doesNotContain("went wrong");
        assertThat(run.code()).isZero();
        holdsNoSecret("out", run.out());
        holdsNoSecret("err", run.err());
        Map<String, String> written = everyText(dir);
        written.forEach((name, text) -> {
            holdsNoSecret(name, name);
            holdsNoSecret(name, text);
        });
        assertThat(run.out() + String.join("", written.values())).contains("child-");
    }

    @Test
    void aTimelineIsFoundByTheIdentifierAndTellsTheCode() throws Exception {
        Map<String, String> plan = CsvReport.rows(made.resolve("plans.csv")).get(1);
        String child = String.valueOf(plan.get("child_id"));
        CommandRun run =
                CommandRun.words(dir, "timeline " + child + AS_AT + "--pseudonymise DIR/the.key --dir " + made);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(codes().code(Pseudonyms.CHILD, child))
                .contains(codes().code(Pseudonyms.PLAN, String.valueOf(plan.get("plan_id"))));
        holdsNoSecret("timeline", run.out() + run.err());
    }

    @Test
    void aGovernanceReportNamesNobody() throws Exception {
        CommandRun run = CommandRun.words(
                dir,
                "governance --from 2026-04-01 --to 2026-09-30 --out DIR/gov.xlsx --html --pseudonymise DIR/the.key"
                        + " --max-rejected 100 --dir " + made);
        assertThat(run.code()).isZero();
        Map<String, String> written = everyText(dir);
        written.forEach(PseudonymisedTest::holdsNoSecret);
        assertThat(written.get("gov.csv")).contains("conference_chair,person-");
        assertThat(written.get("gov.html")).contains("person-").contains("Codes stand in place of identifiers");
    }

    @Test
    void whatIsFoundIsTheSame() throws Exception {
        CommandRun.words(dir, "check --out DIR/named" + AS_AT + "--max-rejected 100 --dir " + made);
        CommandRun.words(
                dir, "check --out DIR/coded" + AS_AT + "--pseudonymise DIR/the.key --max-rejected 100 --dir " + made);
        for (String list : List.of("obligations", "overdue", "upcoming", "drift-risk", "notices")) {
            List<String> named = inCodes(CsvReport.rows(dir.resolve("named/" + list + ".csv")));
            List<String> coded = lines(CsvReport.rows(dir.resolve("coded/" + list + ".csv")));
            assertThat(coded).as(list).containsExactlyInAnyOrderElementsOf(named);
        }
    }

    @Test
    void twoRunsWithOneKeyGiveTheSameBytes() throws Exception {
        for (String out : List.of("one", "two")) {
            CommandRun.words(
                    dir,
                    "check --out DIR/" + out + AS_AT + "--pseudonymise DIR/the.key --max-rejected 100 --dir " + made);
        }
        for (String list : List.of("obligations", "overdue", "data-quality", "drift-risk")) {
            assertThat(dir.resolve("one/" + list + ".csv")).hasSameBinaryContentAs(dir.resolve("two/" + list + ".csv"));
        }
    }

    @ParameterizedTest(name = "{0}: then {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            names stay among names            | -                 | -                 | 0 | -
            codes stay among codes            | --pseudonymise DIR/a | --pseudonymise DIR/a | 0 | -
            codes do not come among names     | -                 | --pseudonymise DIR/a | 2 | hold identifiers and names, and this run's are codes: expected a folder without reports, or with codes of the same key. Give another folder.
            names do not come among codes     | --pseudonymise DIR/a | -              | 2 | hold codes in place of identifiers and names: expected the same --pseudonymise KEYFILE. Give it, or another folder.
            codes of two keys do not meet     | --pseudonymise DIR/a | --pseudonymise DIR/b | 2 | ): expected the same key. Give that key file, or another folder.
            """)
    void namesAndCodesDoNotMeetInOneFolder(String why, String first, String second, int code, String said) {
        for (String command : List.of("check", "notices")) {
            String line = command + AS_AT + "--max-rejected 100 --out DIR/" + command + " --dir " + made + " ";
            CommandRun.words(dir, line + (first == null ? "" : first));
            CommandRun then = CommandRun.words(dir, line + (second == null ? "" : second));
            assertThat(then.code()).as(why).isEqualTo(code);
            if (said != null) {
                assertThat(then.err()).endsWith(said + "\n");
                assertThat(then.err()).contains("driftwatch: --out: the ");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"check --out DIR/new --previous DIR/out", "overdue --previous DIR/out", "drift --previous DIR/out"})
    void namesAreNotComparedWithCodes(String command) {
        CommandRun.words(dir, "check" + AS_AT + "--out DIR/out --max-rejected 100 --dir " + made);
        CommandRun then =
                CommandRun.words(dir, command + AS_AT + "--max-rejected 100 --pseudonymise DIR/the.key --dir " + made);
        assertThat(then.code()).isEqualTo(2);
        assertThat(then.err()).contains("driftwatch: --previous: the reports in " + dir + "/out hold identifiers");
    }

    private static void holdsNoSecret(String where, String text) {
        for (String secret : SECRETS) {
            if (text.contains(secret)) {
                // A short one may stand within a longer word.
                assertThat(text)
                        .as(where)
                        .doesNotContainPattern("(?<![\\w-])" + java.util.regex.Pattern.quote(secret) + "(?![\\w-])");
            }
        }
    }

    private Pseudonyms codes() throws Exception {
        return KeyFile.open(dir.resolve("the.key")).pseudonyms();
    }

    private List<String> inCodes(List<Map<String, String>> rows) throws Exception {
        Pseudonyms codes = codes();
        Map<String, String> kinds = Map.of(
                "child_id", Pseudonyms.CHILD,
                "plan_id", Pseudonyms.PLAN,
                "family_id", Pseudonyms.FAMILY,
                "social_worker", Pseudonyms.PERSON,
                "conference_chair", Pseudonyms.PERSON,
                "recipient", Pseudonyms.PERSON);
        rows.forEach(row -> row.replaceAll(
                (heading, text) -> kinds.containsKey(heading) ? codes.code(kinds.get(heading), text) : text));
        return lines(rows);
    }

    private static List<String> lines(List<Map<String, String>> rows) {
        return rows.stream().map(row -> String.join(",", row.values())).toList();
    }

    /** Every file's text, by name; of a workbook, that of its parts. */
    private static Map<String, String> everyText(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                texts.put(
                        name,
                        name.endsWith(".xlsx")
                                ? parts(file)
                                : new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static String parts(Path workbook) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream part = zip.getInputStream(entry)) {
                    text.append(new String(part.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return text.toString();
    }
}
