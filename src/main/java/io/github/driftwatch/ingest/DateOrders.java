package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.DateOrder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order of the dates in each column of one file. The first reading takes the day to be first, as it is in nearly
 * every file, and looks at every date; only where that turns out wrong is there a second reading, with what the first
 * has found.
 */
final class DateOrders {

    private final ColumnOrder otherwise;
    private final @Nullable DateOrder usual;
    private final Map<String, ColumnOrder> settled;
    private final Map<String, ColumnDates> seen;

    /** The dates of columns that other tables are read from, by their places among these: asked for nothing but the order. */
    private final Map<Integer, ColumnDates> beside;

    private boolean refuted;

    private DateOrders(
            ColumnOrder otherwise,
            @Nullable DateOrder usual,
            Map<String, ColumnOrder> settled,
            Map<String, ColumnDates> seen,
            Map<Integer, ColumnDates> beside) {
        this.otherwise = otherwise;
        this.usual = usual;
        this.settled = settled;
        this.seen = seen;
        this.beside = beside;
    }

    /**
     * For the first reading of a file.
     *
     * @param given the order that was given; absent where the dates are to tell
     * @param usual the order to be taken where the dates cannot tell; absent where none is to be
     */
    static DateOrders of(@Nullable DateOrder given, @Nullable DateOrder usual) {
        ColumnOrder order = given == null
                ? ColumnOrder.of(ColumnOrder.Basis.ASSUMED, DateOrder.DAY_FIRST)
                : ColumnOrder.of(ColumnOrder.Basis.GIVEN, given);
        return new DateOrders(order, usual, Map.of(), new LinkedHashMap<>(), new HashMap<>());
    }

    /** Takes note of a readable date that not every order reads alike. */
    void see(String column, DateText written, int row) {
        if (isFirstReading()) {
            seen.computeIfAbsent(column, name -> new ColumnDates()).see(written, row);
            refuted = refuted || written.dayFirst() == null;
        }
    }

    /** The same for a column that another table of the file is read from. */
    void seeBeside(int column, DateText written, int row) {
        if (isFirstReading()) {
            beside.computeIfAbsent(column, place -> new ColumnDates()).see(written, row);
        }
    }

    private boolean isFirstReading() {
        return otherwise.basis() == ColumnOrder.Basis.ASSUMED && settled.isEmpty();
    }

    /** How the dates of a column are read. */
    ColumnOrder of(String column) {
        ColumnOrder order = settled.isEmpty() ? null : settled.get(column);
        return order == null ? otherwise : order;
    }

    /** Whether a date that cannot be day first has been seen, so that this reading is for its dates alone. */
    boolean isRefuted() {
        return refuted;
    }

    /** For the second reading of the same file; absent where the first stands. */
    @Nullable
    DateOrders forSecondReading() {
        Map<String, ColumnOrder> orders = decided();
        boolean stands = orders.values().stream().allMatch(order -> order.is(DateOrder.DAY_FIRST));
        return stands ? null : new DateOrders(otherwise, usual, orders, seen, beside);
    }

    /** What is said of the columns that were not simply read day first. */
    void note(ReadingNotes notes) {
        decided().forEach((column, order) -> {
            ColumnDates dates = seen.get(column);
            if (dates != null) {
                notes.order(column, order, dates);
            }
        });
    }

    private Map<String, ColumnOrder> decided() {
        Map<String, ColumnOrder> orders = new LinkedHashMap<>();
        Set<DateOrder> ofOthers = told();
        seen.forEach((column, dates) -> orders.put(column, decide(dates, ofOthers)));
        return orders;
    }

    /** The orders that columns of the file leave no doubt of; all of them where a column is mixed. */
    private Set<DateOrder> told() {
        Set<DateOrder> told = EnumSet.noneOf(DateOrder.class);
        List<ColumnDates> all = new ArrayList<>(seen.values());
        all.addAll(beside.values());
        for (ColumnDates dates : all) {
            Set<DateOrder> possible = dates.possible();
            if (possible.isEmpty()) {
                return EnumSet.allOf(DateOrder.class);
            }
            if (possible.size() == 1) {
                told.addAll(possible);
            }
        }
        return told;
    }

    private ColumnOrder decide(ColumnDates dates, Set<DateOrder> ofOthers) {
        Set<DateOrder> possible = dates.possible();
        if (possible.isEmpty()) {
            return new ColumnOrder(
                    ColumnOrder.Basis.MIXED,
                    Set.of(DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST),
                    dates.refutedBy(DateOrder.DAY_FIRST),
                    dates.refutedBy(DateOrder.MONTH_FIRST));
        }
        if (possible.size() == 1 || dates.differing() == 0) {
            return ColumnOrder.of(ColumnOrder.Basis.TOLD, possible.iterator().next());
        }
        if (ofOthers.size() == 1 && possible.containsAll(ofOthers)) {
            return ColumnOrder.of(
                    ColumnOrder.Basis.BORROWED, ofOthers.iterator().next());
        }
        if (usual != null && possible.contains(usual)) {
            return ColumnOrder.of(ColumnOrder.Basis.USUAL, usual);
        }
        return new ColumnOrder(ColumnOrder.Basis.UNTOLD, possible, 0, 0);
    }
}
