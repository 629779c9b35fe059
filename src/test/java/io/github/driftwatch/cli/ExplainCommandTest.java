package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.procedure.Notice;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.procedure.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules on a screen and in words, as a person reads them. */
class ExplainCommandTest {

    private static final Path EXPECTED = Path.of("src/test/resources/explain");
    private static final Path STRANGERS = Path.of("src/test/resources/profiles");

    @Test
    void explainsRulesOfEachShape() throws Exception {
        StringBuilder all = new StringBuilder();
        for (String rule : List.of("DR-3", "DR-6", "CD-4", "NY-4", "NY-9", "RC-3")) {
            all.append(CommandRun.of("profile", "explain", rule).out());
        }
        assertThat(all.toString()).isEqualTo(expected("rules.txt"));
    }

    @Test
    void explainsAStrangersRulesToo() throws Exception {
        StringBuilder all = new StringBuilder();
        for (String rule : List.of(
                "A-2 fourth-review-designated",
                "E-1 special-limits",
                "E-4 special-limits",
                "D-1 ten-day-visits",
                "D-2 ten-day-visits",
                "C-3 held-again")) {
            String[] words = rule.split(" ", -1);
            String file = STRANGERS.resolve(words[1] + ".json").toString();
            all.append(CommandRun.of("profile", "explain", words[0], "--profile", file)
                    .out());
        }
        assertThat(all.toString()).isEqualTo(expected("strangers.txt"));
    }

    @Test
    void explainsShapesThatNobodyHasWrittenYet() throws Exception {
        StringBuilder all = new StringBuilder();
        String file = EXPECTED.resolve("odd-shapes.json").toString();
        for (int rule = 1; rule <= 6; rule++) {
            all.append(CommandRun.of("profile", "explain", "O-" + rule, "--profile", file)
                    .out());
        }
        assertThat(all.toString()).isEqualTo(expected("odd-shapes.txt"));
    }

    @Test
    void explainsNoticesAloneAndAfterTheirRules() throws Exception {
        StringBuilder all = new StringBuilder();
        for (String id : List.of("CD-2", "RC-5", "RC-10", "DR-8", "DR-9")) {
            all.append(CommandRun.of("profile", "explain", id).out());
        }
        assertThat(all.toString()).isEqualTo(expected("notices.txt"));
    }

    @Test
    void explainsTheWordsOfReports() {
        assertThat(CommandRun.of("profile", "explain", "scheduled_late").out()).isEqualTo("""
                Status        SCHEDULED_LATE: Not yet due, and booked for a day after the due
                              date: it will be late unless it is moved.
                Days          the days left until the due date
                Lists         upcoming
                To do         Move the booking to the due date or before.
                """);
        assertThat(CommandRun.of("profile", "explain", "dq-7").out()).isEqualTo("""
                Finding       DQ-7: two reviews of one plan on one day.
                The check     They count as one review, and the earlier row is used.
                To do         Delete the one that was entered twice, or correct its date.
                """);
        assertThat(CommandRun.of("profile", "explain", "amber").out())
                .startsWith("Band          How far a plan drifts, by the points of its flags. RED: 6 points")
                .contains("AMBER: 3 to 5");
    }

