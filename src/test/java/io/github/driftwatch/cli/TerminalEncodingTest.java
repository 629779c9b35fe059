package io.github.driftwatch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
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
