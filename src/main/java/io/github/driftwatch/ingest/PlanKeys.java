package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.Located;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By what a row says which plan it is about, beside the child: each absent where the row or the export does not have it.
 *
 * @param planId the plan's identifier
 * @param planKey what tells the plan from every other where there is no identifier
 * @param icpcId the identifier of its initial conference
 * @param episode the spell of need that it belongs to
 */
record PlanKeys(
        @Nullable String planId,
        @Nullable String planKey,
        @Nullable String icpcId,
        @Nullable String episode) {

    static PlanKeys of(Fields fields) {
        return new PlanKeys(
                fields.text("plan_id"), key(fields, "plan_key"), fields.text("icpc_id"), key(fields, "episode"));
    }

    /** A key, with its dates brought to one spelling: one part may hold them as dates and another as text. */
    @Nullable
    static String key(Fields fields, String column) {
        String text = fields.text(column);
        if (text == null) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        for (String part : text.split(Located.JOINT, -1)) {
            DateText written = DateText.of(part, ShortYears.NONE);
            LocalDate date = written.dayFirst() == null ? written.monthFirst() : written.dayFirst();
            parts.add(date == null ? part : date.toString());
        }
        return String.join(Located.JOINT, parts);
    }

    /** Whether nothing that both rows say is different. */
    boolean mayBe(PlanKeys plan) {
        return agree(planId, plan.planId)
                && agree(planKey, plan.planKey)
                && agree(icpcId, plan.icpcId)
                && agree(episode, plan.episode);
    }

    /** Whether both rows name the same plan, or the same initial conference. */
    boolean isSurely(PlanKeys plan) {
        return isSame(planId, plan.planId) || isSame(planKey, plan.planKey) || isSame(icpcId, plan.icpcId);
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }
}
