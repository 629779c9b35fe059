package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of files and folders that the account may not read or write: {@code messages/not-allowed.txt}. */
class NotAllowedTest {

    @TempDir
    static Path dir;

    private static final List<Path> SHUT = new ArrayList<>();

    @BeforeAll
    static void makeFilesAndTakeTheRightsAway() throws IOException {
        assumeTrue(dir.getFileSystem().supportedFileAttributeViews().contains("posix"), "no rights here: not tried");
        write("good/plans.csv", "child_id,start_date\nC1,2025-03-14\nC2,2026-01-05\n");
        write("good/reviews.csv", "child_id,date\nC1,2025-06-10\n");
        shut(write("shut.csv", "child_id,start_date\nC1,2025-03-14\n"), "---------");
        shut(write("shut.json", "{}"), "---------");
        shut(write("shut.key", "x"), "---------");
        write("shut/plans.csv", "x");
        shut(dir.resolve("shut"), "---------");
        for (String folder : List.of("reports", "listless", "unsummed", "unwalked", "unsealed", "closed/reports")) {
            Path seal = dir.resolve("seal.key");
            CommandRun run = CommandRun.words(
                    dir, "check --dir DIR/good --as-at 2026-11-20 --quiet --key " + seal + " --out DIR/" + folder);
            assertThat(run.code()).as(run.err()).isZero();
        }
        shut(dir.resolve("listless/overdue.csv"), "---------");
        shut(dir.resolve("unsummed/summary.json"), "---------");
        shut(Files.createDirectory(dir.resolve("unwalked/more")), "---------");
        shut(dir.resolve("unsealed/summary.seal"), "---------");
        shut(dir.resolve("closed"), "r-x------");
        assumeFalse(Files.isReadable(dir.resolve("shut.csv")), "nothing is kept from this account: not tried");
    }

    @AfterAll
    static void giveTheRightsBack() throws IOException {
        for (Path path : SHUT) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
    }

    static Stream<Arguments> rows() {
        return MessageRow.in("not-allowed.txt").stream().map(row -> Arguments.of(row.situation(), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void saysWhatIsNotAllowed(String situation, MessageRow row) {
        row.assertIsWhat(CommandRun.of(row.words(dir)), err -> err.replace(dir.toString(), "DIR"));
    }

    private static Path write(String name, String text) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static void shut(Path path, String rights) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        SHUT.add(path);
    }
}
