package io.github.driftwatch.ingest;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Identifiers that a spreadsheet has taken for numbers: {@code 00123} has become {@code 123}, {@code 100000} has become
 * {@code 1E+05}. It is said which may have been one, and nothing is joined: two children may differ by a zero.
 */
final class SpoiltIds {

    private static final int LARGEST_POWER = 40;
    private static final int LONGEST = 60;

    /** As a spreadsheet or a script writes one; {@code 3E7} may be an identifier as it stands. */
    private static final String POWER = "[0-9]\\.[0-9]+[Ee]\\+?[0-9]{1,3}|[0-9][Ee]\\+[0-9]{1,3}";

    /** A spreadsheet keeps so many figures of a number; what it shows beyond them is not what was written. */
    private static final int FIGURES_KEPT = 15;

    private final Supplier<Set<String>> known;
    private @Nullable Map<String, String> byNumber;

    /**
     * @param known the identifiers in plans, asked for only when one is not found
     */
    SpoiltIds(Supplier<Set<String>> known) {
        this.known = known;
    }

    /** How an identifier differs from one in plans that is the same number; absent where there is none such. */
    @Nullable
    String difference(String id) {
        String number = number(id);
        String other = number == null ? null : byNumber().get(number);
        if (other == null || other.equals(id)) {
            return null;
        }
        if (isPower(id) || isPower(other)) {
            return "by being written as a power of ten";
        }
        return id.indexOf('.') >= 0 || other.indexOf('.') >= 0 ? "by a point and zeros at its end" : "by leading zeros";
    }

    /** What is said, and counted, of an identifier that is not in plans; empty where there is nothing to say. */
    String remark(Fields fields, String column, String id) {
        String difference = difference(id);
        if (difference == null) {
            return "";
        }
        fields.resembles(column, difference);
        return " One in plans differs only " + difference + ": a spreadsheet may have taken identifiers for numbers.";
    }

    /** The same for a count of rows left out, after why they were. */
    String reason(String id) {
        String difference = difference(id);
        return difference == null ? "" : ", and one in plans differs only " + difference;
    }

    private Map<String, String> byNumber() {
        Map<String, String> map = byNumber;
        if (map == null) {
            map = new HashMap<>();
            for (String id : known.get()) {
                String number = number(id);
                if (number != null) {
                    map.putIfAbsent(number, id);
                }
            }
            byNumber = map;
        }
        return map;
    }

    /** Whether a number was written as a power of ten with fewer figures than it has, as {@code 1.23457E+11}. */
    static boolean hasLostFigures(String id) {
        int power = beforePower(id);
        return power > 0
                && id.length() <= LONGEST
                && isPower(id)
                && (figures(id, power) <= power(id) || figures(id, power) > FIGURES_KEPT);
    }

    private static int figures(String id, int end) {
        return end - (id.indexOf('.') >= 0 ? 1 : 0);
    }

    /** Where the letter stands; -1 where there is none. */
    private static int beforePower(String id) {
        return Math.max(id.indexOf('E'), id.indexOf('e'));
    }

    private static int power(String id) {
        return Integer.parseInt(id.substring(beforePower(id) + 1));
    }

    private static boolean isPower(String id) {
        return id.matches(POWER);
    }

    private static @Nullable String number(String id) {
        if (id.length() > LONGEST || !(isPower(id) || id.matches("[0-9]+(\\.0+)?"))) {
            return null;
        }
        if (isPower(id) && power(id) > LARGEST_POWER) {
            return null;
        }
        return new BigDecimal(id).stripTrailingZeros().toPlainString();
    }
}
