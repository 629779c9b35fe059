package io.github.driftwatch.governance;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.CoreGroup;
import io.github.driftwatch.model.PlanHistory;
import java.time.LocalDate;
import java.util.List;

/**
 * A plan's history as far as it is known of a day in the past. What was booked then is not: a booking that the export
 * holds may be for a review after the next, as those in between have been held since.
 */
final class KnownThen {

    private KnownThen() {}

    /** The history without meetings after the day, and without the days that reviews set for the next. */
    static PlanHistory on(LocalDate day, PlanHistory history) {
        List<Conference> conferences = history.conferences().stream()
                .filter(row -> !row.date().isAfter(day))
                .map(KnownThen::withoutNext)
                .toList();
        List<CoreGroup> coreGroups = history.coreGroups().stream()
                .filter(row -> !row.date().isAfter(day))
                .toList();
        return new PlanHistory(
                history.plan(),
                conferences,
                history.events(),
                coreGroups,
                history.visits(),
                history.actions(),
                history.scores(),
                history.missing(),
                history.systemDues());
    }

    private static Conference withoutNext(Conference row) {
        return row.nextReviewDate() == null
                ? row
                : new Conference(
                        row.date(),
                        row.type(),
                        row.status(),
                        row.quorate(),
                        row.outcome(),
                        null,
                        row.serviceManagerAttended(),
                        row.recommendations(),
                        row.row());
    }
}
