package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.DateOrder;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * In which order the dates of a column are read, and why. A date that is written in figures is read where all the
 * orders that come into question read it alike.
 *
 * @param basis how the order came to be known
 * @param orders the orders that come into question: one where it is known
 * @param notDayFirst the first row of the column that cannot be day first; 0 where there is none, or it does not matter
 * @param notMonthFirst the first row of the column that cannot be month first
 */
record ColumnOrder(Basis basis, Set<DateOrder> orders, int notDayFirst, int notMonthFirst) {

    enum Basis {
        /** Before the file has been read. */
        ASSUMED,
        /** The user said so. */
        GIVEN,
        /** The column's own dates allow no other, or read alike in any. */
        TOLD,
        /** The file's other dates tell, and the column's own allow it. */
        BORROWED,
        /** Nothing in the file tells, and the layout says which is usual. */
        USUAL,
        /** Nothing tells. */
        UNTOLD,
        /** No order allows all of the column's dates. */
        MIXED
    }

    ColumnOrder {
        orders = Set.copyOf(orders);
    }

    static ColumnOrder of(Basis basis, DateOrder order) {
        return new ColumnOrder(basis, Set.of(order), 0, 0);
    }

    /** Whether dates are read in just this order. */
    boolean is(DateOrder order) {
        return orders.equals(Set.of(order));
    }

    /** The day; absent where it cannot be told. */
    @Nullable
    LocalDate read(DateText written) {
        LocalDate read = null;
        for (DateOrder order : orders) {
            LocalDate day = written.in(order);
            if (day == null || (read != null && !read.equals(day))) {
                return null;
            }
            read = day;
        }
        return read;
    }

    /** What is wrong with a date that cannot be told, to stand after the column's name. */
    String complaint() {
        return switch (basis) {
            case MIXED ->
                " is ambiguous: the column mixes orders, as row " + notDayFirst + " of it cannot be day first and row "
                        + notMonthFirst + " cannot be month first. Export the dates as yyyy-mm-dd.";
            case UNTOLD ->
                " is ambiguous: it can be read " + titles(" or ")
                        + ", and neither its column nor the file's other dates tell which. Say it with --date-order "
                        + words() + ", or export the dates as yyyy-mm-dd.";
            default -> " cannot be read " + titles(" or ") + ", which is the order given for dates.";
        };
    }

    /** Why a row was left out for such a date, to stand after the column's name in a count. */
    String reason() {
        return switch (basis) {
            case MIXED -> " mixes day first and month first";
            case UNTOLD -> " can be read " + titles(" or ") + ", and --date-order says which";
            default -> " cannot be read " + titles(" or ") + ", the order given for dates";
        };
    }

    private String titles(String between) {
        return orders.stream().sorted().map(DateOrder::title).collect(Collectors.joining(between));
    }

    private String words() {
        return orders.stream().sorted().map(DateOrder::word).collect(Collectors.joining(" or "));
    }
}
