package io.github.driftwatch.quality;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.timeline.PlanAssessment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan under examination, as it is known at the as-at date.
 *
 * @param assessment the plan, what is recorded of it, and what the procedure asks
 * @param asAt the as-at date
 */
record Subject(PlanAssessment assessment, LocalDate asAt) {

    Plan plan() {
        return history().plan();
    }

    PlanHistory history() {
        return assessment.history();
    }

    /** The day that the plan ended; absent while it runs, and where its end is still to come. */
    @Nullable
    LocalDate ended() {
        LocalDate end = plan().end();
        return end == null || end.isAfter(asAt) ? null : end;
    }

    /** The date of birth, once it has come. */
    @Nullable
    LocalDate born() {
        LocalDate date = plan().dateOfBirth();
        return date == null || date.isAfter(asAt) ? null : date;
    }

    /** Whether a day lies after the plan's end, where it has ended. */
    boolean afterEnd(LocalDate date) {
        LocalDate ended = ended();
        return ended != null && date.isAfter(ended);
    }

    /** The rows of reviews that have been held, counted or not, in the order of the file. */
    List<Conference> reviewsHeld() {
        return history().conferences().stream()
                .filter(row -> row.type() == Conference.Type.REVIEW)
                .filter(row -> row.status().heldOn(row.date(), asAt))
                .toList();
    }

    /** Of those, the ones that count: after the initial conference, and not after the plan's end. */
    List<Conference> reviewsThatCount() {
        return reviewsHeld().stream()
                .filter(row -> row.date().isAfter(plan().icpc()) && !afterEnd(row.date()))
                .toList();
    }
}
