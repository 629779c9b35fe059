package io.github.driftwatch.layout;

import io.github.driftwatch.source.ColumnLetters;
import io.github.driftwatch.source.Row;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.UnusableInputException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A row of headings.
 *
 * @param row the row
 */
record HeadingRow(Row row) {

    /** The headings that stand in it, as {@link Names#headingKey} spells them. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        row.cells().forEach(cell -> keys.add(Names.headingKey(cell.text())));
        keys.remove("");
        return keys;
    }

    /** Where each of certain headings stands; one that stands twice is refused, as which to read cannot be told. */
    Map<String, Integer> positions(Set<String> wanted, Map<String, String> shown, RowSource source)
            throws UnusableInputException {
        Map<String, Integer> positions = new HashMap<>();
        for (int index = 0; index < row.cells().size(); index++) {
            String key = Names.headingKey(row.cell(index).text());
            if (!wanted.contains(key)) {
                continue;
            }
            Integer earlier = positions.put(key, index);
            if (earlier != null) {
                throw new UnusableInputException(source.place() + " has two columns " + shown.getOrDefault(key, key)
                        + ", " + ColumnLetters.of(earlier) + " and " + ColumnLetters.of(index)
                        + ", and which one to read cannot be told. Rename or remove one of them, and run again.");
            }
        }
        return positions;
    }

    /** How many columns have a heading, up to the last that has. */
    int width() {
        int width = row.cells().size();
        while (width > 0 && row.cell(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
