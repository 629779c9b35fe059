package io.github.driftwatch.comparison;

import io.github.driftwatch.model.NamedByStart;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.source.Blanks;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a report names it. The apostrophe that a file has before a text which a spreadsheet would run is no part of
 * the name, and what cannot be told apart by eye is the same.
 *
 * @param childId the child's identifier
 * @param planId the plan's identifier
 */
record PlanKey(String childId, String planId) {

    PlanKey {
        childId = asWritten(childId);
        planId = asWritten(planId);
    }

    static PlanKey of(Plan plan) {
        return new PlanKey(plan.childId(), plan.id());
    }

    /** The day that the plan began, where its identifier was made of the child's and that day; absent where it was given. */
    @Nullable
    LocalDate startWhereDerived() {
        return NamedByStart.start(childId, planId);
    }

    static String asWritten(String text) {
        String seen = Blanks.asSeen(text);
        return seen.startsWith("'") ? seen.substring(1) : seen;
    }
}
