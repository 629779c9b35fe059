package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.KeptReviews;
import io.github.driftwatch.layout.Layout;
import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.HistoryReach;
import io.github.driftwatch.model.PlanHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of the history an export of a layout holds, and what there is to say of it.
 *
 * @param layout the layout
 * @param asAt the day that the check is made for
 */
record Extent(Layout layout, LocalDate asAt) {

    /**
     * An export as read, with how much it holds.
     *
     * @param setAside how many of its plans another authority holds
     * @param recognised what was read, and what was not
     */
    Export of(Export read, int setAside, Recognition.Recognised recognised) {
        List<String> notes = new ArrayList<>();
        if (!layout.isCanonical()) {
            notes.add("Read as an export of the layout " + layout.name() + " (" + layout.title() + ").");
        }
        if (setAside > 0) {
            notes.add("Plans that another authority holds, which are not checked here: " + setAside + ".");
        }
        notes.addAll(recognised.leftBeside());
        int filesUnread = recognised.filesUnread();
        if (filesUnread > 0) {
            notes.add("Files in the folder that have not the headings of any part of the layout " + layout.name()
                    + ", and that were not read: " + filesUnread + ".");
        }
        Export whole = reaching(read);
        Export booked = layout.bookings() ? whole : whole.withoutBookings();
        return (layout.holdsDesignatedReviews() ? booked : booked.withoutDesignatedReviews())
                .readAs(layout.name(), notes);
    }

    private Export reaching(Export read) {
        KeptReviews kept = layout.history();
        return switch (kept.extent()) {
            case ALL -> read;
            case LATEST -> read.reaching(HistoryReach.LATEST_ONLY);
            case YEAR -> {
                LocalDate latest = latestKnown(read);
                LocalDate start = latest == null ? null : kept.yearStart(latest);
                yield start == null ? read : read.reaching(HistoryReach.fromAndLastBefore(start));
            }
        };
    }

    /**
     * The last day on which anything in the export happened: a plan began or ended, or a review was held. The year is that
     * of the export, so what came after the as-at date tells it too; a day more than a year after it is a slip.
     */
    private @Nullable LocalDate latestKnown(Export read) {
        LocalDate latest = null;
        for (PlanHistory history : read.histories()) {
            latest = later(latest, history.plan().start());
            latest = later(latest, history.plan().end());
            for (Conference row : history.conferences()) {
                boolean held = row.status().heldOn(row.date(), row.date());
                latest = held ? later(latest, row.date()) : latest;
            }
        }
        return latest;
    }

    private @Nullable LocalDate later(@Nullable LocalDate latest, @Nullable LocalDate date) {
        if (date == null || date.isAfter(asAt.plusYears(1))) {
            return latest;
        }
        return latest == null || date.isAfter(latest) ? date : latest;
    }
}
