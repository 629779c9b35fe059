package io.github.driftwatch.output;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What begins as a workbook does goes through the lock; what does not is left as it is. */
class LockedWorkbookTest {

    @ParameterizedTest(name = "{0} in pieces of {1}")
    @CsvSource({
        "PK\u0003\u0004rest, 1, <PK\u0003\u0004rest>",
        "PK\u0003\u0004rest, 3, <PK\u0003\u0004rest>",
        "PK\u0003\u0004rest, 4, <PK\u0003\u0004rest>",
        "PK\u0003\u0004rest, 9, <PK\u0003\u0004rest>",
        "'PK\u0003\u0004', 9, <PK\u0003\u0004>",
        "'plans,reviews', 2, 'plans,reviews'",
        "'plans,reviews', 99, 'plans,reviews'",
        "'PK\u0003', 2, 'PK\u0003'",
        "PK, 1, PK",
        "'', 1, ''"
    })
    void theFirstBytesDecide(String text, int piece, String written) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        byte[] bytes = ("x" + text).getBytes(ISO_8859_1);
        try (LockedWorkbook workbook = new LockedWorkbook(file, LockedWorkbookTest::marked)) {
            for (int from = 1; from < bytes.length; from += piece) {
                workbook.write(bytes, from, Math.min(piece, bytes.length - from));
            }
        }
        assertThat(file.toString(ISO_8859_1)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"PK\u0003\u0004a, <PK\u0003\u0004a>", "hello, hello"})
    void aByteAtATimeIsTheSame(String text, String written) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (LockedWorkbook workbook = new LockedWorkbook(file, LockedWorkbookTest::marked)) {
            for (byte b : text.getBytes(ISO_8859_1)) {
                workbook.write((int) b);
            }
        }
        assertThat(file.toString(ISO_8859_1)).isEqualTo(written);
    }

    /** A lock that sets what goes through it between two marks. */
    private static OutputStream marked(OutputStream out) throws IOException {
        out.write('<');
        return new FilterOutputStream(out) {
            @Override
            public void close() throws IOException {
                out.write('>');
            }
        };
    }
}
