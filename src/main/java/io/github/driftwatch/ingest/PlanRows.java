package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.Staff;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Rows of the plans table. */
record PlanRows(PlanIndex plans) implements TableRows {

    @Override
    public void read(Fields fields) {
        Plan plan = plan(fields);
        if (plan != null && fields.usable()) {
            plans.add(plan);
        } else {
            plans.leftOut(fields.childId(), fields.shown("plan_id"), fields.number());
        }
    }

    private @Nullable Plan plan(Fields fields) {
        String childId = fields.requiredText("child_id");
        LocalDate start = fields.date("start_date");
        LocalDate end = fields.date("end_date");
        if (start == null || !fields.usable()) {
            return null;
        }
        if (end != null && end.isBefore(start)) {
            fields.leaveOut(
                    Check.DQ_2,
                    "end_date",
                    end.toString(),
                    "The plan ends before it starts, on " + start
                            + ". The row is left out. Correct start_date or end_date.",
                    "the plan ends before it starts");
            return null;
        }
        String id = id(fields, childId, start);
        return id == null ? null : plan(fields, childId, id, start, end);
    }

    /** The plan's identifier; absent where an earlier row has it, and the row is now left out. */
    private @Nullable String id(Fields fields, String childId, LocalDate start) {
        String given = fields.text("plan_id");
        String id = given == null ? Plan.derivedId(childId, start) : given;
        Belongings earlier = plans.byId(id);
        if (earlier == null) {
            return id;
        }
        String what = given == null
                ? "This child has a plan with the same start in row "
                : "Another plan has this plan_id, in row ";
        fields.leaveOut(
                Check.DQ_14,
                given == null ? "start_date" : "plan_id",
                given == null ? start.toString() : given,
                what + earlier.plan().row() + ". The row is left out. Remove it if it was exported twice, or give each"
                        + " plan a plan_id of its own.",
                "the plan is a duplicate");
        return null;
    }

    private static Plan plan(Fields fields, String childId, String id, LocalDate start, @Nullable LocalDate end) {
        return new Plan(
                childId,
                id,
                fields.text("family_id"),
                start,
                fields.date("icpc_date"),
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
                fields.number());
    }
}
