package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.DateOrder;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What the dates of one column, written in figures, tell of their order. */
final class ColumnDates {

    private static final DateOrder[] ORDERS = DateOrder.values();

    private final Map<DateOrder, Integer> refutedBy = new EnumMap<>(DateOrder.class);
    private int dates;
    private int differing;

    /** Takes note of a date that not every order reads alike. */
    void see(DateText written, int row) {
        dates++;
        for (DateOrder order : ORDERS) {
            if (written.in(order) == null) {
                refutedBy.putIfAbsent(order, row);
            }
        }
        if (written.differs()) {
            differing++;
        }
    }

    /** The orders in which every date of the column can be read. */
    Set<DateOrder> possible() {
        Set<DateOrder> possible = EnumSet.noneOf(DateOrder.class);
        for (DateOrder order : DateOrder.values()) {
            if (refutedBy(order) == 0) {
                possible.add(order);
            }
        }
        return possible;
    }

    /** The first row that cannot be read in an order; 0 where there is none. */
    int refutedBy(DateOrder order) {
        return refutedBy.getOrDefault(order, 0);
    }

    /** How many dates there are. */
    int dates() {
        return dates;
    }

    /** How many of them two orders read as different days. */
    int differing() {
        return differing;
    }
}
