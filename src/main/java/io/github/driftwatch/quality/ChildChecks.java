package io.github.driftwatch.quality;

import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.Finding.Severity;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.timeline.PlanAssessment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The data-quality checks on all plans of one child: DQ-3, overlapping plans, and DQ-4, two open ones (rulebook, part
 * 11). Plans are handed in one by one, those of one child after each other; only the current child's are remembered.
 * Not for use by several threads.
 */
public final class ChildChecks {

    private static final Comparator<Plan> BY_START =
            Comparator.comparing(Plan::start).thenComparing(Plan::row);

    private final LocalDate asAt;
    private final Places places;
    private final List<Plan> current = new ArrayList<>();

    /**
     * Checks that have seen no plan yet.
     *
     * @param inputs what was read for each table, so that findings can name the file
     */
    public ChildChecks(LocalDate asAt, Collection<InputFile> inputs) {
        this.asAt = asAt;
        this.places = new Places(inputs);
    }

    /** Takes note of a plan; where it is another child's, first reports on the child before. */
    public void accept(PlanAssessment assessment, Consumer<Finding> findings) {
        Plan plan = assessment.history().plan();
        if (!current.isEmpty() && !current.get(0).childId().equals(plan.childId())) {
            finish(findings);
        }
        current.add(plan);
    }

    /** Reports on the last child. */
    public void finish(Consumer<Finding> findings) {
        if (current.size() > 1) {
            current.sort(BY_START);
            overlapping(findings);
            open(findings);
        }
        current.clear();
    }

    /** Each plan is held against the one, of those that began before it, that runs longest. */
    private void overlapping(Consumer<Finding> findings) {
        Plan longest = current.get(0);
        for (Plan plan : current.subList(1, current.size())) {
            if (runsPast(longest, plan.start()) && runsPast(plan, longest.start())) {
                findings.accept(at(
                        plan,
                        Check.DQ_3,
                        "start_date",
                        plan.start(),
                        "The plan starts while another plan of this child runs, in row " + longest.row() + " ("
                                + longest.start() + (longest.end() == null ? ", not ended" : " to " + longest.end())
                                + "): expected one at a time. Correct the dates, or remove a plan that is not the"
                                + " child's, at its source and export again."));
            }
            longest =
                    longest.end() == null || (plan.end() != null && !plan.end().isAfter(longest.end()))
                            ? longest
                            : plan;
        }
    }

    private void open(Consumer<Finding> findings) {
        Plan first = null;
        for (Plan plan : current) {
            if (!plan.openOn(asAt)) {
                continue;
            }
            if (first == null) {
                first = plan;
                continue;
            }
            findings.accept(at(
                    plan,
                    Check.DQ_4,
                    "end_date",
                    plan.end(),
                    "The child has another open plan, in row " + first.row()
                            + ": expected one at most. Fill in end_date of the plan that has ended, or remove one that"
                            + " is not the child's, at its source and export again."));
        }
    }

    private Finding at(Plan plan, Check check, String column, @Nullable LocalDate value, String message) {
        return places.finding(check, Severity.ERROR, Table.PLANS, plan.row(), column, value, message, plan.childId());
    }

    /** Whether it runs on after a day's beginning; a plan that ends on the day that another starts does not. */
    private static boolean runsPast(Plan plan, LocalDate day) {
        return plan.end() == null || plan.end().isAfter(day);
    }
}
