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

    /** How long plans last on average, in months, where nothing else is asked for. */
    static final int USUAL_MONTHS = 9;

    private PlanLength() {}

    /** A length as it is drawn for England, made longer or shorter by the average that is wanted. */
    static int days(Dice dice, int months) {
        return Math.max(FIRST_DAY[0], days(dice) * months / USUAL_MONTHS);
    }

    private static int days(Dice dice) {
        int band = dice.weighted(SHARES);
        return band == LAST_DAY.length
                ? FIRST_DAY[band] + dice.waiting(MEAN_BEYOND_TWO_YEARS)
                : dice.between(FIRST_DAY[band], LAST_DAY[band]);
    }
}
