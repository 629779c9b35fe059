package io.github.driftwatch.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The occurrences of one name on one plan, as known at the as-at date.
 *
 * @param held what has happened, in date order
 * @param booked what is to come, in date order
 * @param gap when others may have been held that the export does not hold, so that no number is known; absent where all
 *     are known
 */
record Series(
        List<Occurrence> held,
        List<Occurrence> booked,
        @Nullable Gap gap) {

    static final Series EMPTY = new Series(List.of(), List.of());

    /** A series of which everything is known. */
    Series(List<Occurrence> held, List<Occurrence> booked) {
        this(held, booked, null);
    }

    /** Whether there is none, and none can be lacking. */
    boolean isEmpty() {
        return held.isEmpty() && booked.isEmpty() && gap == null;
    }

    /** Whether the last that was held is known to be the last. */
    boolean lastIsKnown() {
        return gap == null
                || (!held.isEmpty() && held.get(held.size() - 1).date().isAfter(gap.last()));
    }

    /** A single day that the plan itself gives. */
    static Series of(Occurrence only) {
        return new Series(List.of(only), List.of());
    }

    /** Several series as one, in date order and numbered anew; of two on one day, the first given counts. */
    static Series union(List<Series> parts) {
        List<Occurrence> held = new ArrayList<>();
        List<Occurrence> booked = new ArrayList<>();
        Gap gap = null;
        for (Series part : parts) {
            held.addAll(part.held);
            booked.addAll(part.booked);
            gap = Gap.span(gap, part.gap);
        }
        return inSequence(held, booked, gap);
    }

    /** In date order, one a day, numbered from 1; a booking on a day that something was held is left out. */
    static Series inSequence(List<Occurrence> held, List<Occurrence> booked, @Nullable Gap gap) {
        List<Occurrence> heldInOrder = oneADay(held);
        List<Occurrence> stillToCome = booked.isEmpty() ? booked : oneADay(without(heldInOrder, booked));
        return new Series(numbered(heldInOrder, 1), numbered(stillToCome, heldInOrder.size() + 1), gap);
    }

    /** Those that are not on a day of one that was held; the list itself where none is. */
    static List<Occurrence> without(List<Occurrence> held, List<Occurrence> booked) {
        int free = 0;
        while (free < booked.size() && !isOnADayOf(held, booked.get(free).date())) {
            free++;
        }
        if (free == booked.size()) {
            return booked;
        }
        List<Occurrence> others = new ArrayList<>(booked);
        others.removeIf(b -> isOnADayOf(held, b.date()));
        return others;
    }

    /** Looked for from the last: what is booked is rarely long past. */
    private static boolean isOnADayOf(List<Occurrence> some, LocalDate day) {
        for (int i = some.size() - 1; i >= 0; i--) {
            if (some.get(i).date().equals(day)) {
                return true;
            }
        }
        return false;
    }

    /** In date order; of two on one day, the first given. The list itself where it is so already. */
    static List<Occurrence> oneADay(List<Occurrence> occurrences) {
        if (inOrder(occurrences, false)) {
            return occurrences;
        }
        List<Occurrence> sorted = new ArrayList<>(occurrences);
        sorted.sort(Occurrence.BY_DATE);
        List<Occurrence> result = new ArrayList<>(sorted.size());
        for (Occurrence next : sorted) {
            if (result.isEmpty() || !result.get(result.size() - 1).date().equals(next.date())) {
                result.add(next);
            }
        }
        return result;
    }

    /** Whether each lies after the one before it, or on its day where that is no matter. */
    static boolean inOrder(List<Occurrence> occurrences, boolean severalADay) {
        for (int i = 1; i < occurrences.size(); i++) {
            int after =
                    occurrences.get(i).date().compareTo(occurrences.get(i - 1).date());
            if (after < 0 || (after == 0 && !severalADay)) {
                return false;
            }
        }
        return true;
    }

    private static List<Occurrence> numbered(List<Occurrence> inOrder, int first) {
        List<Occurrence> result = new ArrayList<>(inOrder.size());
        for (Occurrence next : inOrder) {
            int number = first + result.size();
            result.add(next.number() == number ? next : next.numbered(number));
        }
        return result;
    }

    /** How many have been held on or before a day. */
    int heldBy(LocalDate day) {
        int low = 0;
        int high = held.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (held.get(middle).date().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
