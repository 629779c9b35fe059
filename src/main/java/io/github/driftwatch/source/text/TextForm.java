package io.github.driftwatch.source.text;

import io.github.driftwatch.source.Opening;
import io.github.driftwatch.source.UnusableInputException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a text file is written.
 *
 * @param encoding its encoding
 * @param separator what separates its cells
 * @param skippedCharacters how many characters at its beginning are no row
 */
record TextForm(TextEncoding encoding, char separator, int skippedCharacters) {

    private static final int BUFFER = 1 << 16;

    /** Finds out what is not said. */
    static TextForm of(Path file, Opening how) throws IOException, UnusableInputException {
        TextEncoding encoding = EncodingSearch.of(file, how.encoding());
        String beginning = beginning(file, encoding);
        SeparatorLine line = SeparatorLine.of(beginning);
        int skipped = line == null ? 0 : line.length();
        return new TextForm(encoding, separator(how, line, beginning), skipped);
    }

    private static char separator(Opening how, @Nullable SeparatorLine line, String beginning) {
        Character forced = how.delimiter();
        if (forced != null) {
            return forced;
        }
        return line == null ? SeparatorGuess.of(beginning, beginning.length() < BUFFER) : line.separator();
    }

    private static String beginning(Path file, TextEncoding encoding) throws IOException {
        char[] beginning = new char[BUFFER];
        int length = 0;
        try (Reader text = decoded(file, encoding)) {
            for (int read = 0; read >= 0 && length < BUFFER; length += Math.max(0, read)) {
                read = text.read(beginning, length, BUFFER - length);
            }
        }
        return new String(beginning, 0, length);
    }

    /** The file's text from its first row on. */
    Reader open(Path file) throws IOException {
        Reader text = decoded(file, encoding);
        try {
            for (long left = skippedCharacters; left > 0; ) {
                left -= text.skip(left);
            }
            return text;
        } catch (IOException e) {
            text.close();
            throw e;
        }
    }

    /**
     * The same as bytes, for an encoding that has ASCII as it is: what is no row at the beginning is ASCII, and takes a
     * byte for each character.
     */
    InputStream openBytes(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try {
            bytes.skipNBytes((long) encoding.markBytes() + skippedCharacters);
            return bytes;
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    private static Reader decoded(Path file, TextEncoding encoding) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        try {
            bytes.skipNBytes(encoding.markBytes());
            return new InputStreamReader(bytes, encoding.charset().newDecoder());
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }
}
