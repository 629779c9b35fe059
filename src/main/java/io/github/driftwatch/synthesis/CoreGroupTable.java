package io.github.driftwatch.synthesis;

import io.github.driftwatch.model.Table;
import java.time.LocalDate;

/** The core group's meetings: the first within a fortnight, the second six weeks on, then about every two months. */
final class CoreGroupTable {

    private CoreGroupTable() {}

    static void write(PlanRows plan, Dice dice) {
        Course course = plan.course();
        LocalDate date = course.start().plusDays(dice.chance(0.9) ? dice.between(5, 13) : dice.between(15, 30));
        for (int number = 1; ; number++) {
            LocalDate meeting = Weekday.onOrBefore(date);
            if (!course.goesOnAfter(meeting)) {
                book(plan, meeting, dice);
                return;
            }
            if (dice.chance(0.05)) {
                plan.add(Table.CORE_GROUPS).set("date", meeting).set("status", "cancelled");
                date = meeting.plusDays(dice.between(4, 15));
            } else {
                plan.add(Table.CORE_GROUPS).set("date", meeting).set("status", "held");
                int limit = number == 1 ? 42 : 59;
                date = meeting.plusDays(dice.chance(0.92) ? limit - dice.between(0, 14) : limit + dice.between(3, 30));
            }
        }
    }

    private static void book(PlanRows plan, LocalDate meeting, Dice dice) {
        if (dice.chance(0.85)
                && plan.course().open()
                && meeting.isAfter(plan.course().asAt())) {
            plan.add(Table.CORE_GROUPS).set("date", meeting).set("status", "scheduled");
        }
    }
}
