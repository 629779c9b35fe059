package io.github.driftwatch.survival;

import java.util.Optional;

/**
 * An estimated share that lasts, and how sure it is.
 *
 * @param share from 0 to 1
 * @param greenwoodSum Greenwood's sum over the times that the share rests on: the variance of the share's logarithm;
 *     infinite where nothing lasted
 */
public record Survival(double share, double greenwoodSum) {

    /** Nothing ended in between. */
    static final Survival CERTAIN = new Survival(1, 0);

    /** The two-sided 95 % point of the normal distribution. */
    private static final double Z = 1.959964;

    /**
     * An interval of the share.
     *
     * @param low its lower end, from 0 to 1
     * @param high its upper end, from 0 to 1
     */
    public record Interval(double low, double high) {}

    /** The standard error of the share, by Greenwood's formula; nought where nothing lasted. */
    public double standardError() {
        return share == 0 ? 0 : share * Math.sqrt(greenwoodSum);
    }

    /**
     * The 95 % interval on the log-log scale, which keeps it between 0 and 1 (Kalbfleisch and Prentice 1980); none where
     * the share is 0 or 1, as there is no such scale then.
     */
    public Optional<Interval> interval() {
        if (share <= 0 || share >= 1) {
            return Optional.empty();
        }
        double log = Math.log(share);
        double width = Z * Math.sqrt(greenwoodSum) / -log;
        return Optional.of(new Interval(Math.exp(log * Math.exp(width)), Math.exp(log * Math.exp(-width))));
    }
}
