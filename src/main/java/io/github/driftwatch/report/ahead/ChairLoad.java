package io.github.driftwatch.report.ahead;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many conferences one chair has ahead.
 *
 * @param chair who chairs; absent for those that name nobody
 * @param late the conferences that are late and not booked
 * @param weeks the conferences of each week, from the first on
 */
public record ChairLoad(@Nullable String chair, int late, List<Integer> weeks) {

    public ChairLoad {
        weeks = List.copyOf(weeks);
    }

    /** Who chairs, for a reader. */
    public String name() {
        return chair == null ? ByName.NO_CHAIR : chair;
    }

    /** All of them, those that are late among them. */
    public int total() {
        return late + weeks.stream().mapToInt(Integer::intValue).sum();
    }
}
