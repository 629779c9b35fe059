package io.github.driftwatch.governance;

import io.github.driftwatch.model.HistoryReach;
import io.github.driftwatch.model.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** From when on an export tells which reviews were held. */
final class ReviewsKnown {

    private final HistoryReach reach;
    private final boolean supplied;

    /** @param tables the tables that were supplied */
    ReviewsKnown(HistoryReach reach, Set<Table> tables) {
        this.reach = reach;
        this.supplied = tables.contains(Table.REVIEWS);
    }

    /** Whether every review from a day on is in the export. */
    boolean from(LocalDate day) {
        if (!supplied || reach.extent() == HistoryReach.Extent.LATEST_ONLY) {
            return false;
        }
        LocalDate first = reach.tellsFrom(day);
        return first == null || !day.isBefore(first);
    }

    /** Why not every day's reviews are known; nothing where they are. */
    Optional<String> lack() {
        if (!supplied) {
            return Optional.of("no reviews were supplied");
        }
        if (reach.extent() == HistoryReach.Extent.WHOLE) {
            return Optional.empty();
        }
        return Optional.of(
                reach.extent() == HistoryReach.Extent.LATEST_ONLY
                        ? reach.lack()
                        : reach.lack() + ", so that there are no figures of the time before");
    }
}
