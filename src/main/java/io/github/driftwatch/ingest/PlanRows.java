package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.Staff;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the plans table.
 *
 * @param plans where they go
 * @param additions what other parts of the export say of plans
 */
record PlanRows(PlanIndex plans, Additions additions) implements TableRows {

    @Override
    public void read(Fields fields) {
        PlanKeys keys = PlanKeys.of(fields);
        String childId = fields.requiredText("child_id");
        LocalDate start = fields.date("start_date");
        LocalDate end = fields.date("end_date");
        Plan plan = null;
        boolean standsTwice = false;
        if (start != null && fields.usable() && endsAfterStart(fields, start, end)) {
            String id = new PlanNaming(plans, fields).id(childId, start, keys);
            if (id == null) {
                standsTwice = isThere(childId, start, end);
            } else {
                plan = plan(new PlanFields(fields, additions, childId, keys), id, start, end);
            }
        }
        boolean otherAuthority = Boolean.TRUE.equals(fields.yesNo("other_authority"));
        if (plan != null && fields.usable()) {
            plans.add(plan, keys.planKey(), otherAuthority);
        } else {
            // Of a child whose row only stands twice, no plan is lacking.
            String childOfPlan = standsTwice ? null : fields.childId();
            plans.leftOut(childOfPlan, fields.shown("plan_id"), keys.planKey(), fields.number());
        }
    }

    private static boolean endsAfterStart(Fields fields, LocalDate start, @Nullable LocalDate end) {
        if (end == null || !end.isBefore(start)) {
            return true;
        }
        fields.leaveOut(
                Check.DQ_2,
                "end_date",
                end.toString(),
                "The plan ends before it starts, on " + start
                        + ". The row is left out. Correct start_date or end_date.",
                "the plan ends before it starts");
        return false;
    }

    private boolean isThere(String childId, LocalDate start, @Nullable LocalDate end) {
        return plans.ofChild(childId).stream()
                .map(Belongings::plan)
                .anyMatch(plan -> plan.start().equals(start) && Objects.equals(plan.end(), end));
    }

    private static Plan plan(PlanFields fields, String id, LocalDate start, @Nullable LocalDate end) {
        return new Plan(
                fields.childId(),
                id,
                fields.text("family_id"),
                start,
                fields.initialConference(start),
                fields.yesNo("icpc_quorate"),
                fields.date("date_of_birth"),
                fields.date("expected_date_of_birth"),
                fields.text("category"),
                end,
                fields.text("end_reason"),
                fields.date("date_of_death"),
                fields.wholeNumber("visit_interval_days"),
                fields.wholeNumber("seen_alone_interval_days"),
                new Staff(
                        fields.text("team"),
                        fields.text("social_worker"),
                        fields.text("team_manager"),
                        fields.text("social_work_service_manager"),
                        fields.text("conference_chair"),
                        fields.text("reviewing_team_manager"),
                        fields.text("safeguarding_service_manager")),
                fields.row());
    }
}
