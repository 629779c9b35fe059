package io.github.driftwatch.comparison;

import io.github.driftwatch.drift.Band;

/**
 * How a row of the drift list stands.
 *
 * @param band the plan's band
 * @param points its points
 */
public record DriftState(Band band, int points) {

    /** How it stands to the same plan in an earlier run: the band first, then the points. */
    Change since(DriftState then) {
        int worse = then.band.compareTo(band);
        int change = worse == 0 ? Integer.compare(points, then.points) : worse;
        if (change == 0) {
            return Change.SAME;
        }
        return change > 0 ? Change.WORSE : Change.BETTER;
    }
}
