package io.github.driftwatch.packed;

import java.util.Arrays;
import java.util.List;

/**
 * Rows of one kind, each of a plan, given back by plan in the order in which they were added. Each row points back to the
 * one before it of the same plan.
 */
final class PackedRows<T> {

    private static final int FIRST_SIZE = 1 << 10;

    private final Packing<T> packing;
    private Texts texts = new Texts();
    private Bytes bytes = new Bytes();

    /** By plan, one more than where its latest row begins; 0 where it has none. */
    private int[] latest = new int[0];

    private int[] counts = new int[0];

    PackedRows(Packing<T> packing) {
        this.packing = packing;
    }

    void add(int plan, T row) {
        if (plan >= latest.length) {
            int length = Math.max(FIRST_SIZE, Math.max(plan + 1, latest.length + (latest.length >> 1)));
            latest = Arrays.copyOf(latest, length);
            counts = Arrays.copyOf(counts, length);
        }
        if (bytes.size() == 0) {
            bytes.add(0); // No row begins at 0, which stands for none.
        }
        long at = bytes.size();
        long before = Integer.toUnsignedLong(latest[plan]);
        bytes.addNumber(before == 0 ? 0 : at - before);
        packing.write(row, new Packer(bytes, texts));
        latest[plan] = (int) at;
        counts[plan]++;
    }

    /** The rows of a plan. */
    List<T> of(int plan) {
        int count = plan < counts.length ? counts[plan] : 0;
        if (count == 0) {
            return List.of();
        }
        @SuppressWarnings("unchecked") // It is not seen outside.
        T[] rows = (T[]) new Object[count];
        long at = Integer.toUnsignedLong(latest[plan]);
        for (int i = count - 1; i >= 0; i--) {
            Bytes.Reader reader = bytes.from(at);
            at -= reader.nextNumber();
            rows[i] = packing.read(new Unpacker(reader, texts));
        }
        return List.of(rows);
    }

    void clear() {
        texts = new Texts();
        bytes = new Bytes();
        latest = new int[0];
        counts = new int[0];
    }
}
