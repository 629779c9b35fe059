package io.github.driftwatch.packed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes the values of a row, each in as few bytes as usual ones need. */
final class Packer {

    static final int ABSENT = 0;

    /** Days of this century take two bytes. */
    static final long NEAR = LocalDate.of(2000, 1, 1).toEpochDay();

    private final Bytes bytes;
    private final Texts texts;

    Packer(Bytes bytes, Texts texts) {
        this.bytes = bytes;
        this.texts = texts;
    }

    void number(long number) {
        bytes.addNumber(number);
    }

    void day(@Nullable LocalDate day) {
        if (day == null) {
            bytes.add(ABSENT);
        } else {
            long distance = day.toEpochDay() - NEAR;
            bytes.addNumber(((distance << 1) ^ (distance >> 63)) + 1);
        }
    }

    void text(@Nullable String text) {
        bytes.addNumber(text == null ? ABSENT : texts.add(text) + 1L);
    }

    void count(@Nullable Integer count) {
        if (count == null) {
            bytes.add(ABSENT);
        } else {
            long wide = count;
            bytes.addNumber(((wide << 1) ^ (wide >> 63)) + 1);
        }
    }

    void decimal(double decimal) {
        long bits = Double.doubleToRawLongBits(decimal);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes.add((int) (bits >>> shift));
        }
    }

    /** An answer in two bits. */
    static int bits(@Nullable Boolean answer) {
        return answer == null ? 0 : answer ? 1 : 2;
    }
}
