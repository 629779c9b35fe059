package io.github.driftwatch.template;

import static io.github.driftwatch.table.Column.text;

import io.github.driftwatch.table.ReportTable;
import java.util.List;
import java.util.Map;

/**
 * A sheet of words to choose from, each with its meaning.
 *
 * @param name the sheet's name
 * @param terms the words and their meanings, in order
 */
record TermList(String name, Map<String, String> terms) {

    /** The words as a report. */
    ReportTable<Map.Entry<String, String>> report() {
        return new ReportTable<>(
                name, List.of(text("word", 34, 1, Map.Entry::getKey), text("meaning", 80, 1, Map.Entry::getValue)));
    }

    /** Where a drop-down list finds the words. */
    String range() {
        return "'" + name + "'!$A$2:$A$" + (terms.size() + 1);
    }
}
