package io.github.driftwatch.notices;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A set of notices, each known by a digest of 128 bits of what makes it that notice: who is told, in which role, of what
 * of which plan, and when. It takes 32 bytes for each, so that the ledger of a large authority fits into memory.
 */
final class NoticeKeys {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long OTHER_OFFSET = 0x84222325cbf29ce4L;
    private static final long PRIME = 0x100000001b3L;
    private static final long OTHER_PRIME = 0x9E3779B97F4A7C15L;

    private long[] slots = new long[1 << 8];
    private int size;
    private long high;
    private long low;

    /**
     * Adds a notice.
     *
     * @param anchor the day of what it is about; absent where that is not known
     */
    void add(String notice, String role, String child, String plan, LocalDate day, @Nullable LocalDate anchor) {
        digest(notice, role, child, plan, day, anchor);
        if (size * 4 >= slots.length) {
            grow();
        }
        put(high, low);
    }

    boolean contains(String notice, String role, String child, String plan, LocalDate day, @Nullable LocalDate anchor) {
        if (size == 0) {
            return false;
        }
        digest(notice, role, child, plan, day, anchor);
        int slot = slot(high, low);
        return slots[slot] != 0 || slots[slot + 1] != 0;
    }

    private void put(long first, long second) {
        int slot = slot(first, second);
        if (slots[slot] == 0 && slots[slot + 1] == 0) {
            slots[slot] = first;
            slots[slot + 1] = second;
            size++;
        }
    }

    /** The place of a digest, or the free one where it would go; a digest takes two neighbouring numbers. */
    private int slot(long first, long second) {
        int mask = slots.length - 1;
        int slot = (int) (first ^ (first >>> 32)) << 1 & mask;
        while ((slots[slot] != 0 || slots[slot + 1] != 0) && !(slots[slot] == first && slots[slot + 1] == second)) {
            slot = slot + 2 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        size = 0;
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0 || old[i + 1] != 0) {
                put(old[i], old[i + 1]);
            }
        }
    }

    private void digest(
            String notice, String role, String child, String plan, LocalDate day, @Nullable LocalDate anchor) {
        high = OFFSET;
        low = OTHER_OFFSET;
        text(notice);
        text(role);
        text(asWritten(child));
        text(asWritten(plan));
        number(day.toEpochDay());
        number(anchor == null ? Long.MIN_VALUE : anchor.toEpochDay());
        high ^= high >>> 29;
        low ^= low >>> 31;
    }

    /** A file has an apostrophe before an identifier that a spreadsheet would run: it is no part of it. */
    static String asWritten(String identifier) {
        return identifier.startsWith("'") ? identifier.substring(1) : identifier;
    }

    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            number(text.charAt(i));
        }
        number(-1);
    }

    private void number(long number) {
        high = (high ^ number) * PRIME;
        low = (Long.rotateLeft(low, 23) ^ number) * OTHER_PRIME;
    }
}
