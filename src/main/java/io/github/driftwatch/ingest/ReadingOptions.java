package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.DateOrder;
import io.github.driftwatch.layout.Layout;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an export is to be read.
 *
 * @param asAt the day that the check is made for: dates far after it are findings
 * @param layout which headings and words the export uses; absent where its headings are to tell
 * @param maxRejected the share of a table's rows that may be left out, from 0 (none) to 1 (any number)
 * @param knownEventKinds the kinds of event that the procedure knows, in lower case with hyphens; empty where any kind
 *     is to pass
 * @param dateOrder the order of dates in figures; absent where the dates of each column are to tell
 */
public record ReadingOptions(
        LocalDate asAt,
        @Nullable Layout layout,
        double maxRejected,
        Set<String> knownEventKinds,
        @Nullable DateOrder dateOrder) {

    /** The share of a table's rows that may be left out where nothing else is said. */
    public static final double DEFAULT_MAX_REJECTED = 0.05;

    public ReadingOptions {
        if (!(maxRejected >= 0 && maxRejected <= 1)) {
            throw new IllegalArgumentException("maxRejected must be from 0 to 1, found " + maxRejected);
        }
        knownEventKinds = Set.copyOf(knownEventKinds);
    }

    /** Whatever layout the headings show, and the usual limit, for a day. */
    public static ReadingOptions asAt(LocalDate asAt) {
        return new ReadingOptions(asAt, null, DEFAULT_MAX_REJECTED, Set.of(), null);
    }

    /** The same with another share of rows that may be left out, 0 to 1. */
    public ReadingOptions withMaxRejected(double share) {
        return new ReadingOptions(asAt, layout, share, knownEventKinds, dateOrder);
    }

    /** The same for an export of a layout, whatever its headings show. */
    public ReadingOptions withLayout(@Nullable Layout named) {
        return new ReadingOptions(asAt, named, maxRejected, knownEventKinds, dateOrder);
    }

    /** The same with the kinds of event that the procedure knows. */
    public ReadingOptions withKnownEventKinds(Set<String> kinds) {
        return new ReadingOptions(asAt, layout, maxRejected, kinds, dateOrder);
    }

    /** The same with an order of dates in figures; absent where the dates of each column are to tell. */
    public ReadingOptions withDateOrder(@Nullable DateOrder order) {
        return new ReadingOptions(asAt, layout, maxRejected, knownEventKinds, order);
    }
}
