package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.DateOrder;
import io.github.driftwatch.layout.Layout;
import io.github.driftwatch.model.Acknowledgement;
import io.github.driftwatch.model.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What all tables of one export share while they are read. */
final class ReadingContext {

    /** Dates before it are findings. */
    static final LocalDate FIRST_BELIEVABLE = LocalDate.of(1990, 1, 1);

    private static final int FAR_FUTURE_MONTHS = 18;

    private final ReadingOptions options;
    private final DayCache days = new DayCache();
    private final Repeats repeats = new Repeats();
    private final Layout layout;
    private final Additions additions = new Additions();
    private final PlanIndex plans = new PlanIndex();
    private final List<Acknowledgement> acknowledgements = new ArrayList<>();
    private final EventKinds kinds;
    private final LocalDate farFuture;
    private final ShortYears years;
    private final DayNumbers dayNumbers;
    private final boolean readsQuickly;
    private final ReadingWatch watch;

    /**
     * @param layout the layout that the export was found to have
     * @param readsQuickly whether rows that need no looking at may be read from bytes; the result is the same
     * @param watch is told how far reading has come
     */
    ReadingContext(ReadingOptions options, Layout layout, boolean readsQuickly, ReadingWatch watch) {
        this.options = options;
        this.readsQuickly = readsQuickly;
        this.watch = watch;
        this.layout = layout;
        this.kinds = new EventKinds(options.knownEventKinds());
        this.farFuture = options.asAt().plusMonths(FAR_FUTURE_MONTHS);
        this.years = new ShortYears(FIRST_BELIEVABLE, farFuture);
        this.dayNumbers = new DayNumbers(FIRST_BELIEVABLE, farFuture);
    }

    ReadingOptions options() {
        return options;
    }

    /** Whether rows that need no looking at may be read from bytes. */
    boolean readsQuickly() {
        return readsQuickly;
    }

    ReadingWatch watch() {
        return watch;
    }

    Layout layout() {
        return layout;
    }

    /**
     * The orders of a file's dates, for its first reading. What people type for this program, and for no other, they type
     * as the program shows dates to them: with the day first, unless the column says otherwise.
     */
    DateOrders dateOrders(Table table) {
        return DateOrders.of(
                options.dateOrder(), table == Table.ACKNOWLEDGED ? DateOrder.DAY_FIRST : layout.dateOrder());
    }

    DayCache days() {
        return days;
    }

    Repeats repeats() {
        return repeats;
    }

    PlanIndex plans() {
        return plans;
    }

    /** What is known about, as read so far. */
    List<Acknowledgement> acknowledgements() {
        return acknowledgements;
    }

    /** Forgets what a table gave, before the table is read a second time. */
    void forget(Table table) {
        if (table == Table.ACKNOWLEDGED) {
            acknowledgements.clear();
        } else {
            plans.forget(table);
        }
    }

    Additions additions() {
        return additions;
    }

    EventKinds kinds() {
        return kinds;
    }

    ShortYears years() {
        return years;
    }

    DayNumbers dayNumbers() {
        return dayNumbers;
    }

    /** The last day that is not suspiciously far ahead. */
    LocalDate farFuture() {
        return farFuture;
    }
}
