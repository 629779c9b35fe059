package io.github.driftwatch.source.workbook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A workbook's number as a person would write it: {@code 123} for {@code 123.0}, {@code 100000} for {@code 1.0E5}. */
public final class NumberText {

    private static final double LARGEST = 1e15;
    private static final double SMALLEST = 1e-9;

    /** How many digits stand between two commas that part thousands. */
    private static final int THOUSANDS = 3;

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

    /**
     * A number written as text; absent where it is none. Its fraction stands after a point, or after a comma where it
     * cannot be a thousand's: {@code 7,5} is seven and a half, and {@code 7,500} is left to whoever wrote it.
     */
    public static @Nullable Double parse(String text) {
        int comma = text.indexOf(',');
        if (comma > 0 && text.length() - comma != 1 + THOUSANDS && text.indexOf('.') < 0) {
            return parse(text.substring(0, comma) + '.' + text.substring(comma + 1));
        }
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
