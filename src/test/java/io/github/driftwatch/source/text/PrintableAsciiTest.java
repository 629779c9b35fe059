package io.github.driftwatch.source.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PrintableAsciiTest {

    /** Each byte at each place among eight, and after them. */
    @Test
    void everyByteIsToldWhereverItStands() {
        for (int place = 0; place < 19; place++) {
            for (int b = 0; b < 256; b++) {
                byte[] bytes = "child_id,plan_id,da".getBytes(StandardCharsets.US_ASCII);
                bytes[place] = (byte) b;
                boolean text = (b >= ' ' && b <= '~') || b == '\t' || b == '\r' || b == '\n';

                assertThat(PrintableAscii.isAll(bytes, bytes.length))
                        .as("byte %d at %d", b, place)
                        .isEqualTo(text);
            }
        }
    }

    @Test
    void whatIsBeyondTheLengthIsNotLookedAt() {
        assertThat(PrintableAscii.isAll(new byte[] {'a', 'b', 0}, 2)).isTrue();
    }
}
