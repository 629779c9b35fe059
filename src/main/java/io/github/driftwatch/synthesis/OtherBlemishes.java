package io.github.driftwatch.synthesis;

import java.time.LocalDate;
import java.util.List;

/** What goes wrong with rows of any table that belongs to a plan. */
final class OtherBlemishes {

    private OtherBlemishes() {}

    /** A row whose child and plan are in no row of plans. */
    static boolean ofNoPlan(PlanRows plan, Row row, Dice dice) {
        row.set("child_id", "X" + plan.child().id()).set("plan_id", "X" + plan.planId());
        return true;
    }

    /** The same row twice. */
    static boolean twice(PlanRows plan, Row row, Dice dice) {
        List<Row> rows = tableOf(plan, row);
        rows.add(row.copy());
        return true;
    }

    /** A meeting or visit of a plan that had ended. */
    static boolean meetingAfterEnd(PlanRows plan, Row row, Dice dice) {
        LocalDate date = plan.course().lastDay().plusDays(dice.between(3, 30));
        boolean ended = !date.isAfter(plan.course().asAt());
        if (ended) {
            tableOf(plan, row).add(row.copy().set("date", date));
        }
        return ended;
    }

    /** A core group still booked for a day that has passed. */
    static boolean meetingForgotten(PlanRows plan, Row row, Dice dice) {
        boolean held = "held".equals(row.get("status"));
        if (held) {
            row.set("status", "scheduled");
        }
        return held;
    }

    /** A core group held on a day to come. */
    static boolean heldAhead(PlanRows plan, Row row, Dice dice) {
        boolean booked = "scheduled".equals(row.get("status"))
                && row.get("date") instanceof LocalDate date
                && date.isAfter(plan.course().asAt());
        if (booked) {
            row.set("status", "held");
        }
        return booked;
    }

    /** An action left open when the plan ended. */
    static boolean notCompleted(PlanRows plan, Row row, Dice dice) {
        boolean ended = !plan.course().open();
        if (ended) {
            row.set("completed_date", null);
        }
        return ended;
    }

    private static List<Row> tableOf(PlanRows plan, Row row) {
        return plan.of(row.table());
    }
}
