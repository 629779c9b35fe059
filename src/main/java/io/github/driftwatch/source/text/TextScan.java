package io.github.driftwatch.source.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One strict reading of a whole file in one encoding, in which nothing is kept but what does not fit. */
final class TextScan {

    private static final int BUFFER_BYTES = 1 << 16;

    /** Ctrl-Z, with which old systems end a text. */
    private static final char END_OF_OLD_TEXT = '\u001A';

    private final TextEncoding encoding;
    private final boolean guessed;
    private final CharBuffer chars = CharBuffer.allocate(BUFFER_BYTES);
    private long offset;
    private int line = 1;
    private boolean afterReturn;
    private long wideCharacters;
    private long unlikelyByChance;
    private long undecodableBytes;
    private @Nullable TextFault undecodable;
    private @Nullable TextFault control;

    private TextScan(TextEncoding encoding, boolean guessed) {
        this.encoding = encoding;
        this.guessed = guessed;
    }

    /**
     * Scans a file.
     *
     * @param guessed whether nothing says that it is of that encoding: then it must hold no control character at all
     */
    static TextScan of(Path file, TextEncoding encoding, boolean guessed) throws IOException {
        TextScan scan = new TextScan(encoding, guessed);
        try (FileChannel channel = FileChannel.open(file)) {
            channel.position(encoding.markBytes());
            scan.read(channel);
        }
        return scan;
    }

    private void read(FileChannel channel) throws IOException {
        CharsetDecoder decoder = encoding.charset().newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES);
        offset = encoding.markBytes();
        boolean atEnd = false;
        while (!atEnd) {
            atEnd = channel.read(bytes) < 0;
            bytes.flip();
            decode(decoder, bytes, atEnd);
            bytes.compact();
        }
    }

    private void decode(CharsetDecoder decoder, ByteBuffer bytes, boolean atEnd) {
        CoderResult result;
        do {
            int from = bytes.position();
            chars.clear();
            result = decoder.decode(bytes, chars, atEnd);
            look();
            offset += bytes.position() - from;
            if (result.isError()) {
                undecodable = undecodable == null ? new TextFault(offset, line, false) : undecodable;
                undecodableBytes += result.length();
                bytes.position(bytes.position() + result.length());
                offset += result.length();
            }
        } while (!result.isUnderflow());
    }

    private void look() {
        char[] text = chars.array();
        int length = chars.position();
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c < ' ' || c > '~') {
                look(c, i);
            } else {
                afterReturn = false;
            }
        }
    }

    private void look(char c, int index) {
        if (c == '\r' || (c == '\n' && !afterReturn)) {
            line++;
        }
        afterReturn = c == '\r';
        wideCharacters += c > '~' ? 1 : 0;
        unlikelyByChance += isUnlikelyByChance(c) ? 1 : 0;
        if (control == null && isControl(c)) {
            control = new TextFault(offset + bytesBefore(index), line, true);
        }
    }

    /**
     * Whether a character that fits is evidence of UTF-8 by itself: Western letters and signs, and what takes four bytes.
     * Others can come of a capital or an accent before a quotation mark or a dash of Windows-1252.
     */
    private static boolean isUnlikelyByChance(char c) {
        return (c >= '\u00A0' && c <= '\u017F')
                || (c >= '\u1E00' && c <= '\u20CF')
                || Character.isHighSurrogate(c)
                || c == '\uFEFF'
                || c == '\uFFFD';
    }

    private boolean isControl(char c) {
        if (c == 0 || QuoteWatch.isStandIn(c)) {
            return true;
        }
        return guessed && Character.isISOControl(c) && !Character.isWhitespace(c) && c != END_OF_OLD_TEXT;
    }

    private int bytesBefore(int index) {
        return encoding.charset().canEncode()
                ? encoding.charset()
                        .encode(CharBuffer.wrap(chars.array(), 0, index))
                        .remaining()
                : index;
    }

    /** The first bytes that the encoding does not have. */
    @Nullable
    TextFault undecodable() {
        return undecodable;
    }

    /** The first character that no text holds. */
    @Nullable
    TextFault control() {
        return control;
    }

    /** Whether more of it looks like this encoding than does not, though some of it does not. */
    boolean isMostlyThisOne() {
        return wideCharacters > undecodableBytes;
    }

    /** Whether any of it can hardly be but this encoding, so that what is not was put together with it. */
    boolean isPartlyThisOne() {
        return unlikelyByChance > 0;
    }
}
