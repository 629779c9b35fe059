package io.github.driftwatch.report.charts;

/** The end and the steps of an axis of figures, round ones. */
public record Scale(double end, double step) {

    private static final double[] ROUND = {1, 2, 2.5, 5, 10};
    private static final int STEPS = 5;

    /**
     * A scale from 0 on which the highest figure leaves some room above.
     *
     * @param highest the highest figure, 0 or more
     * @param least the smallest step that means anything: 1 for things counted
     */
    public static Scale upTo(double highest, double least) {
        double wanted = Math.max(highest * 1.1 / STEPS, least);
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        double step = wanted;
        for (double round : ROUND) {
            if (round * power >= wanted && isWhole(round * power / least)) {
                step = round * power;
                break;
            }
        }
        return new Scale(step * Math.max(1, Math.ceil(highest * 1.1 / step)), step);
    }

    private static boolean isWhole(double number) {
        return Math.abs(number - Math.rint(number)) < 1e-9;
    }
}
