package io.github.driftwatch.source.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** A part of a workbook is what its checksum says, and not made to fill the memory. */
class PartStreamTest {

    private static final byte[] BYTES = "<sheet>é</sheet>".getBytes(StandardCharsets.UTF_8);

    @Test
    void aPartIsReadWhole() throws IOException {
        assertThat(stream(sum()).readAllBytes()).isEqualTo(BYTES);
        assertThat(stream(-1).readAllBytes()).as("without a checksum too").isEqualTo(BYTES);
    }

    @Test
    void aPartIsReadByteByByte() throws IOException {
        try (InputStream in = stream(sum())) {
            for (byte expected : BYTES) {
                assertThat(in.read()).isEqualTo(expected & 0xFF);
            }
            assertThat(in.read()).isEqualTo(-1);
            assertThat(in.markSupported()).isFalse();
        }
    }

    @Test
    void whatIsPassedOverCountsForTheChecksum() throws IOException {
        try (InputStream in = stream(sum())) {
            assertThat(in.skip(3)).isEqualTo(3);
            assertThat(in.read()).isEqualTo(BYTES[3]);
            assertThat(in.readAllBytes()).hasSize(BYTES.length - 4);
        }
    }

    @Test
    void aPartThatIsNotWhatItsChecksumSaysIsRefusedAtItsEnd() throws IOException {
        try (InputStream in = stream(sum() + 1)) {
            assertThat(in.read(new byte[BYTES.length])).isEqualTo(BYTES.length);
            assertThatExceptionOfType(IOException.class).isThrownBy(in::read);
        }
    }

    /** Two hundred times its size, where that is more than the sixteen megabytes that every part may take. */
    @Test
    void aPartThatUnpacksToFarMoreThanItsSizeIsRefused() throws IOException {
        int packed = 84_000;
        int most = packed * 200;
        assertThat(zeros(most, packed).readNBytes(most)).hasSize(most);
        assertThatExceptionOfType(WorkbookFault.class)
                .isThrownBy(() -> zeros(most + 1, packed).readNBytes(most + 1))
                .withMessageStartingWith("holds a part that unpacks to more than 200 times its size");
    }

    private static InputStream zeros(int length, long packed) {
        return new PartStream(new ByteArrayInputStream(new byte[length]), packed, -1);
    }

    private static InputStream stream(long sum) {
        return new PartStream(new ByteArrayInputStream(BYTES), BYTES.length, sum);
    }

    private static long sum() {
        CRC32 sum = new CRC32();
        sum.update(BYTES);
        return sum.getValue();
    }
}
