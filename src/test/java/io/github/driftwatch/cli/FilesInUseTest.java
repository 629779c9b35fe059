package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No run takes the place of a file that it reads or keeps, or makes a key that it would lose. */
class FilesInUseTest {

    private static final String OF_THIS_RUN = " is one of the files that this run reads";

    @TempDir
    Path dir;

    @BeforeEach
    void anExportAndWhatIsKept() throws IOException {
        for (String folder : new String[] {"in", "out"}) {
            Files.createDirectory(dir.resolve(folder));
            for (String name : new String[] {"plans.csv", "reviews.csv"}) {
                Files.copy(
                        Path.of("samples", name),
                        dir.resolve(folder).resolve(folder.equals("out") ? "old-" + name : name));
            }
        }
        PrivateFile.write(dir.resolve("secret.xlsx"), "open it, please\n");
        Files.writeString(dir.resolve("night.csv"), "dir " + dir.resolve("in") + "\nas-at 2026-11-20\n");
        for (String profile : new String[] {"one", "two"}) {
            Files.writeString(
                    dir.resolve(profile + ".json"),
                    "{\"name\": \"" + profile + "\", \"version\": \"1\", \"title\": \"Ours\", \"extends\":"
                            + " \"designated-review\"}");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a register in the place of the export   | check IN --out DIR/new --register DIR/in/plans.csv | 3 | The file DIR/in/plans.csv, given with --register, is no register that a line could be added to: line 1 is no day, digest and folder. Nothing was changed. Mend it, or name a file that is not there yet, and run again.
            a register where the export may grow    | check IN --out DIR/new --register DIR/in/visits.csv | 2 | --register: DIR/in/visits.csv is one of the files that this run reads; give another file.
            a register among the reports            | check IN --out DIR/new --register DIR/new/overdue.csv | 2 | --register: DIR/new/overdue.csv is in the folder of --out, where reports take the place of files; give another file, outside it.
            one file for the key and the register   | check IN --out DIR/new --register DIR/k --key DIR/k | 2 | --register: DIR/k is the file that --key names too; give another file.
            one file for both keys                  | check IN --out DIR/new --pseudonymise DIR/k --key DIR/in/../k | 2 | --key: DIR/in/../k is the file that --pseudonymise names too; give another file.
            the key where the summary goes          | check IN --out DIR/new --key DIR/new/summary.json | 2 | --key: DIR/new/summary.json is in the folder of --out, where reports take the place of files; give another file, outside it.
            the key where the seal goes             | check IN --out DIR/new --key DIR/in/../new/summary.seal | 2 | --key: DIR/in/../new/summary.seal is in the folder of --out, where reports take the place of files; give another file, outside it.
            the key of the codes in their mark      | check IN --out DIR/out --pseudonymise DIR/out/pseudonymised.txt | 2 | --pseudonymise: DIR/out/pseudonymised.txt is in the folder of --out, where reports take the place of files; give another file, outside it.
            the key of the codes in a list          | check IN --out DIR/new --pseudonymise DIR/new/overdue.csv | 2 | --pseudonymise: DIR/new/overdue.csv is in the folder of --out, where reports take the place of files; give another file, outside it.
            a key that the export would be read from | overdue IN --pseudonymise DIR/in/visits.csv | 2 | --pseudonymise: DIR/in/visits.csv is one of the files that this run reads; give another file.
            the key of the codes among letters      | notices IN --out DIR/new --pseudonymise DIR/new/notices-issued.csv | 2 | --pseudonymise: DIR/new/notices-issued.csv is in the folder of --out, where reports take the place of files; give another file, outside it.
            a list over the key still to be made    | overdue IN --pseudonymise DIR/x.csv --out DIR/x.csv | 2 | --out: DIR/x.csv is one of the files that this run reads, and writing there would destroy it; give another file.
            a workbook over its password            | overdue IN --encrypt --encrypt-password-file DIR/secret.xlsx --out DIR/secret.xlsx | 2 | --out: DIR/secret.xlsx is one of the files that this run reads, and writing there would destroy it; give another file.
            a list over the options                 | overdue --config DIR/night.csv --out DIR/night.csv | 2 | --out: DIR/night.csv is one of the files that this run reads, and writing there would destroy it; give another file.
            a list over one of two profiles         | overdue IN --profile DIR/one.json,DIR/two.json --format csv --out DIR/two.json | 2 | --out: DIR/two.json is one of the files that this run reads, and writing there would destroy it; give another file.
            a list over the report it is held against | overdue IN --previous DIR/out --out DIR/out/old-plans.csv | 2 | --out: DIR/out/old-plans.csv is in the folder of --previous, and writing there would replace what that check wrote; give another file.
            a drift list over such a report         | drift IN --previous DIR/out --out DIR/in/../out/old-plans.csv | 2 | --out: DIR/in/../out/old-plans.csv is in the folder of --previous, and writing there would replace what that check wrote; give another file.
            figures over the publication            | governance --dir DIR/in --from 2026-04-01 --to 2026-09-30 --benchmark DIR/b.csv --pseudonymise DIR/k --out DIR/b.csv | 2 | --out: DIR/b.csv is one of the files that this run reads, and writing there would destroy it; give another file.
            a page over the publication             | governance --dir DIR/in --from 2026-04-01 --to 2026-09-30 --benchmark DIR/g.html --out DIR/g.xlsx --html | 2 | --out: DIR/g.html is one of the files that this run reads, and writing there would destroy it; give another file.
            """)
    void isRefusedBeforeAnythingIsMade(String why, String line, int code, String expected) throws IOException {
        Map<String, String> before = everything();
        CommandRun run = run(line);
        assertThat(run.err()).as(why).isEqualTo("driftwatch: " + expected.replace("DIR", dir.toString()) + "\n");
        assertThat(run.code()).isEqualTo(code);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aLinkIntoTheReportsIsNoWayRound() throws IOException {
        assumeTrue(dir.getFileSystem().supportedFileAttributeViews().contains("posix"), "no links here: not tried");
        Files.createSymbolicLink(dir.resolve("link"), dir.resolve("out"));
        assertThat(run("check IN --out DIR/out --key DIR/link/summary.json").err())
                .startsWith("driftwatch: --key: " + dir + "/link/summary.json is in the folder of --out");
    }

    @Test
    void theListOfWhatIsKnownMayStandAmongTheReports() throws IOException {
        Files.writeString(dir.resolve("out/acknowledged.csv"), "child_id,plan_id,requirement,reason,by,until\n");
        CommandRun run = run("check IN --out DIR/out --acknowledged DIR/out/acknowledged.csv --quiet --register DIR/r");
        assertThat(run.err()).doesNotContain(OF_THIS_RUN);
        assertThat(run.code()).isZero();
        assertThat(run("check IN --out DIR/out --quiet --register DIR/r").code())
                .isZero();
        assertThat(dir.resolve("r")).content().hasLineCount(2);
    }

    @Test
    void aListWithANewNameMayStandBesideTheReportsItIsHeldAgainst() {
        assertThat(run("check IN --out DIR/out --quiet").code()).isZero();
        CommandRun run = run("overdue IN --previous DIR/out --out DIR/out/today.csv");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(dir.resolve("out/today.csv")).exists();
    }

    @Test
    void aRegisterWhoseLastLineDoesNotEndIsSaid() throws IOException {
        Files.writeString(dir.resolve("r"), "2026-11-20 " + "0".repeat(64) + " /srv/reports");
        CommandRun run = run("check IN --out DIR/new --register DIR/r");
        assertThat(run.err()).contains("no register that a line could be added to: line 1 does not end. ");
        assertThat(run.code()).isEqualTo(3);
        assertThat(dir.resolve("new")).doesNotExist();
    }

    private CommandRun run(String line) {
        return CommandRun.words(dir, line.replace("IN ", "--dir DIR/in --as-at 2026-11-20 "));
    }

    private Map<String, String> everything() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(dir)) {
            for (Path path : all.toList()) {
                files.put(path.toString(), Files.isDirectory(path) ? "" : Files.readString(path));
            }
        }
        return files;
    }
}
