package io.github.driftwatch.survival;

import io.github.driftwatch.model.Plan;
import java.time.LocalDate;
import java.util.Arrays;

/** How long plans have lasted by a day, gathered plan by plan: of each no more is kept than that. Not for use by several threads. */
public final class PlanLives {

    private static final int FIRST_ROOM = 1024;

    private final LocalDate asAt;
    private int[] lasted = new int[FIRST_ROOM];
    private boolean[] ended = new boolean[FIRST_ROOM];
    private int count;

    /** None yet, as known at a day. */
    public PlanLives(LocalDate asAt) {
        this.asAt = asAt;
    }

    /** One more plan. One that starts after the day, or ends before it starts, is left out; an end after it has not happened. */
    public void add(Plan plan) {
        LocalDate end = plan.end();
        if (plan.start().isAfter(asAt) || (end != null && end.isBefore(plan.start()))) {
            return;
        }
        if (count == lasted.length) {
            lasted = Arrays.copyOf(lasted, 2 * count);
            ended = Arrays.copyOf(ended, 2 * count);
        }
        LocalDate last = end == null || end.isAfter(asAt) ? asAt : end;
        ended[count] = last.equals(end);
        lasted[count] = PlanTime.between(plan.start(), last);
        count++;
    }

    /** The survival of those that were added. */
    public PlanSurvival survival() {
        return new PlanSurvival(KaplanMeier.of(Arrays.copyOf(lasted, count), Arrays.copyOf(ended, count)), asAt);
    }
}
