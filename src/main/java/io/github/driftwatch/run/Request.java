package io.github.driftwatch.run;

import io.github.driftwatch.ingest.Sources;
import io.github.driftwatch.layout.DateOrder;
import io.github.driftwatch.layout.Layout;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.pseudonym.Pseudonyms;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be held against what, and for which day.
 *
 * @param sources where the tables come from
 * @param procedures what plans are held against
 * @param asAt the day that the check is made for
 * @param today the day that it is made on: what an export says of days after an earlier one is no mistake
 * @param maxRejected the share of a table's rows that may be left out, from 0 to 1
 * @param notRecorded kinds of event that the authority does not record, and {@code bookings} where it records no
 *     reviews booked for later, {@code designated-review} where it records no designated reviews
 * @param layout the layout of the export; absent where its headings are to tell
 * @param dateOrder the order of dates in figures; absent where the dates of each column are to tell
 * @param historyFrom the day before which the export holds no review, as the user says beside what the layout says
 * @param progress is told how far the run has come
 * @param pseudonyms codes in place of identifiers and names; absent where these stay
 */
public record Request(
        Sources sources,
        Procedures procedures,
        LocalDate asAt,
        LocalDate today,
        double maxRejected,
        Set<String> notRecorded,
        @Nullable Layout layout,
        @Nullable DateOrder dateOrder,
        @Nullable LocalDate historyFrom,
        Progress progress,
        @Nullable Pseudonyms pseudonyms) {

    /** One whose progress nobody is told of, with identifiers and names as they are. */
    public Request(
            Sources sources,
            Procedures procedures,
            LocalDate asAt,
            LocalDate today,
            double maxRejected,
            Set<String> notRecorded,
            @Nullable Layout layout,
            @Nullable DateOrder dateOrder,
            @Nullable LocalDate historyFrom) {
        this(
                sources,
                procedures,
                asAt,
                today,
                maxRejected,
                notRecorded,
                layout,
                dateOrder,
                historyFrom,
                Progress.NONE,
                null);
    }

    public Request {
        notRecorded = Set.copyOf(notRecorded);
    }

    /** The same, with any number of rows that may be left out. */
    Request takingAnyRows() {
        return with(1, progress, pseudonyms);
    }

    /** The same, with somebody who is told how far the run has come. */
    public Request telling(Progress told) {
        return with(maxRejected, told, pseudonyms);
    }

    /** The same, with codes in place of identifiers and names; absent where these stay. */
    public Request coded(@Nullable Pseudonyms codes) {
        return with(maxRejected, progress, codes);
    }

    private Request with(double rejected, Progress told, @Nullable Pseudonyms codes) {
        return new Request(
                sources, procedures, asAt, today, rejected, notRecorded, layout, dateOrder, historyFrom, told, codes);
    }
}
