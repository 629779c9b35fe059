package io.github.driftwatch.report.governance;

/** Whether the share of a group is further from that of all than chance explains: the limits of a funnel plot. */
final class Chance {

    /** On either side: together one in 500, as is usual for such limits. */
    private static final double LIMIT = 0.001;

    private Chance() {}

    /**
     * Where a group stands, from what is shown of it alone.
     *
     * @return -1 where its share is lower than chance explains, 1 where it is higher; 0 where it is neither, or not told
     */
    static int side(ShownFigure group, ShownFigure all) {
        if (!(group.count() instanceof Integer count)
                || !(group.of() instanceof Integer of)
                || !(all.count() instanceof Integer wholeCount)
                || !(all.of() instanceof Integer whole)
                || of == 0
                || whole == 0) {
            return 0;
        }
        double share = (double) wholeCount / whole;
        if (share <= 0 || share >= 1) {
            return 0;
        }
        if (upTo(count, of, share) < LIMIT) {
            return -1;
        }
        return upTo(of - count, of, 1 - share) < LIMIT ? 1 : 0;
    }

    /** How likely it is that at most so many of a number come out, where each does with the same chance. */
    private static double upTo(int most, int number, double chance) {
        double log = number * Math.log1p(-chance);
        double sum = Math.exp(log);
        for (int i = 1; i <= most; i++) {
            log += Math.log((double) (number - i + 1) / i) + Math.log(chance) - Math.log1p(-chance);
            sum += Math.exp(log);
        }
        return sum;
    }
}
