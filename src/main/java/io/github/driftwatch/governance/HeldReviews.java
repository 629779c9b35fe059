package io.github.driftwatch.governance;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import java.time.LocalDate;
import java.util.List;

/** The reviews of a plan that had been held by a day, as every rule counts them. */
final class HeldReviews {

    private HeldReviews() {}

    /** Their days in order, each once: those after the initial conference, and none after the plan's end. */
    static List<LocalDate> by(PlanHistory history, LocalDate day) {
        return history.conferences().stream()
                .filter(row -> row.type() == Conference.Type.REVIEW
                        && row.status().heldOn(row.date(), day)
                        && counts(row.date(), history.plan()))
                .map(Conference::date)
                .sorted()
                .distinct()
                .toList();
    }

    private static boolean counts(LocalDate date, Plan plan) {
        return date.isAfter(plan.icpc()) && (plan.end() == null || !date.isAfter(plan.end()));
    }
}
