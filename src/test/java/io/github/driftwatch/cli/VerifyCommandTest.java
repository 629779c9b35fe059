package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.output.FolderTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a folder of reports is as its check wrote it, and whether anybody can tell. */
class VerifyCommandTest {

    private static final String CHECK =
            "check --dir DIR/in --as-at 2026-11-20 --out DIR/out --quiet --format csv,json,xlsx --split-by team";

    @TempDir
    Path dir;

    @BeforeEach
    void anExport() throws IOException {
        Files.createDirectory(dir.resolve("in"));
        for (String name : List.of("plans.csv", "reviews.csv", "events.csv")) {
            Files.copy(Path.of("samples", name), dir.resolve("in").resolve(name));
        }
    }

    @Test
    void aFolderThatNobodyTouchedIsAsItWasWrittenAndSaysThatThisProvesNothing() {
        run(CHECK);
        CommandRun verified = run("verify DIR/out");
        assertThat(verified.code()).as(verified.out()).isZero();
        assertThat(verified.out()).isEmpty();
        assertThat(plain(verified.err()))
                .contains("Report as at 2026-11-20, by designated-review, made by driftwatch 0.1.0")
                .contains("Result as it was written")
                .endsWith("But the folder was held against itself alone: whoever changes a report can change its"
                        + " summary too. Give --digest, --register or --key, and keep that elsewhere.");
    }

    @Test
    void theDigestThatTheCheckPrintsTheRegisterAndTheKeyAreHeldAgainst() throws IOException {
        CommandRun checked = run(CHECK.replace(" --quiet", "") + " --register DIR/register --key DIR/key");
        String digest = checked.err().lines().reduce((first, last) -> last).orElseThrow();
        assertThat(digest).matches("Digest        [0-9a-f]{64}");
        CommandRun verified =
                run("verify DIR/out --register DIR/register --key DIR/key --digest " + digest.substring(14));
        assertThat(verified.code()).as(verified.out()).isZero();
        assertThat(plain(verified.err())).doesNotContain("But").contains(plain(digest));
        assertThat(Files.readString(dir.resolve("register")))
                .isEqualTo("2026-11-20 " + digest.substring(14) + " "
                        + dir.resolve("out").toAbsolutePath() + "\n");
        if (dir.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            for (String secret : List.of("register", "key", "out/summary.seal")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dir.resolve(secret))))
                        .as(secret)
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void aReportInCodesIsMadeAgainWithItsKey() {
        run(CHECK + " --pseudonymise DIR/codes.key");
        assertThat(run("verify DIR/out --inputs DIR/in").err())
                .endsWith(
                        "The check cannot be run again: its report is in codes. Name the key that they were made with,"
                                + " with --pseudonymise.\n");
        CommandRun verified = run("verify DIR/out --inputs DIR/in --pseudonymise DIR/codes.key");
        assertThat(verified.out()).isEmpty();
        assertThat(verified.code()).as(verified.err()).isZero();
        assertThat(plain(verified.err())).contains("the check was run again, and its reports are the same");
    }

    @Test
    void valuesThatLookLikeFoldersAreTakenAsTheyWere() throws IOException {
        Path folder = Files.createDirectory(dir.resolve("in, old"));
        for (String name : List.of("plans.csv", "reviews.csv")) {
            Files.writeString(
                    folder.resolve(name),
                    Files.readString(Path.of("samples", name)).replace(',', '/'));
        }
        CommandRun checked = CommandRun.of(
                "check",
                "--plans=" + folder.resolve("plans.csv"),
                "--reviews=" + folder.resolve("reviews.csv"),
                "--delimiter=/",
                "--sheet=Plans, 2026/27",
                "--as-at=2026-11-20",
                "--quiet",
                "--out=" + dir.resolve("out"));
        assertThat(checked.code()).as(checked.err()).isZero();
        assertThat(Files.readString(dir.resolve("out/summary.json")))
                .contains("\"delimiter\" : \"/\"", "\"plans\" : \"plans.csv\"", "\"sheet\" : \"Plans, 2026/27\"");
        CommandRun verified = CommandRun.of("verify", dir.resolve("out").toString(), "--inputs", folder.toString());
        assertThat(verified.code()).as(verified.err()).isZero();
        assertThat(plain(verified.err())).contains("the check was run again, and its reports are the same");
    }

