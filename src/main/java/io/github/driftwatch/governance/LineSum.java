package io.github.driftwatch.governance;

import java.util.List;

/**
 * That one line is the sum of others, in every period and group: who knows all but one of them knows that one.
 *
 * @param whole the key of the sum
 * @param parts the keys of what it is the sum of
 */
public record LineSum(String whole, List<String> parts) {

    public LineSum {
        parts = List.copyOf(parts);
    }

    public static LineSum of(Line whole, List<Line> parts) {
        return new LineSum(whole.key(), parts.stream().map(Line::key).toList());
    }
}
