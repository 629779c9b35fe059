package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.table.Ink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a command's words go, and which of them are said. */
class ConsoleTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Console console(Screen screen) {
        return new Console(stream(out), stream(err), screen, CommandRun.TODAY);
    }

    private static PrintStream stream(OutputStream to) {
        return new PrintStream(to, false, StandardCharsets.UTF_8);
    }

    @Test
    void dataAndWordsGoApartEachLineAtOnce() throws Exception {
        Console console = console(new Screen(false, 80));
        console.print(List.of("Zoë", "…"));
        console.say(List.of("well –", "done"));
        String end = System.lineSeparator();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Zoë" + end + "…" + end);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("well –" + end + "done" + end);
        assertThat(console.now()).isEqualTo(Instant.parse("2026-11-20T12:00:00Z"));
    }

    @Test
    void aRemarkIsLeftOutWhereNothingIsToBeSaid() {
        Console console = console(new Screen(false, 80));
        console.hushed().remark(List.of("all is well"));
        assertThat(err.size()).isZero();
        console.hushed().say(List.of("look"));
        console.remark(List.of("here"));
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly("look", "here");
    }

    @Test
    void theTimeIsToldToThoseWhoAsk() {
        Console console = console(new Screen(false, 80));
        console.tellOfRun(1_000_000_000L);
        assertThat(err.size()).isZero();
        console.telling(true).tellOfRun(2_345_000_000L);
        assertThat(err.toString(StandardCharsets.UTF_8).strip()).isEqualTo("Took          2.3 s");
    }

    @Test
    void oneMannerLeavesTheOthersAsTheyWere() {
        Screen coloured = new Screen(true, 90, true, true, StandardCharsets.UTF_8);
        Console all = console(coloured).telling(true).hushed().plain();
        assertThat(all.verbose()).isTrue();
        assertThat(all.quiet()).isTrue();
        assertThat(all.screen()).isEqualTo(coloured.plain());
        assertThat(all.telling(false).verbose()).isFalse();
        assertThat(console(coloured).quiet()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "true,  true,  true,  true,  true",
        "true,  false, true,  true,  false",
        "false, true,  true,  false, true",
        "true,  true,  false, false, false",
        "false, false, true,  false, false"
    })
    void coloursAreForATerminalThatShowsThem(
            boolean terminal, boolean errors, boolean colours, boolean data, boolean words) {
        Console console = console(new Screen(terminal, 80, errors, colours, StandardCharsets.UTF_8));
        assertThat(console.ink()).isSameAs(data ? Ink.COLOURS : Ink.NONE);
        assertThat(console.inkOfErrors()).isSameAs(words ? Ink.COLOURS : Ink.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Broken pipe              | true  | a reader that has had enough
            The pipe is being closed | true  | the same on Windows
            PIPE                     | true  | the same in capitals
            No space left on device  | false | a full disk
                                     | false | a system that does not say why
            """)
    void onlyAReaderThatIsGoneIsNoFailure(String failure, boolean fine, String why) {
        Outlet full = new Outlet(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw failure == null ? new IOException() : new IOException(failure);
            }
        });
        Console console = new Console(full, stream(err), new Screen(false, 80), CommandRun.TODAY);
        if (fine) {
            assertThatCode(() -> console.print(List.of("row"))).as(why).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> console.print(List.of("row")))
                    .as(why)
                    .isInstanceOf(OutputException.class)
                    .hasMessageStartingWith("Not all could be written to standard output");
        }
        assertThat(full.readerGone()).isEqualTo(fine);
    }

    @Test
    void whatIsWrittenThroughAnOutletArrivesOnceItIsFlushed() {
        Outlet outlet = new Outlet(out);
        outlet.print("Zoë");
        outlet.flush();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Zoë");
        assertThat(outlet.checkError()).isFalse();
        assertThat(outlet.readerGone()).isFalse();
    }
}
