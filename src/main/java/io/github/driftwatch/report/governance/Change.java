package io.github.driftwatch.report.governance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a figure has changed, in words. */
final class Change {

    private static final String MINUS = "−";

    private Change() {}

    /** With an arrow and a sign, such as {@code ▲ +12}; empty where either is no number. */
    static String words(@Nullable BigDecimal now, @Nullable BigDecimal then, boolean share) {
        if (now == null || then == null) {
            return "";
        }
        int sign = now.compareTo(then);
        return sign == 0 ? "no change" : (sign > 0 ? "▲ " : "▼ ") + signed(now, then, share);
    }

    /** With a sign alone, such as {@code −3.4 points}; empty where either is no number. */
    static String signed(@Nullable BigDecimal now, @Nullable BigDecimal then, boolean share) {
        if (now == null || then == null) {
            return "";
        }
        BigDecimal difference = now.subtract(then);
        if (difference.signum() == 0) {
            return "no change";
        }
        return (difference.signum() > 0 ? "+" : MINUS) + difference.abs().toPlainString() + (share ? " points" : "");
    }
}
