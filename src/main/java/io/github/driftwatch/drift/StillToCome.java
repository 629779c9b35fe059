package io.github.driftwatch.drift;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.CoreGroup;
import io.github.driftwatch.model.MeetingStatus;
import io.github.driftwatch.model.PlanHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the history of a plan that goes on beyond the as-at date: what is dated later has not happened, what is booked
 * stays booked, and reviews are added as if they had been held.
 */
final class StillToCome {

    private StillToCome() {}

    /** The history as known at a day, for any later day to be asked about: the plan goes on. */
    static PlanHistory of(PlanHistory history, LocalDate asAt) {
        List<Conference> conferences = new ArrayList<>();
        for (Conference row : history.conferences()) {
            if (!row.date().isAfter(asAt)) {
                conferences.add(row);
            } else if (row.status().bookedOn(row.date(), asAt)) {
                conferences.add(row.withStatus(MeetingStatus.SCHEDULED));
            }
        }
        List<CoreGroup> groups = new ArrayList<>();
        for (CoreGroup row : history.coreGroups()) {
            if (!row.date().isAfter(asAt)) {
                groups.add(row);
            } else if (row.status().bookedOn(row.date(), asAt)) {
                groups.add(new CoreGroup(row.date(), MeetingStatus.SCHEDULED, row.row()));
            }
        }
        return new PlanHistory(
                history.plan().running(),
                conferences,
                history.events().stream()
                        .filter(event -> !event.date().isAfter(asAt))
                        .toList(),
                groups,
                history.visits().stream()
                        .filter(visit -> !visit.date().isAfter(asAt))
                        .toList(),
                history.actions(),
                history.scores(),
                history.missing());
    }

    /** The same with a quorate review held on a day, first among the rows of that day, at which the plan goes on. */
    static PlanHistory held(PlanHistory history, LocalDate day) {
        List<Conference> conferences = new ArrayList<>();
        conferences.add(new Conference(
                day,
                Conference.Type.REVIEW,
                MeetingStatus.HELD,
                true,
                Conference.Outcome.CONTINUE,
                null,
                null,
                null,
                0));
        conferences.addAll(history.conferences());
        return new PlanHistory(
                history.plan(),
                conferences,
                history.events(),
                history.coreGroups(),
                history.visits(),
                history.actions(),
                history.scores(),
                history.missing());
    }
}
