package io.github.driftwatch.report;

import java.util.Comparator;

/** The order of rule identifiers as a person counts them: {@code RC-2} comes before {@code RC-10}. */
public final class RuleOrder {

    public static final Comparator<String> BY_NUMBER = Comparator.comparing(RuleOrder::family)
            .thenComparingLong(RuleOrder::number)
            .thenComparing(id -> id);

    private RuleOrder() {}

    private static String family(String id) {
        return id.substring(0, digitsFrom(id));
    }

    /** The number at the end; an identifier without one, or with more digits than a number holds, counts as 0. */
    private static long number(String id) {
        int from = digitsFrom(id);
        int length = id.length() - from;
        return length == 0 || length > 18 ? 0 : Long.parseLong(id, from, id.length(), 10);
    }

    private static int digitsFrom(String id) {
        int from = id.length();
        while (from > 0 && id.charAt(from - 1) >= '0' && id.charAt(from - 1) <= '9') {
            from--;
        }
        return from;
    }
}
