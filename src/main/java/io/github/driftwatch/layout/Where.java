package io.github.driftwatch.layout;

import io.github.driftwatch.source.Row;
import io.github.driftwatch.source.workbook.NumberText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows in which a column has a value at all, by what another cell of the row says.
 *
 * @param headings the heading of that cell, or several of which the first with a value counts
 * @param is the words that it must be one of, normalised; empty where any will do
 * @param isNot the words that it must be none of, normalised
 * @param below the number that it must be below
 * @param notBelow the number that it must not be below; a cell that is no number is not below
 */
public record Where(
        List<String> headings,
        Set<String> is,
        Set<String> isNot,
        @Nullable Long below,
        @Nullable Long notBelow) {

    public Where {
        headings = List.copyOf(headings);
        is = Set.copyOf(is);
        isNot = Set.copyOf(isNot);
    }

    /** Whether a row is one of them. */
    boolean holds(Row row, List<Integer> cells, CellWords words) {
        String text = FirstValue.of(row, cells, words).text();
        String word = Names.normalised(words.plain(text));
        if ((!is.isEmpty() && !is.contains(word)) || isNot.contains(word)) {
            return false;
        }
        Double number = text.isEmpty() ? null : NumberText.parse(text);
        return (below == null || (number != null && number < below))
                && (notBelow == null || number == null || number >= notBelow);
    }
}
