package io.github.driftwatch.report.ahead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many conferences each chair has in the weeks to come.
 *
 * @param asAt the day that the check is made for
 * @param chairs the chairs by name, those of nobody last
 * @param capacity how many conferences one chair can hold in a week; absent where nobody says
 */
public record LoadMap(
        LocalDate asAt, List<ChairLoad> chairs, @Nullable Integer capacity) {

    /** How many weeks it shows, from the week of the as-at date on. */
    public static final int WEEKS = 13;

    public LoadMap {
        chairs = List.copyOf(chairs);
    }

    /** The Monday of a week, counted from 0. */
    public LocalDate monday(int week) {
        return Weeks.monday(asAt).plusWeeks(week);
    }

    /** Whether a chair has more in a week than one can hold. Conferences that name no chair are nobody's load. */
    public boolean isOver(ChairLoad chair, int week) {
        return capacity != null && chair.chair() != null && chair.weeks().get(week) > capacity;
    }

    /** The weeks that are over the capacity: by chair, then by week. */
    public List<OverCapacity> over() {
        List<OverCapacity> over = new ArrayList<>();
        for (ChairLoad chair : chairs) {
            for (int week = 0; week < WEEKS; week++) {
                if (capacity != null && isOver(chair, week)) {
                    over.add(new OverCapacity(
                            chair.name(), monday(week), chair.weeks().get(week), capacity));
                }
            }
        }
        return over;
    }

    /** The conferences of all chairs in a week. */
    public int total(int week) {
        return chairs.stream().mapToInt(chair -> chair.weeks().get(week)).sum();
    }

    /** The conferences of all chairs that are late and not booked. */
    public int late() {
        return chairs.stream().mapToInt(ChairLoad::late).sum();
    }

    /** All conferences. */
    public int total() {
        return chairs.stream().mapToInt(ChairLoad::total).sum();
    }

    /** The most that any chair has in a week. */
    int most() {
        return chairs.stream()
                .flatMap(chair -> chair.weeks().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }
}
