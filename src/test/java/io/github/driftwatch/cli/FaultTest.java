package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Faults of the program's own: one line, exit code 70, and a log that holds no child's details. */
class FaultTest {

    private static final String CHILD = "C1001 Child's Name";

    @Test
    void anErrorOfJavasIsAnsweredAsAFaultIs() throws Exception {
        CommandRun run = CommandRun.beside(FaultTest::recurse, "command");
        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err())
                .startsWith("driftwatch: something went wrong inside the program (StackOverflowError); earlier reports"
                        + " are whole. What the program's makers need to know, and no child's details, is in ")
                .hasLineCount(1);
        assertThat(Files.readString(log(run))).contains("java.lang.StackOverflowError\n");
    }

    @Test
    void tooLittleMemorySaysHowToGiveMore() {
        CommandRun run = CommandRun.beside(
                () -> {
                    throw new OutOfMemoryError("Java heap space");
                },
                "command");
        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err())
                .isEqualTo("driftwatch: there is not enough memory for this; earlier reports are whole. Allow it more,"
                        + " as in java -Xmx4g -jar driftwatch.jar, and run it again.\n");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such modes of files")
    void theLogIsTheOwnersAloneAndRepeatsNoMessage() throws Exception {
        CommandRun run = CommandRun.beside(
                () -> {
                    throw new IllegalStateException(CHILD, new IllegalArgumentException(CHILD));
                },
                "command");
        assertThat(run.err()).doesNotContain(CHILD).hasLineCount(1);
        Path log = log(run);
        List<String> lines = Files.readAllLines(log);
        assertThat(lines.get(0))
                .isEqualTo("driftwatch " + Version.number() + ", Java " + System.getProperty("java.version"));
        assertThat(lines.get(1)).isEqualTo("java.lang.IllegalStateException");
        assertThat(lines).contains("caused by java.lang.IllegalArgumentException");
        assertThat(lines).noneMatch(line -> line.contains("C1001"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log)))
                .isEqualTo("rw-------");
    }

    private static Path log(CommandRun run) {
        String line = run.err().strip();
        Path log = Path.of(line.substring(line.lastIndexOf(" in ") + 4));
        log.toFile().deleteOnExit();
        return log;
    }

    private static void recurse() {
        recurse(1);
    }

    private static int recurse(int depth) {
        return depth < 0 ? depth : recurse(depth + 1) + 1;
    }
}
