package io.github.driftwatch.synthesis;

import io.github.driftwatch.model.Table;
import java.time.LocalDate;

/** The visits to the child, every ten to fourteen days while the plan runs; for an unborn child from birth on. */
final class VisitTable {

    private VisitTable() {}

    static void write(PlanRows plan, Dice dice) {
        Course course = plan.course();
        LocalDate born = plan.child().born();
        LocalDate first = born.isAfter(course.start()) ? born : course.start();
        boolean baby = born.plusYears(1).isAfter(first);
        LocalDate date = Weekday.onOrAfter(first.plusDays(dice.between(2, 9)));
        while (course.goesOnAfter(date)) {
            visit(plan.add(Table.VISITS).set("date", date), inNoAccess(plan, date), baby, dice);
            int days = dice.chance(0.93) ? dice.between(9, 14) : dice.between(15, 27);
            date = Weekday.onOrBefore(date.plusDays(days));
        }
    }

    /** The fortnights before an agreement on access was needed. */
    private static boolean inNoAccess(PlanRows plan, LocalDate date) {
        return plan.of(Table.EVENTS).stream()
                .filter(event -> "access-action-agreed".equals(event.get("kind")))
                .map(event -> event.get("date"))
                .anyMatch(agreed -> agreed instanceof LocalDate day
                        && date.isBefore(day)
                        && date.plusDays(29).isAfter(day));
    }

    private static void visit(Row visit, boolean noAccess, boolean baby, Dice dice) {
        boolean seen = !dice.chance(0.05) && !noAccess;
        visit.set("seen", seen);
        boolean alone = dice.chance(0.65);
        boolean atHome = dice.chance(0.85);
        boolean bedroom = dice.chance(0.3);
        if (seen) {
            visit.set("seen_alone", !baby && alone)
                    .set("seen_awake", baby ? (Object) alone : null)
                    .set("at_home", atHome)
                    .set("bedroom_seen", atHome && bedroom);
        } else {
            visit.set("seen_alone", false).set("at_home", atHome).set("bedroom_seen", false);
        }
    }
}
