package io.github.driftwatch.synthesis;

import io.github.driftwatch.model.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the plan asks people to do, and what the trajectory of a designated review adds to it. */
final class ActionTable {

    private static final List<String> ACTIONS = List.of(
            "Agree a safety plan with the parents",
            "Start the parenting programme",
            "Register the child with a dentist",
            "Refer to the family support service",
            "Complete direct work with the child",
            "Meet the school about attendance",
            "Book the missed health check",
            "Hold a meeting of the wider family",
            "Check the condition of the home");

    private static final List<String> TRAJECTORY = List.of(
            "Decide whether to seek legal advice",
            "Set a date by which change must be seen",
            "Review the support offered");

    private static final List<String> OWNERS =
            List.of("Social worker", "School nurse", "Health visitor", "Family support worker", "Parents");

    private static final List<String> OUTCOMES =
            List.of("The child is safe at home", "The child is well", "The child is at school every day");

    private final PlanRows plan;
    private final Dice dice;

    private ActionTable(PlanRows plan, Dice dice) {
        this.plan = plan;
        this.dice = dice;
    }

    static void write(PlanRows plan, Dice dice) {
        ActionTable table = new ActionTable(plan, dice);
        int count = dice.between(3, 6);
        int first = dice.between(0, ACTIONS.size() - 1);
        for (int number = 0; number < count; number++) {
            LocalDate due = plan.course().start().plusDays(dice.between(20, 150));
            table.action(ACTIONS.get((first + number) % ACTIONS.size()), due, "plan");
        }
        int next = 0;
        for (LocalDate designated : plan.designated().held()) {
            table.action(
                    TRAJECTORY.get(next++ % TRAJECTORY.size()),
                    designated.plusDays(dice.between(21, 90)),
                    "trajectory");
        }
    }

    private void action(String action, LocalDate due, String source) {
        plan.add(Table.ACTIONS)
                .set("action", action)
                .set("owner", dice.oneOf(OWNERS))
                .set("due_date", due)
                .set("completed_date", completed(due))
                .set("desired_outcome", dice.oneOf(OUTCOMES))
                .set("source", source);
    }

    /** Every action of an ended plan is done by its end; of an open one, most of those due. */
    private @Nullable LocalDate completed(LocalDate due) {
        Course course = plan.course();
        LocalDate done = Weekday.onOrAfter(due.plusDays(dice.between(-14, 10)));
        boolean finished = dice.chance(0.85);
        LocalDate last = course.lastKnownDay();
        if (!course.open()) {
            LocalDate byEnd = done.isAfter(last) ? last : done;
            return byEnd.isBefore(course.start()) ? course.start() : byEnd;
        }
        return finished && !done.isAfter(last) && !done.isBefore(course.start()) ? done : null;
    }
}
