package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.NamedByStart;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Gives a plan the identifier that reports show: the export's, or the child and the start where it has none.
 *
 * @param plans the plans read so far
 * @param fields the plan's row
 */
record PlanNaming(PlanIndex plans, Fields fields) {

    /** The plan's identifier; absent where an earlier row is the same plan, and this one is now left out. */
    @Nullable
    String id(String childId, LocalDate start, PlanKeys keys) {
        if (keys.planId() != null) {
            return given(keys.planId());
        }
        String derived = NamedByStart.id(childId, start);
        if (keys.planKey() == null) {
            return byStart(derived, start);
        }
        Belongings same = plans.byKey(keys.planKey());
        if (same != null) {
            return duplicate("start_date", start.toString(), "This plan is the same as the one in row ", same);
        }
        return distinct(derived);
    }

    private @Nullable String given(String id) {
        Belongings earlier = plans.byId(id);
        return earlier == null ? id : duplicate("plan_id", id, "Another plan has this plan_id, in row ", earlier);
    }

    private @Nullable String byStart(String derived, LocalDate start) {
        Belongings earlier = plans.byId(derived);
        return earlier == null
                ? derived
                : duplicate(
                        "start_date", start.toString(), "This child has a plan with the same start in row ", earlier);
    }

    /** Two plans of one child with one start whose keys differ are two: the second is told by a number. */
    private String distinct(String derived) {
        String id = derived;
        for (int number = 2; plans.byId(id) != null; number++) {
            id = derived + "-" + number;
        }
        return id;
    }

    private @Nullable String duplicate(String column, String value, String what, Belongings earlier) {
        fields.leaveOut(
                Check.DQ_14,
                column,
                value,
                what + earlier.plan().row() + ". The row is left out. Remove it if it was exported twice, or give each"
                        + " plan a plan_id of its own.",
                "the plan is a duplicate");
        return null;
    }
}
