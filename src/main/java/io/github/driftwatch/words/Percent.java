package io.github.driftwatch.words;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share as people write it. */
public final class Percent {

    private Percent() {}

    /** A share, 0 to 1, as a percentage with one decimal, halves away from zero: {@code 12.3} for {@code 0.1225}. */
    public static BigDecimal oneDecimal(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    }

    /** A share, 0 to 1, with two decimals at most and no needless zeros: {@code 12.5 %} for {@code 0.125}. */
    public static String of(double share) {
        return BigDecimal.valueOf(share * 100)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }
}
