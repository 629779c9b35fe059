package io.github.driftwatch.report.charts;

/**
 * What an axis of figures goes from and to, in even steps.
 *
 * @param from where it begins
 * @param to where it ends
 * @param step how far apart its lines are
 */
public record Span(double from, double to, double step) {

    private static final double MOST_PERCENT = 100;
    /** Lines of percentages may begin above 0: what lies under the lowest tells nothing. */
    private static final double FROM_STEP = 10;

    /** For things counted, of which there are at most so many. */
    public static Span counts(double highest) {
        Scale scale = Scale.upTo(highest, 1);
        return new Span(0, scale.end(), scale.step());
    }

    /** For percentages, from a round one below the lowest up to 100. */
    public static Span percentages(double lowest) {
        double from = Math.max(0, Math.floor((lowest - FROM_STEP / 2) / FROM_STEP) * FROM_STEP);
        return new Span(from, MOST_PERCENT, MOST_PERCENT - from > 5 * FROM_STEP ? 2 * FROM_STEP : FROM_STEP);
    }
}
