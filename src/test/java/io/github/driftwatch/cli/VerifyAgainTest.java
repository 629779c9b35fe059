package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the tables still give the reports that a check wrote of them. */
class VerifyAgainTest extends VerifiedReports {

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

    @Test
    void whatARunThatWasKilledLeftBesideTheReportsIsRemovedByTheNext() throws IOException {
        run(CHECK);
        Path abandoned = left("999999999-7");
        Path another = left(ProcessHandle.current().pid() + "-7");
        Path notOurs = left("of-mine");
        assertThat(run("verify DIR/out --inputs DIR/in").code()).isZero();
        assertThat(abandoned).as("of a process that is gone").doesNotExist();
        assertThat(another).as("of a process that still runs").isDirectoryContaining("glob:**/upcoming.csv");
        assertThat(notOurs).as("of no process").isDirectoryContaining("glob:**/upcoming.csv");
    }

    private Path left(String name) throws IOException {
        Path folder = Files.createDirectory(dir.resolve(".driftwatch-verify-" + name));
        Files.writeString(folder.resolve("upcoming.csv"), "a child's\n");
        return folder;
    }

    private List<String> leftOver() throws IOException {
        try (Stream<Path> left = Files.list(dir)) {
            return left.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("."))
                    .toList();
        }
    }
}
