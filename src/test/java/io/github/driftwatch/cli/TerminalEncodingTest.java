package io.github.driftwatch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a terminal that knows less than UTF-8 is sent. */
class TerminalEncodingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            encoding     | text         | shown            | why
            UTF-8        | Zoë – ▲ 3 …  | Zoë – ▲ 3 …      | it has all of them
            US-ASCII     | Zoë – ▲ 3 …  | Zoe - ^ 3 ...    | the nearest that it has
            IBM850       | Zoë – ▲ 3 …  | Zoë - ^ 3 ...    | it has the accent
            windows-1252 | Zoë – ▲ 3 …  | Zoë – ^ 3 …      | and the dash
            US-ASCII     | “it’s” ☐ ▼   | "it's" [ ] v     | quotes and signs
            US-ASCII     | 王 😀 ł      | ? ? ?            | what has no likeness, a mark for each
            US-ASCII     | −3           | -3               | a minus
            """, useHeadersInDisplayName = true)
    void showsTheNearestThatItHas(String encoding, String text, String shown, String why) throws Exception {
        Charset charset = Charset.forName(encoding);
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        try (OutputStream out = TerminalEncoding.of(terminal, charset)) {
            out.write(text.getBytes(UTF_8));
        }
        assertThat(terminal.toString(charset)).as(why).isEqualTo(shown);
    }

    @Test
    void aTerminalThatShowsAllOfUtf8OrCannotBeWrittenToInItsOwnWayIsLeftAsItIs() {
        PrintStream terminal = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
        assertThat(TerminalEncoding.of(terminal, UTF_8)).isSameAs(terminal);
        assertThat(TerminalEncoding.of((OutputStream) terminal, Charset.forName("ISO-2022-CN")))
                .as("Java can read this one, and not write it")
                .isSameAs(terminal);
    }

    @Test
    void printedLinesReachTheTerminalAtOnce() {
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        PrintStream out = TerminalEncoding.of(new PrintStream(terminal, false, UTF_8), Charset.forName("US-ASCII"));
        out.println("Zoë");
        assertThat(terminal.toString(UTF_8).strip()).isEqualTo("Zoe");
    }

    @Test
    void whatIsFlushedIsFlushedBehindItToo() throws Exception {
        boolean[] flushed = {false};
        OutputStream terminal = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                flushed[0] = true;
            }
        };
        TerminalEncoding.of(terminal, Charset.forName("US-ASCII")).flush();
        assertThat(flushed[0]).isTrue();
    }

    @Test
    void aPartOfWhatIsGivenIsWritten() throws Exception {
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        TerminalEncoding.of(terminal, Charset.forName("US-ASCII")).write("abcde".getBytes(UTF_8), 1, 3);
        assertThat(terminal.toString(UTF_8)).isEqualTo("bcd");
    }

    @Test
    void aCharacterThatComesInPiecesIsWhole() throws Exception {
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        OutputStream out = TerminalEncoding.of(terminal, Charset.forName("windows-1252"));
        for (byte piece : "Zoë … 😀!".getBytes(UTF_8)) {
            out.write(piece);
            out.flush();
        }
        assertThat(terminal.toString(Charset.forName("windows-1252"))).isEqualTo("Zoë … ?!");
    }

    @Test
    void brokenTextIsNoFailure() throws Exception {
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        OutputStream out = TerminalEncoding.of(terminal, Charset.forName("US-ASCII"));
        out.write(new byte[] {'a', (byte) 0xFF, 'b', (byte) 0xC3, 'c'});
        assertThat(terminal.toString(UTF_8)).isEqualTo("a?b?c");
    }
}
