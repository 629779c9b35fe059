package io.github.driftwatch.lifeline;

import io.github.driftwatch.model.Plan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An age that procedures speak of, and the day on which a plan reaches it.
 *
 * @param months the age in full months
 * @param day the day: the plan's start and so many months
 * @param progress whether it has come
 */
public record Milestone(int months, LocalDate day, Progress progress) {

    private static final List<Integer> MONTHS = List.of(9, 12, 15, 18, 21, 24);

    /** Whether a plan has reached an age. */
    public enum Progress {
        REACHED,
        AHEAD,
        /** The plan ended before it, or on that day. */
        ENDED_BEFORE
    }

    /** The milestones of a plan as they stand on a day, the first one first. */
    static List<Milestone> of(Plan plan, LocalDate asAt) {
        LocalDate end = plan.end();
        LocalDate ended = end == null || end.isAfter(asAt) ? null : end;
        return MONTHS.stream()
                .map(months -> {
                    LocalDate day = plan.start().plusMonths(months);
                    return new Milestone(months, day, progress(day, asAt, ended));
                })
                .toList();
    }

    private static Progress progress(LocalDate day, LocalDate asAt, @Nullable LocalDate ended) {
        if (ended != null && !day.isBefore(ended)) {
            return Progress.ENDED_BEFORE;
        }
        return day.isAfter(asAt) ? Progress.AHEAD : Progress.REACHED;
    }
}