    @Test
    void whoeverMendsTheSummaryTooIsFoundOutByWhatIsKeptElsewhere() throws IOException {
        run(CHECK + " --register DIR/register --key DIR/key");
        Path summary = dir.resolve("out/summary.json");
        Files.writeString(summary, Files.readString(summary).replace("\"made_on\"", "\"made_on\" "));
        assertThat(run("verify DIR/out").code())
                .as("the folder agrees with itself")
                .isZero();
        CommandRun verified = run("verify DIR/out --register DIR/register --key DIR/key --digest " + "0".repeat(64));
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.out().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("summary.json: not the one whose digest was given: its digest is "))
                .contains("summary.json: not in the register " + dir.resolve("register")
                        + ", which has the report as at 2026-11-20 as the last one of this folder")
                .contains(
                        "summary.seal: not what this key makes of summary.json: it was changed, or sealed with another"
                                + " key");
    }

    @Test
    void anOlderReportPutBackIsToldFromTheLastOne() throws IOException {
        run(CHECK.replace("11-20", "11-19") + " --register DIR/register");
        Files.move(dir.resolve("out"), dir.resolve("kept"));
        run(CHECK + " --register DIR/register");
        FolderTree.delete(dir.resolve("out"));
        Files.move(dir.resolve("kept"), dir.resolve("out"));
        assertThat(run("verify DIR/out --register DIR/register").out())
                .isEqualTo("summary.json: an older report, as at 2026-11-19, and the last that the register has of this"
                        + " folder is as at 2026-11-20\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a letter in a list       | overdue.csv          | OVERDUE | OVERDuE | overdue.csv: changed since it was written: as long as it was, sha256
            a row more               | obligations.csv      | OVERDUE | OVERDUE\\nX | obligations.csv: changed since it was written:
            a notice                 | notices.csv          | date    | dates   | notices.csv: changed since it was written: 2
            a list of a team         | by-team/             | plan_id | plan-id | changed since it was written: as long as it was, sha256
            a count in the summary   | summary.json         | "checked" : | "checked" : 9 | summary.json: does not add up: plans checked, 9
            a status in the summary  | summary.json         | "OVERDUE" : | "OVERDUE" : 1 | summary.json: does not add up: by_status OVERDUE, 1
            rows of a list           | summary.json         | "rows" : | "rows" : 1 | summary.json: does not add up: rows of overdue.csv, 1
            """)
    void whatIsChangedIsNamed(String why, String file, String old, String changed, String expected) throws IOException {
        run(CHECK);
        Path path = dir.resolve("out").resolve(file);
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.walk(path)) {
                path = files.filter(each -> each.endsWith("overdue.csv"))
                        .findFirst()
                        .orElseThrow();
            }
        }
        String text = Files.readString(path);
        assertThat(text).as(why).contains(old);
        Files.writeString(path, text.replaceFirst(old + " ?", changed.replace("\\n", "\n")));
        CommandRun verified = run("verify DIR/out");
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.out()).contains(expected);
        assertThat(verified.err()).contains("NOT as it was written: ");
    }

    @Test
    void whatIsMissingOrALinkIsNamedAndWhatIsNotOfTheReportIsARemark() throws IOException {
        run(CHECK);
        Files.delete(dir.resolve("out/outlook.json"));
        Files.move(dir.resolve("out/upcoming.csv"), dir.resolve("upcoming.csv"));
        Files.createSymbolicLink(dir.resolve("out/upcoming.csv"), dir.resolve("upcoming.csv"));
        Files.writeString(dir.resolve("out/letter.txt"), "x");
        assertThat(run("verify DIR/out").out()).isEqualTo("""
                upcoming.csv: no ordinary file any more, but a link or a folder
                outlook.json: missing
                Not of this report, and not looked at: letter.txt
                """);
    }

    @Test
    void whatPeopleSayInTheListOfWhatIsKnownAboutIsNoDamage() throws IOException {
        Files.writeString(
                dir.resolve("known.csv"),
                "child_id,plan_id,requirement,reason,by,until\nC000002,,Review 3,court,A,2027-01-01\n");
        run(CHECK + " --acknowledged DIR/known.csv");
        Files.writeString(
                dir.resolve("out/acknowledged.csv"), Files.readString(dir.resolve("out/acknowledged.csv")) + "\r\n");
        CommandRun verified = run("verify DIR/out");
        assertThat(verified.code()).as(verified.out()).isZero();
        assertThat(verified.out())
                .isEqualTo(
                        "acknowledged.csv: changed since it was written, as it may be: people say in it what they know"
                                + " of. Nothing is confirmed of it.\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the first night          | '' | its reports are the same
            the first, with previous | --previous DIR/out | 31 of its 34 files, all that can be compared, are the same
            other options            | --within 8w --reports overdue,notices,obligations --profile calderdale,north-yorkshire | its reports are the same
            protected workbooks      | --encrypt --encrypt-password-file DIR/password | 31 of its 34 files, all that can be compared, are the same
            """)
    void theCheckRunAgainGivesTheSame(String why, String options, String result) throws IOException {
        Files.writeString(dir.resolve("password"), "a word or two\n");
        run(CHECK + " " + options);
        CommandRun verified = run("verify DIR/out --inputs DIR/in");
        assertThat(verified.code()).as(verified.out() + verified.err()).isZero();
        assertThat(plain(verified.err()))
                .as(why)
                .contains("Inputs 3 files are as read; the check was run again, and " + result);
        assertThat(verified.out()).as(why).doesNotContain("its notes were not held");
        assertThat(leftOver()).isEmpty();
    }

    @Test
    void theSecondNightRunAgainGivesTheSame() throws IOException {
        run(CHECK.replace("11-20", "11-19"));
        Path plans = dir.resolve("in/plans.csv");
        List<String> lines = Files.readAllLines(plans);
        Files.write(plans, lines.subList(0, lines.size() - 2));
        run(CHECK + " --previous DIR/out");
        CommandRun verified = run("verify DIR/out --inputs DIR/in");
        assertThat(verified.code()).as(verified.out() + verified.err()).isZero();
        assertThat(verified.out()).doesNotContain("not held");
    }

    @Test
    void theSecondNightInCodesRunAgainGivesTheSame() {
        run(CHECK.replace("11-20", "11-19") + " --pseudonymise DIR/codes.key");
        run(CHECK + " --previous DIR/out --pseudonymise DIR/codes.key");
        CommandRun verified = run("verify DIR/out --inputs DIR/in --pseudonymise DIR/codes.key");
        assertThat(verified.code()).as(verified.out() + verified.err()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "help, given",
        "version, given",
        "register, x",
        "key, x",
        "out, x",
        "group, x",
        "profile, /x.json",
        "layout, ../x.json",
        "plans, a/plans.csv"
    })
    void anOptionThatNoCheckRecordsIsNotFollowed(String option, String value) throws IOException {
        run(CHECK);
        Path summary = dir.resolve("out/summary.json");
        String text = Files.readString(summary);
        Files.writeString(
                summary,
                text.replaceFirst("\"options\" : \\{", "\"options\" : { \"" + option + "\" : \"" + value + "\","));
        CommandRun verified = run("verify DIR/out --inputs DIR/in");
        assertThat(verified.code()).isEqualTo(3);
        assertThat(verified.err())
                .isEqualTo("driftwatch: The check cannot be run again: its summary names an option, --" + option
                        + ", as no check records it, and so was changed. Restore it from a copy.\n");
        assertThat(leftOver()).isEmpty();
    }

    @Test
    void aFolderOfPartsThatIsALinkAndAHiddenFileAreSeen() throws IOException {
        run(CHECK);
        Path team;
        try (Stream<Path> teams = Files.list(dir.resolve("out/by-team"))) {
            team = teams.sorted().findFirst().orElseThrow();
        }
        Files.move(team, dir.resolve("elsewhere"));
        Files.createSymbolicLink(team, dir.resolve("elsewhere"));
        Files.writeString(dir.resolve("out/.driftwatch-overdue.csv"), "x");
        CommandRun verified = run("verify DIR/out");
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.out())
                .contains("/overdue.csv: no ordinary file any more, but a link or a folder\n")
                .contains("Not of this report, and not looked at: .driftwatch-overdue.csv, by-team/");
    }

    @Test
    void aSealOfANightBeforeIsNotTakenForThisOnes() {
        run(CHECK.replace("11-20", "11-19") + " --key DIR/key");
        run(CHECK);
        assertThat(run("verify DIR/out").out()).isEqualTo("Not of this report, and not looked at: summary.seal\n");
        assertThat(run("verify DIR/out --key DIR/key").out())
                .contains(
                        "summary.seal: missing: the report was not sealed; the one that is there is an earlier one's\n");
    }

    @Test
    void aFolderIsKnownInTheRegisterByWhateverNameItIsGiven() throws IOException {
        Files.createDirectory(dir.resolve("real"));
        Files.createSymbolicLink(dir.resolve("link"), dir.resolve("real"));
        String first = CHECK.replace("DIR/out", "DIR/link").replace("11-20", "11-19");
        run(first + " --register DIR/register");
        byte[] older = Files.readAllBytes(dir.resolve("real/summary.json"));
        run(first.replace("11-19", "11-20") + " --register DIR/register");
        Files.write(dir.resolve("real/summary.json"), older);
        for (String name : List.of("real", "link")) {
            assertThat(run("verify DIR/" + name + " --register DIR/register").out())
                    .contains("summary.json: an older report, as at 2026-11-19");
        }
    }

    @Test
    void aReportThatDoesNotFollowFromItsInputsIsFoundOut() throws IOException {
        run(CHECK);
        run(CHECK.replace("DIR/out", "DIR/other") + " --within 8w");
        // Somebody passes off a report of other options, whole in itself, as one of these.
        Path summary = dir.resolve("other/summary.json");
        Files.writeString(summary, Files.readString(summary).replace("\"within\" : \"8w\"", "\"within\" : \"4w\""));
        CommandRun verified = run("verify DIR/other --inputs DIR/in");
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.out())
                .contains("upcoming.csv: not what its inputs give: line ")
                .contains("driftwatch.xlsx: not what its inputs give\n")
                .contains("summary.json: not what its inputs give: horizon_days\n");
    }

    @Test
    void anInputThatIsAnotherFileIsFoundOutBeforeAnythingIsRun() throws IOException {
        run(CHECK);
        Files.writeString(dir.resolve("in/reviews.csv"), "\n", StandardOpenOption.APPEND);
        CommandRun verified = run("verify DIR/out --inputs DIR/in");
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.out())
                .isEqualTo(dir.resolve("in/reviews.csv")
                        + ": not the file that the report was made from: its sha256 is another\n");
        assertThat(plain(verified.err())).contains("Inputs not run again, as something differs already");
    }

    @Test
    void aProcedureOfOnesOwnIsLookedForBesideTheInputs() throws IOException {
        run("profile export calderdale --out DIR/own");
        Path own = dir.resolve("own/calderdale.json");
        run(CHECK + " --profile DIR/own/calderdale.json");
        assertThat(run("verify DIR/out --inputs DIR/in").err())
                .isEqualTo(
                        "driftwatch: The check cannot be run again: it was made with --profile calderdale.json, and the"
                                + " folder of --inputs has no such file. Put it there, or name it with --profile.\n");
        assertThat(run("verify DIR/out --inputs DIR/in --profile " + own).code())
                .isZero();
    }

    private List<String> leftOver() throws IOException {
        try (Stream<Path> left = Files.list(dir)) {
            return left.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("."))
                    .toList();
        }
    }

    private CommandRun run(String line) {
        return CommandRun.words(dir, line);
    }

    /** Words as they were before they were wrapped. */
    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
