package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.output.FolderTree;
import io.github.driftwatch.output.ReportFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a folder of reports is as its check wrote it, and whether anybody can tell. */
class VerifyCommandTest extends VerifiedReports {

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

    @ParameterizedTest
    @ValueSource(strings = {"--register DIR/register", "--key DIR/key", "--digest DIGEST"})
    void anyOneThingThatIsKeptElsewhereProvesIt(String kept) {
        CommandRun checked = run(CHECK.replace(" --quiet", "") + " --register DIR/register --key DIR/key");
        String digest = checked.err()
                .lines()
                .reduce((first, last) -> last)
                .orElseThrow()
                .substring(14);
        assertThat(run("verify DIR/out " + kept.replace("DIGEST", digest)).err())
                .contains("as it was written")
                .doesNotContain("held against itself alone");
    }

    @Test
    void noneIsAccusedOfWhatARunDoesMeanwhile() throws Exception {
        run(CHECK);
        assertThat(codeWhileARunIsAtWork()).as("still as it was written").isZero();
        Files.writeString(dir.resolve("out/overdue.csv"), "tonight's");
        assertThat(codeWhileARunIsAtWork()).isEqualTo(5);
        assertThat(run("verify DIR/out").code()).as("the run has ended").isEqualTo(1);
    }

    private int codeWhileARunIsAtWork() throws Exception {
        ReportFolder busy = ReportFolder.open(dir.resolve("out"));
        int code = run("verify DIR/out").code();
        busy.close();
        return code;
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
}
