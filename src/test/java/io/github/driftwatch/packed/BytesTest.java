package io.github.driftwatch.packed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes in blocks, of which none is noticed from outside. */
class BytesTest {

    private static final int BLOCK = 1 << 16;

    private final Bytes bytes = new Bytes();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 17 * BLOCK + 3})
    void asManyAsWereAddedAreThere(int count) {
        for (int i = 0; i < count; i++) {
            bytes.add(i % 101);
        }
        assertThat(bytes.size()).isEqualTo(count);
        for (int i = 0; i < count; i += 997) {
            assertThat(bytes.get(i)).isEqualTo(i % 101);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, BLOCK - 2, BLOCK - 1, BLOCK})
    void severalAtOnceMayLieInTwoBlocks(int before) {
        bytes.addAll(new byte[before]);
        byte[] more = {1, 2, 3};
        bytes.addAll(more);
        bytes.add(4);
        byte[] copy = new byte[4];
        bytes.copy(before, copy);
        assertThat(copy).containsExactly(1, 2, 3, 4);
        assertThat(bytes.size()).isEqualTo(before + 4);
    }

    @Test
    void manyAtOnceMayTakeSeveralBlocks() {
        byte[] many = new byte[3 * BLOCK + 5];
        for (int i = 0; i < many.length; i++) {
            many[i] = (byte) (i % 113);
        }
        bytes.add(1);
        bytes.addAll(many);
        byte[] copy = new byte[many.length];
        bytes.copy(1, copy);
        assertThat(copy).isEqualTo(many);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE, 1L << 40, Long.MAX_VALUE})
    void aNumberComesBackAndTheReaderStandsBehindIt(long number) {
        bytes.add(9);
        bytes.addNumber(number);
        bytes.add(7);
        Bytes.Reader reader = bytes.from(1);
        assertThat(reader.nextNumber()).isEqualTo(number);
        assertThat(reader.position()).isEqualTo(bytes.size() - 1);
        assertThat(reader.next()).isEqualTo(7);
        assertThat(reader.position()).isEqualTo(bytes.size());
    }

    @Test
    void smallNumbersTakeOneByte() {
        bytes.addNumber(127);
        assertThat(bytes.size()).isEqualTo(1);
        bytes.addNumber(128);
        assertThat(bytes.size()).isEqualTo(3);
    }
}
