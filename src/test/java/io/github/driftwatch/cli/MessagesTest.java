package io.github.driftwatch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every message that the command line gives, whole: one line on standard error, nothing on standard output. The rows are in
 * {@code messages/messages.txt}; {@code EveryMessageTest} holds that none is left out.
 */
class MessagesTest {

    @TempDir
    static Path dir;

    private static FileChannel otherRun;

    @BeforeAll
    static void writeTheFiles() throws Exception {
        PreparedFiles.writeInto(dir);
        UnusableFiles.writeInto(dir);
        DamagedReports.writeInto(dir);
        otherRun = FileChannel.open(
                dir.resolve("busy/.driftwatch.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        otherRun.lock();
    }

    @AfterAll
    static void endTheOtherRunAndTakeTheLinksAway() throws IOException {
        otherRun.close();
        PreparedFiles.takeLinksAway(dir);
    }

    static Stream<Arguments> rows() {
        return MessageRow.all().stream().map(row -> Arguments.of(row.situation(), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void saysOneLineAndEndsWithACode(String situation, MessageRow row) {
        CommandRun run = row.typed().equals("command")
                ? CommandRun.beside(MessagesTest::fail, row.words(dir))
                : CommandRun.of(row.words(dir));
        row.assertIsWhat(run, MessagesTest::shown);
    }

    @Test
    void noSituationIsThereTwice() {
        assertThat(MessageRow.all()).extracting(MessageRow::situation).doesNotHaveDuplicates();
        assertThat(MessageRow.all()).extracting(MessageRow::typed).doesNotHaveDuplicates();
    }

    @Test
    void everyExitCodeIsReached() {
        assertThat(MessageRow.all())
                .extracting(MessageRow::code)
                .containsAll(
                        Arrays.stream(ExitCode.values()).map(ExitCode::number).toList());
    }

    @Test
    void withoutACommandSaysWhatToTryFirst() {
        CommandRun run = CommandRun.of();
        assertThat(run.err())
                .startsWith("Holds child protection plans and their reviews against the local procedure's\n")
                .endsWith("""

                        Three commands to begin with:
                          driftwatch check --dir samples --as-at 2026-11-20 --out reports
                          driftwatch overdue --dir samples --as-at 2026-11-20
                          driftwatch check --help
                        driftwatch: name a command; the three lines above are a good start.
                        """);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            No space left on device | 4 | driftwatch: Not all could be written to standard output: the disk may be full. Make room, or write to a file with --out, and run it again.
            Broken pipe             | 0 | ''
            The pipe is being closed | 0 | ''
            """)
    void aFullDiskBehindStandardOutputIsNotSwallowedAndAReaderThatHasEnoughIsNoFault(
            String failure, int expectedCode, String line) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new Outlet(full), new PrintStream(err, true, UTF_8), new Screen(false, 80), CommandRun.TODAY);
        int code = Main.run(console, CommandRun.split("overdue --dir DIR/good --as-at 2026-11-20", dir));
        assertThat(err.toString(UTF_8).strip()).isEqualTo(line);
        assertThat(code).isEqualTo(expectedCode);
    }

    private static void fail() {
        throw new IllegalStateException("C1001 must not be told");
    }

    private static String shown(String err) {
        return err.replace(dir.toString(), "DIR").replaceAll("\\S*driftwatch-fault-\\d+\\.log", "LOG");
    }
}
