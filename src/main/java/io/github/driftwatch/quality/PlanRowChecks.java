package io.github.driftwatch.quality;

import io.github.driftwatch.model.Category;
import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Plan;
import java.time.LocalDate;

/** What the plan's own row says that cannot all be so: its category, its initial conference, the child's death. */
final class PlanRowChecks implements PlanCheck {

    private static final String EXPECTED = "one of " + Category.CODES;

    @Override
    public void examine(Subject subject, Remarks remarks) {
        category(subject.plan(), remarks);
        initialConference(subject.plan(), remarks);
        death(subject, remarks);
    }

    private static void category(Plan plan, Remarks remarks) {
        String category = plan.category();
        if (category == null) {
            remarks.onPlan(
                    Check.DQ_10,
                    "category",
                    null,
                    "category is missing: expected " + EXPECTED + ". Fill it in at its source and export again.");
        } else if (Category.of(category).isEmpty()) {
            remarks.onPlan(
                    Check.DQ_10,
                    "category",
                    category,
                    "category is not " + EXPECTED + ". Correct it at its source and export again.");
        }
    }

    private static void initialConference(Plan plan, Remarks remarks) {
        LocalDate icpc = plan.icpcDate();
        if (icpc != null && !icpc.equals(plan.start())) {
            remarks.onPlan(
                    Check.DQ_23,
                    "icpc_date",
                    icpc,
                    "icpc_date is not the plan's start, " + plan.start()
                            + ": expected one day for both. Each is used as it is. Correct icpc_date or start_date"
                            + " at its source and export again.");
        }
    }

    /** A plan that had ended before the death could not end on that day, and is passed over. */
    private static void death(Subject subject, Remarks remarks) {
        LocalDate died = subject.plan().dateOfDeath();
        LocalDate end = subject.plan().end();
        if (died != null && !died.isAfter(subject.asAt()) && (end == null || end.isAfter(died))) {
            remarks.onPlan(
                    Check.DQ_24,
                    "end_date",
                    end,
                    "The child died on " + died + " and the plan "
                            + (end == null ? "has no end_date" : "has the end_date " + end)
                            + ": expected it to end on that day. Correct end_date or date_of_death at its source and"
                            + " export again.");
        }
    }
}
