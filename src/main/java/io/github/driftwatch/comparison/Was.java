package io.github.driftwatch.comparison;

import io.github.driftwatch.drift.Band;
import io.github.driftwatch.timeline.Status;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How a row stood, as the list of what is resolved writes it, and read back from there. */
final class Was {

    private Was() {}

    static String due(ComparedList list, Status status, int days) {
        return list == ComparedList.OVERDUE ? status + ", " + counted(days, "day") : status.name();
    }

    static String drift(DriftState state) {
        return state.band() + ", " + counted(state.points(), "point");
    }

    /** The status that it begins with; absent where somebody wrote something else there. */
    static @Nullable Status status(String was) {
        String word = was.split(",", 2)[0];
        return Arrays.stream(Status.values())
                .filter(status -> status.name().equals(word))
                .findFirst()
                .orElse(null);
    }

    /** The band and the points; absent where somebody wrote something else there. */
    static @Nullable DriftState drift(String was) {
        for (Band band : Band.values()) {
            if (was.matches(band + ", [0-9]{1,6} points?")) {
                return new DriftState(band, Integer.parseInt(was.replaceAll("[^0-9]", "")));
            }
        }
        return null;
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
