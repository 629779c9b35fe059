package io.github.driftwatch.packed;

import java.util.Arrays;

/** Bytes that are only ever added to, in blocks, so that growing never needs the room of what is there a second time. */
final class Bytes {

    private static final int BLOCK_BITS = 16;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int FIRST_BLOCKS = 16;
    private static final int SEVEN_BITS = 0x7F;
    private static final int MORE = 0x80;

    /** As many as an {@code int} without a sign can point to. */
    private static final long MOST = 1L << 32;

    private byte[][] blocks = new byte[FIRST_BLOCKS][];
    private byte[] block = new byte[0];
    private int used = BLOCK;
    private int count;

    /** How many there are. */
    long size() {
        return ((long) count << BLOCK_BITS) - (BLOCK - used);
    }

    /** Adds one. */
    void add(int value) {
        if (used == BLOCK) {
            next();
        }
        block[used++] = (byte) value;
    }

    private void next() {
        if (size() >= MOST) {
            throw new OutOfMemoryError("a table has more rows than can be held");
        }
        if (count == blocks.length) {
            blocks = Arrays.copyOf(blocks, count * 2);
        }
        block = new byte[BLOCK];
        blocks[count++] = block;
        used = 0;
    }

    /** Adds a number that is not negative: a byte for every seven bits. */
    void addNumber(long number) {
        long rest = number;
        while (rest > SEVEN_BITS) {
            add(((int) rest & SEVEN_BITS) | MORE);
            rest >>>= 7;
        }
        add((int) rest);
    }

    void addAll(byte[] values) {
        for (int done = 0; done < values.length; ) {
            if (used == BLOCK) {
                next();
            }
            int length = Math.min(values.length - done, BLOCK - used);
            System.arraycopy(values, done, block, used, length);
            used += length;
            done += length;
        }
    }

    int get(long at) {
        return blocks[(int) (at >>> BLOCK_BITS)][(int) at & (BLOCK - 1)];
    }

    /** Copies bytes out, from a place on. */
    void copy(long from, byte[] into) {
        long at = from;
        for (int done = 0; done < into.length; ) {
            int start = (int) at & (BLOCK - 1);
            int length = Math.min(into.length - done, BLOCK - start);
            System.arraycopy(blocks[(int) (at >>> BLOCK_BITS)], start, into, done, length);
            at += length;
            done += length;
        }
    }

    /** Reads what was added, from a place on. Several threads may each have a reader of their own. */
    Reader from(long position) {
        return new Reader(position);
    }

    /** A place among the bytes that moves on as they are read. */
    final class Reader {

        private long at;

        private Reader(long position) {
            this.at = position;
        }

        int next() {
            return get(at++);
        }

        long nextNumber() {
            long number = 0;
            for (int shift = 0; ; shift += 7) {
                int part = get(at++);
                number |= (long) (part & SEVEN_BITS) << shift;
                if (part >= 0) {
                    return number;
                }
            }
        }

        long position() {
            return at;
        }
    }
}
