package io.github.driftwatch.synthesis;

/**
 * How long plans last, in days. The shares follow the mix of lengths that is published for England; beyond two years
 * the rest of a plan's life is a waiting time, which makes 2 to 3 % of the plans open on a day two years old or more
 * where 4 % of those that end are.
 */
final class PlanLength {

    private static final double[] SHARES = {0.180, 0.262, 0.333, 0.182, 0.043};
    private static final int[] FIRST_DAY = {21, 92, 183, 366, 737};
    private static final int[] LAST_DAY = {91, 182, 365, 736};
    private static final int MEAN_BEYOND_TWO_YEARS = 165;

    private PlanLength() {}

    static int days(Dice dice) {
        int band = dice.weighted(SHARES);
        return band == LAST_DAY.length
                ? FIRST_DAY[band] + dice.waiting(MEAN_BEYOND_TWO_YEARS)
                : dice.between(FIRST_DAY[band], LAST_DAY[band]);
    }
}
