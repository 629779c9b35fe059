package io.github.driftwatch.quality;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.timeline.PlanAssessment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plan under examination, as it is known at the as-at date. Immutable. */
final class Subject {

    private final PlanAssessment assessment;
    private final LocalDate asAt;
    private final List<Conference> reviewsHeld = new ArrayList<>();
    private final List<Conference> reviewsThatCount = new ArrayList<>();

    /**
     * A plan under examination.
     *
     * @param assessment the plan, what is recorded of it, and what the procedure asks
     */
    Subject(PlanAssessment assessment, LocalDate asAt) {
        this.assessment = assessment;
        this.asAt = asAt;
        Plan plan = assessment.history().plan();
        LocalDate end = plan.end();
        LocalDate last = end == null || end.isAfter(asAt) ? asAt : end;
        for (Conference row : assessment.history().conferences()) {
            if (row.type() == Conference.Type.REVIEW && row.status().heldOn(row.date(), asAt)) {
                reviewsHeld.add(row);
                if (row.date().isAfter(plan.icpc()) && !row.date().isAfter(last)) {
                    reviewsThatCount.add(row);
                }
            }
        }
    }

    PlanAssessment assessment() {
        return assessment;
    }

    LocalDate asAt() {
        return asAt;
    }

    Plan plan() {
        return assessment.history().plan();
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
        return Collections.unmodifiableList(reviewsHeld);
    }

    /** Of those, the ones that count: after the initial conference, and not after the plan's end. */
    List<Conference> reviewsThatCount() {
        return Collections.unmodifiableList(reviewsThatCount);
    }
}
