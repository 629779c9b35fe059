package io.github.driftwatch.source.workbook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A workbook's number as a person would write it: {@code 123} for {@code 123.0}, {@code 100000} for {@code 1.0E5}. */
public final class NumberText {

    private static final double LARGEST = 1e15;
    private static final double SMALLEST = 1e-9;

    private NumberText() {}

    /** The number's plain text; the text unchanged where it is no number or one too large to be exact. */
    public static String of(String stored) {
        if (isPlainWhole(stored)) {
            return stored;
        }
        try {
            double number = Double.parseDouble(stored);
            double size = Math.abs(number);
            if (number == 0) {
                return "0";
            }
            return size < LARGEST && size > SMALLEST
                    ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                    : stored;
        } catch (NumberFormatException e) {
            return stored;
        }
    }

    /** A number written as text, with a point for its fraction; absent where it is none. */
    public static @Nullable Double parse(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // The platform's parser also takes "1f", "0x1p3" and "NaN".
            if ((c < '0' || c > '9') && c != '.' && c != '-' && c != '+' && c != 'E') {
                return null;
            }
        }
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static boolean isPlainWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
