package io.github.driftwatch.governance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That one line is the sum of others: who knows all but one of them knows that one.
 *
 * @param whole the key of the sum
 * @param parts the keys of what it is the sum of
 * @param ahead absent where it holds in every period and group; else the parts are of the first month to come, and the whole
 *     is of the month to come of this number, counted from 1, or for 0 of the reported period's last day
 * @param unnamed whether the whole is no line: nothing counts it, and other sums are of it
 */
public record LineSum(
        String whole, List<String> parts, @Nullable Integer ahead, boolean unnamed) {

    public LineSum {
        parts = List.copyOf(parts);
    }

    /** Of a line. */
    public LineSum(String whole, List<String> parts, @Nullable Integer ahead) {
        this(whole, parts, ahead, false);
    }

    /** That holds in every period and group. */
    public LineSum(String whole, List<String> parts) {
        this(whole, parts, null);
    }

    /** Of what is no line, and known to other sums by this key. */
    static LineSum unnamed(String whole, List<String> parts) {
        return new LineSum(whole, parts, null, true);
    }

    /** That holds in every period and group. */
    public static LineSum of(Line whole, List<Line> parts) {
        return new LineSum(whole.key(), keys(parts));
    }

    /** Of a line in a month to come, counted from 1; of one of the reported period's last day for 0. */
    static LineSum ahead(int month, Line whole, List<Line> parts) {
        return new LineSum(whole.key(), keys(parts), month);
    }

    private static List<String> keys(List<Line> lines) {
        return lines.stream().map(Line::key).toList();
    }
}