    /** A profile may have bands of its own, and a rule whose id is a word of the reports: that is what is meant then. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            SCHEDULED_LATE | Status        SCHEDULED_LATE: Not yet due
            dq-7           | Finding       DQ-7: two reviews of one plan on one day.
            red            | Band          How far a plan drifts, by the points of its flags. RED: 9 points or more, or where the child has been on the plan for 24 months. AMBER: 4 to 8 points.
            MET            | MET           A visit in ten days.
            """)
    void explainsTheWordsOfReportsBesideAProfile(String word, String expected, @TempDir Path folder) throws Exception {
        Path own = folder.resolve("own.json");
        Files.writeString(own, """
                {
                  "name": "own", "version": "1.0", "title": "With bands of its own",
                  "rules": [
                    {
                      "id": "MET", "title": "A visit in ten days", "clause": "1", "requirement": "Visit",
                      "for": "start", "due": { "within": { "number": 10, "unit": "days" } }, "expect": "visit"
                    }
                  ],
                  "drift": {
                    "flags": [
                      {
                        "id": "F1", "title": "A visit overdue", "points": 1,
                        "when": { "obligations": { "rules": ["MET"], "status": ["OVERDUE"] } }
                      }
                    ],
                    "bands": { "red": { "points": 9 }, "amber": { "points": 4 } }
                  }
                }
                """);
        CommandRun run = CommandRun.of("profile", "explain", word, "--profile", own.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replaceAll("\\R {14}", " ")).startsWith(expected);
    }

    @Test
    void explainsDriftFlags() throws Exception {
        StringBuilder all = new StringBuilder();
        for (String id : List.of("F1", "f3", "F2", "F5", "F7", "F9", "F10", "calderdale/F13")) {
            all.append(CommandRun.of("profile", "explain", id).out());
        }
        String file = EXPECTED.resolve("odd-flags.json").toString();
        for (String id : List.of("A", "B", "C", "D")) {
            all.append(
                    CommandRun.of("profile", "explain", id, "--profile", file).out());
        }
        assertThat(all.toString()).isEqualTo(expected("flags.txt"));
    }

    @Test
    void explainsAnAuditOfTheGovernanceReport() {
        CommandRun run = CommandRun.of("profile", "explain", "g13", "--profile", "calderdale");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("G13           Conferences not quorate.\n")
                .contains("\nFrom          The usual audits, as calderdale has them.\n")
                .contains("\nLines         Conferences held.\n")
                .contains("Not quorate, as a share of: Quorum recorded.\n");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(CommandRun.of("profile", "explain", "G10").out()).contains("as calderdale has them.\n");
        assertThat(CommandRun.of("profile", "explain", "G10", "--profile", "designated-review")
                        .out())
                .contains("Not made there:");
    }

    @Test
    void explainsAndShowsAStrangersNoticesToo() throws Exception {
        String file = EXPECTED.resolve("odd-notices.json").toString();
        String shown = CommandRun.of("profile", "show", file).out();
        StringBuilder all = new StringBuilder(shown.substring(shown.indexOf("\nodd-notices\n") + 1));
        for (String id : List.of("N-1", "N-2", "N-3", "DR-3", "RC-10", "N-4", "N-5", "N-6")) {
            all.append(
                    CommandRun.of("profile", "explain", id, "--profile", file).out());
        }
        assertThat(all.toString()).isEqualTo(expected("odd-notices.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"designated-review", "calderdale"})
    void explainsEveryNotice(String profile) {
        for (Notice notice : new ProfileLoader().load(profile).notices()) {
            CommandRun run = CommandRun.of("profile", "explain", profile + "/" + notice.id());
            assertThat(run.code()).isZero();
            assertThat(run.out())
                    .containsPattern("\nNotice  ")
                    .containsPattern("Told on \\d\\d/\\d\\d/\\d{4}\\.")
                    .containsPattern("(?s)\nNotice  .*\nRead as  ")
                    .doesNotContainPattern("\\bnull\\b|[{}]|\\S  +\\S+  |\\.\\.| ,");
            assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cd-2", "calderdale/CD-2", "CD-2 --profile calderdale"})
    void findsANoticeHoweverItIsNamed(String named) {
        CommandRun run = CommandRun.words(Path.of("."), "profile explain " + named);
        assertThat(run).isEqualTo(CommandRun.of("profile", "explain", "CD-2"));
        assertThat(run.out()).startsWith("CD-2          Six people are told of the third and later reviews.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"designated-review", "calderdale", "north-yorkshire"})
    void explainsEveryRule(String profile) {
        for (Rule rule : new ProfileLoader().load(profile).rules()) {
            CommandRun run = CommandRun.of("profile", "explain", profile + "/" + rule.id());
            assertThat(run.code()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out())
                    .containsPattern(
                            rule.forbidden() == null
                                    ? "Last day in time: \\d\\d/\\d\\d/\\d{4}"
                                    : "the breach is written down")
                    .doesNotContainPattern("\\bnull\\b|\\S  +\\S+  |\\.\\.| ,");
            assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
        }
    }

    @Test
    void showsAProfileOnAScreen() throws Exception {
        CommandRun run = CommandRun.of("profile", "show", "calderdale");
        assertThat(run).isEqualTo(new CommandRun(0, expected("show-calderdale.txt"), ""));
    }

    @Test
    void showsTheRulesAndNoticesOfAnExtendedProfileFirstUnderItsName() {
        List<String> lines = CommandRun.of("profile", "show", "designated-review")
                .out()
                .lines()
                .filter(line -> line.matches("[A-Za-z]+-\\S.*"))
                .map(line -> line.replaceFirst("  .*", ""))
                .toList();
        assertThat(lines)
                .startsWith("review-conferences, which it extends", "RC-1")
                .containsSubsequence("RC-15", "RC-5", "RC-10", "designated-review", "DR-1")
                .endsWith("DR-15", "DR-8", "DR-9", "DR-10", "DR-11");
        assertThat(lines.indexOf("designated-review")).isEqualTo(lines.indexOf("DR-1") - 1);
    }

    static Stream<String> profiles() throws Exception {
        Stream<String> builtIn = Stream.of("review-conferences", "designated-review", "calderdale", "north-yorkshire");
        try (Stream<Path> files = Files.list(STRANGERS)) {
            return Stream.concat(builtIn, files.map(Path::toString).toList().stream());
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void fitsTheScreenAndCutsNothing(String profile) {
        for (int width : new int[] {80, 120}) {
            CommandRun run = CommandRun.on(new Screen(true, width), "profile", "show", profile);
            assertThat(run.code()).isZero();
            assertThat(run.out().lines()).allMatch(line -> line.length() <= width);
            assertThat(run.out()).doesNotContain("…");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dr-3", "designated-review/DR-3", "designated-review/dr-3"})
    void findsARuleHoweverItIsNamed(String named) {
        CommandRun run = CommandRun.of("profile", "explain", named);
        assertThat(run).isEqualTo(CommandRun.of("profile", "explain", "DR-3"));
        assertThat(run.out()).startsWith("DR-3          A designated review before the plan reaches 18 months.\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            RC-1                                    | Profile review-conferences, clause 3.
            calderdale/RC-1                         | Profile calderdale, clause 3.
            designated-review/RC-1                  | Profile review-conferences, which designated-review extends, clause 3.
            RC-1 --profile calderdale               | Profile calderdale, clause 3.
            """)
    void saysWhichProfileARuleIsFrom(String words, String from) {
        CommandRun run = CommandRun.words(Path.of("."), "profile explain " + words);
        assertThat(run.out().replaceAll("\\s+", " ")).contains("From " + from);
    }

    @Test
    void namesOtherRulesOfTheSameId() {
        assertThat(CommandRun.of("profile", "explain", "RC-1").out().replaceAll("\\s+", " "))
                .endsWith(
                        "See also Another profile has a rule of this id: driftwatch profile explain calderdale/RC-1 ");
    }

    private static String expected(String file) throws Exception {
        return Files.readString(EXPECTED.resolve(file)).replace("\r\n", "\n");
    }
}
