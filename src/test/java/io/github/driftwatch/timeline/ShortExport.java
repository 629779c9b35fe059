package io.github.driftwatch.timeline;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.HistoryReach;
import io.github.driftwatch.model.HistoryReach.Extent;
import io.github.driftwatch.model.MeetingStatus;
import io.github.driftwatch.model.PlanHistory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an export of a reach would hold of a plan of which everything is known. */
final class ShortExport {

    private ShortExport() {}

    static PlanHistory of(PlanHistory whole, HistoryReach reach, LocalDate asAt) {
        Conference last = whole.conferences().stream()
                .filter(row -> isHeldReview(row, asAt) && before(row.date(), reach.from()))
                .max(Comparator.comparing(Conference::date))
                .orElse(null);
        List<Conference> rows = whole.conferences().stream()
                .filter(row -> holds(row, reach, last, asAt))
                .toList();
        return new PlanHistory(
                        whole.plan(),
                        rows,
                        whole.events(),
                        whole.coreGroups(),
                        whole.visits(),
                        whole.actions(),
                        whole.scores())
                .reaching(reach);
    }

    private static boolean holds(Conference row, HistoryReach reach, @Nullable Conference last, LocalDate asAt) {
        if (reach.extent() == Extent.FROM) {
            return !before(row.date(), reach.from());
        }
        boolean another = isHeldReview(row, asAt) && before(row.date(), reach.from());
        return !another || (last != null && row.date().equals(last.date()));
    }

    private static boolean isHeldReview(Conference row, LocalDate asAt) {
        return row.type() == Conference.Type.REVIEW
                && (row.status() == MeetingStatus.HELD || row.status().heldOn(row.date(), asAt));
    }

    private static boolean before(LocalDate date, @Nullable LocalDate from) {
        return from == null || date.isBefore(from);
    }
}
