package io.github.driftwatch.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series being gathered from rows in the order of the file. Most files are in the order of dates: what is held gets its
 * number as it comes, and is sorted and numbered anew only where it was not.
 */
final class SeriesInHand {

    private final String label;
    private final @Nullable NumberedText numbered;
    private List<Occurrence> held = List.of();
    private List<Occurrence> booked = List.of();

    /**
     * Nothing yet.
     *
     * @param label what a reader calls each
     * @param numbered what a reader calls each with its number; absent where they have none
     */
    SeriesInHand(String label, @Nullable NumberedText numbered) {
        this.label = label;
        this.numbered = numbered;
    }

    void addHeld(LocalDate date, Object row) {
        if (held.isEmpty()) {
            held = new ArrayList<>(4);
        }
        int number = held.size() + 1;
        held.add(new Occurrence(label(number), date, number, true, row));
    }

    void addBooked(LocalDate date, Object row) {
        if (booked.isEmpty()) {
            booked = new ArrayList<>(2);
        }
        booked.add(new Occurrence(label, date, 0, false, row));
    }

    /** Every row in date order: what is known of two of one day may differ. */
    Series everyRow() {
        if (!Series.inOrder(held, true)) {
            held.sort(Occurrence.BY_DATE);
            numberAnew(held, 1);
        }
        return held.isEmpty() ? Series.EMPTY : new Series(held, List.of());
    }

    /** One a day in date order, the first in the file; a booking on a day that something was held is left out. */
    Series oneADay(@Nullable Gap gap) {
        if (!Series.inOrder(held, false)) {
            held = Series.oneADay(held);
            numberAnew(held, 1);
        }
        if (!booked.isEmpty()) {
            booked = Series.oneADay(Series.without(held, booked));
            numberAnew(booked, held.size() + 1);
        }
        return held.isEmpty() && booked.isEmpty() && gap == null ? Series.EMPTY : new Series(held, booked, gap);
    }

    private void numberAnew(List<Occurrence> sorted, int first) {
        for (int i = 0; i < sorted.size(); i++) {
            Occurrence o = sorted.get(i);
            int number = first + i;
            sorted.set(i, new Occurrence(label(number), o.date(), number, o.held(), o.fact()));
        }
    }

    private String label(int number) {
        return numbered == null ? label : numbered.with(number);
    }
}
