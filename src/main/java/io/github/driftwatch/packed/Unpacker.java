package io.github.driftwatch.packed;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Reads the values of a row in the order in which they were written. */
final class Unpacker {

    private static final int CACHED_DAYS = 1 << 16;

    /** Days are the same for all: one object each. */
    private static final AtomicReferenceArray<@Nullable LocalDate> DAYS = new AtomicReferenceArray<>(CACHED_DAYS);

    private final Bytes.Reader reader;
    private final Texts texts;

    Unpacker(Bytes.Reader reader, Texts texts) {
        this.reader = reader;
        this.texts = texts;
    }

    long number() {
        return reader.nextNumber();
    }

    @Nullable
    LocalDate day() {
        long stored = reader.nextNumber();
        if (stored == Packer.ABSENT) {
            return null;
        }
        if (stored >= CACHED_DAYS) {
            return made(stored);
        }
        LocalDate known = DAYS.getPlain((int) stored);
        if (known == null) {
            known = made(stored);
            DAYS.setRelease((int) stored, known);
        }
        return known;
    }

    private static LocalDate made(long stored) {
        long folded = stored - 1;
        return LocalDate.ofEpochDay(((folded >>> 1) ^ -(folded & 1)) + Packer.NEAR);
    }

    @Nullable
    String text() {
        long stored = reader.nextNumber();
        return stored == Packer.ABSENT ? null : texts.text((int) stored - 1);
    }

    @Nullable
    Integer count() {
        long folded = reader.nextNumber() - 1;
        return folded < 0 ? null : (Integer) (int) ((folded >>> 1) ^ -(folded & 1));
    }

    double decimal() {
        long bits = 0;
        for (int i = 0; i < 8; i++) {
            bits = (bits << 8) | (reader.next() & 0xFF);
        }
        return Double.longBitsToDouble(bits);
    }

    /** The answer in two bits of a number. */
    static @Nullable Boolean answer(long bits, int shift) {
        int two = (int) (bits >>> shift) & 3;
        return two == 0 ? null : (Boolean) (two == 1);
    }
}
