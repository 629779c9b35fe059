package io.github.driftwatch.suppression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A reader who tries to work out what is not published: by solving the sums as equations, and by going from sum to sum
 * with what each number can at least and at most be. It shares nothing with what it attacks but the figures and sums.
 *
 * @param <K> what tells figures apart
 */
public final class Attack<K> {

    private static final long ANY = 1_000_000_000L;

    private final Map<K, Long> seen;
    private final Set<K> atLeastOne;
    private final List<Sum<K>> sums;

    private Attack(Map<K, Long> seen, Set<K> atLeastOne, List<Sum<K>> sums) {
        this.seen = seen;
        this.atLeastOne = atLeastOne;
        this.sums = sums;
    }

    /** What a reader finds out who sees what is shown and not withheld: the numbers, by figure. */
    public static <K> Set<K> recovered(List<Figure<K>> figures, List<Sum<K>> sums, Set<K> withheld) {
        Map<K, Long> seen = new HashMap<>();
        Set<K> atLeastOne = new LinkedHashSet<>();
        for (Figure<K> figure : figures) {
            if (withheld.contains(figure.key())) {
                if (figure.value() > 0) {
                    atLeastOne.add(figure.key());
                }
            } else if (figure.role() == Figure.Role.SHOWN) {
                seen.put(figure.key(), (long) figure.value());
            }
        }
        Attack<K> attack = new Attack<>(seen, atLeastOne, sums);
        Set<K> found = new LinkedHashSet<>(attack.bySolving());
        found.addAll(attack.byBounds());
        return found;
    }

    /** Of what a reader finds out, that which nobody was to know: withheld figures, and small ones that are not shown. */
    public static <K> Set<K> leaks(
            List<Figure<K>> figures, List<Sum<K>> sums, Set<K> withheld, int smallest, int largest) {
        Set<K> found = recovered(figures, sums, withheld);
        Set<K> leaks = new LinkedHashSet<>();
        for (Figure<K> figure : figures) {
            boolean small = figure.value() >= smallest && figure.value() <= largest;
            boolean readable = figure.role() == Figure.Role.SHOWN && !withheld.contains(figure.key());
            if (readable
                    ? small
                    : found.contains(figure.key())
                            && (withheld.contains(figure.key()) || (small && figure.role() != Figure.Role.AUXILIARY))) {
                leaks.add(figure.key());
            }
        }
        return leaks;
    }

    /** Gauss's elimination over whole numbers, without rounding: too great a number would fail the test. */
    private Set<K> bySolving() {
        Map<K, Integer> columns = new LinkedHashMap<>();
        for (Sum<K> sum : sums) {
            for (K key : members(sum)) {
                if (!seen.containsKey(key)) {
                    columns.putIfAbsent(key, columns.size());
                }
            }
        }
        List<long[]> rows = new ArrayList<>();
        for (Sum<K> sum : sums) {
            long[] row = new long[columns.size()];
            add(row, columns.get(sum.whole()), -1);
            sum.parts().forEach(part -> add(row, columns.get(part), 1));
            rows.add(row);
        }
        reduce(rows, columns.size());
        List<K> keys = new ArrayList<>(columns.keySet());
        Set<K> found = new LinkedHashSet<>();
        for (long[] row : rows) {
            int[] places = IntStream.range(0, row.length)
                    .filter(column -> row[column] != 0)
                    .toArray();
            if (places.length == 1) {
                found.add(keys.get(places[0]));
            }
        }
        return found;
    }

    private static void add(long[] row, @Nullable Integer column, int times) {
        if (column != null) {
            row[column] += times;
        }
    }

    private static void reduce(List<long[]> rows, int width) {
        int done = 0;
        for (int column = 0; column < width; column++) {
            int pivot = -1;
            for (int i = done; i < rows.size() && pivot < 0; i++) {
                pivot = rows.get(i)[column] != 0 ? i : -1;
            }
            if (pivot < 0) {
                continue;
            }
            Collections.swap(rows, done, pivot);
            long[] top = rows.get(done);
            for (int i = 0; i < rows.size(); i++) {
                if (i != done && rows.get(i)[column] != 0) {
                    rows.set(i, combined(rows.get(i), top, column));
                }
            }
            done++;
        }
    }

    private static long[] combined(long[] row, long[] top, int column) {
        long[] result = new long[row.length];
        long divisor = 0;
        for (int i = 0; i < row.length; i++) {
            if (row[i] != 0 || top[i] != 0) {
                result[i] = Math.subtractExact(
                        Math.multiplyExact(row[i], top[column]), Math.multiplyExact(top[i], row[column]));
                divisor = divisor(divisor, Math.abs(result[i]));
            }
        }
        for (int i = 0; divisor > 1 && i < row.length; i++) {
            result[i] /= divisor;
        }
        return result;
    }

    private static long divisor(long one, long other) {
        return other == 0 ? one : divisor(other, one % other);
    }

    /** What is left only one number to be, where none is below 0 and no withheld one that is not 0 below 1. */
    private Set<K> byBounds() {
        Map<K, long[]> bounds = new LinkedHashMap<>();
        for (Sum<K> sum : sums) {
            for (K key : members(sum)) {
                Long number = seen.get(key);
                bounds.putIfAbsent(
                        key,
                        number == null
                                ? new long[] {atLeastOne.contains(key) ? 1 : 0, ANY}
                                : new long[] {number, number});
            }
        }
        boolean more = true;
        for (int round = 0; more && round < 1000; round++) {
            more = false;
            for (Sum<K> sum : sums) {
                for (K key : members(sum)) {
                    more |= narrow(sum, key, bounds);
                }
            }
        }
        Set<K> found = new LinkedHashSet<>();
        bounds.forEach((key, between) -> {
            if (between[0] == between[1] && !seen.containsKey(key)) {
                found.add(key);
            }
        });
        return found;
    }

    private boolean narrow(Sum<K> sum, K key, Map<K, long[]> bounds) {
        long[] own = of(key, bounds);
        long[] whole = of(sum.whole(), bounds);
        long least = 0;
        long most = 0;
        boolean endless = false;
        for (K part : sum.parts()) {
            if (!part.equals(key)) {
                least += of(part, bounds)[0];
                most += of(part, bounds)[1];
                endless |= of(part, bounds)[1] >= ANY;
            }
        }
        long newLow = own[0];
        long newHigh = own[1];
        if (key.equals(sum.whole())) {
            newLow = Math.max(newLow, least);
            newHigh = endless ? newHigh : Math.min(newHigh, most);
        } else {
            newHigh = whole[1] >= ANY ? newHigh : Math.min(newHigh, whole[1] - least);
            newLow = endless ? newLow : Math.max(newLow, whole[0] - most);
        }
        boolean changed = newLow != own[0] || newHigh != own[1];
        own[0] = newLow;
        own[1] = newHigh;
        return changed;
    }

    private long[] of(K key, Map<K, long[]> bounds) {
        return bounds.getOrDefault(key, new long[] {0, ANY});
    }

    private List<K> members(Sum<K> sum) {
        List<K> members = new ArrayList<>(sum.parts());
        members.add(sum.whole());
        return members;
    }
}
