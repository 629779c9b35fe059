package io.github.driftwatch.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * A terminal that cannot show all of UTF-8, such as a Windows console of code page 850: what it is sent in UTF-8 it gets in
 * its own encoding. What that lacks is shown without its accent, in ASCII, or at worst as a question mark. Files and pipes
 * are no terminals, and stay UTF-8.
 */
final class TerminalEncoding extends OutputStream {

    private final OutputStream terminal;
    private final Charset charset;
    private final CharsetEncoder known;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);

    /** The bytes of a character whose last ones have not come yet. */
    private ByteBuffer pending = ByteBuffer.allocate(0);

    private TerminalEncoding(OutputStream terminal, Charset charset) {
        this.terminal = terminal;
        this.charset = charset;
        this.known = charset.newEncoder();
    }

    /** The stream itself where it shows all of UTF-8. */
    static OutputStream of(OutputStream terminal, Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) || !charset.canEncode()
                ? terminal
                : new TerminalEncoding(terminal, charset);
    }

    /** The same for a print stream, which takes bytes of UTF-8. */
    static PrintStream of(PrintStream terminal, Charset charset) {
        OutputStream encoded = of((OutputStream) terminal, charset);
        return encoded == terminal ? terminal : new PrintStream(encoded, true, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        ByteBuffer all = ByteBuffer.allocate(pending.remaining() + length)
                .put(pending)
                .put(bytes, from, length)
                .flip();
        CharBuffer text = CharBuffer.allocate(all.remaining() + 1);
        utf8.decode(all, text, false);
        pending = all.slice();
        terminal.write(shown(text.flip()).getBytes(charset));
    }

    @Override
    public void flush() throws IOException {
        terminal.flush();
    }

    private String shown(CharSequence text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.append(shown(Character.toString(c))));
        return shown.toString();
    }

    private String shown(String character) {
        if (known.canEncode(character)) {
            return character;
        }
        String plain = switch (character) {
            case "…" -> "...";
            case "–", "—", "−", "‑" -> "-";
            case "‘", "’" -> "'";
            case "“", "”" -> "\"";
            case "▲" -> "^";
            case "▼" -> "v";
            case "☐" -> "[ ]";
            default -> Normalizer.normalize(character, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        };
        return known.canEncode(plain) ? plain : "?";
    }
}
