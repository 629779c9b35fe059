package io.github.driftwatch.ingest;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Up to eight bytes taken as one number, which is looked at in one step and not in eight. */
final class EightBytes {

    private static final VarHandle NUMBER = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private EightBytes() {}

    /** The bytes from a position up to another, eight at most, the first the lowest; zeros take the place of those beyond. */
    static long of(byte[] bytes, int from, int to) {
        int length = to - from;
        if (from + Long.BYTES <= bytes.length) {
            long eight = (long) NUMBER.get(bytes, from);
            return length >= Long.BYTES ? eight : eight & ((1L << (length * Byte.SIZE)) - 1);
        }
        long number = 0;
        for (int i = Math.min(length, Long.BYTES) - 1; i >= 0; i--) {
            number = (number << Byte.SIZE) | (bytes[from + i] & 0xFF);
        }
        return number;
    }
}
