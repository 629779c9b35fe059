package io.github.driftwatch.layout;

import io.github.driftwatch.json.Quoted;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.ColumnLetters;
import io.github.driftwatch.source.Row;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.UnusableInputException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is said where a required column is not among the headings. A heading is repeated only where it resembles the
 * column; others are named by their letters, as the first row may be a child's.
 */
record MissingColumn(
        RowSource source,
        Layout layout,
        Table table,
        Row headings,
        String lacking,
        List<Integer> unknown,
        boolean nothingKnown) {

    private static final int MOST_LETTERS = 12;
    private static final String SEPARATORS = ";\t|,^~:";

    UnusableInputException exception() {
        return new UnusableInputException(source.place() + " has no column " + lacking + ", which "
                + table.fileName() + (layout.isCanonical() ? "" : " of the layout " + layout.name()) + " need: "
                + advice());
    }

    private String advice() {
        if (unknown.size() == 1 && nothingKnown && separatedOtherwise()) {
            return "row " + headings.number() + " is a single cell, so its columns seem to be separated by something"
                    + " else than a comma, semicolon, tab or bar. Say by what with --delimiter, or save it as \"CSV UTF-8"
                    + " (Comma delimited)\", and run again.";
        }
        Map<String, Integer> byName = new LinkedHashMap<>();
        unknown.forEach(index -> byName.put(headings.cell(index).text(), index));
        String nearest = Resemblance.nearest(lacking, byName.keySet());
        if (nearest != null) {
            return "the nearest heading in row " + headings.number() + " is \"" + Quoted.oneLine(nearest)
                    + "\", in column "
                    + ColumnLetters.of(byName.getOrDefault(nearest, 0)) + ". If that is it, rename it "
                    + lacking + ", and run again.";
        }
        if (nothingKnown) {
            return "no cell of row " + headings.number()
                    + " is a heading of that table. Check that it is the right file,"
                    + " and that its first row holds the headings.";
        }
        if (unknown.isEmpty()) {
            return "every heading in row " + headings.number()
                    + " is that of another column. Add it to the export, and run again.";
        }
        return "no heading in row " + headings.number() + " resembles it; not recognised: column " + letters()
                + ". Name the one that holds it " + lacking + ", or add it to the export, and run again.";
    }

    private boolean separatedOtherwise() {
        String only = headings.cell(unknown.get(0)).text();
        return SEPARATORS.chars().anyMatch(separator -> only.indexOf(separator) >= 0);
    }

    private String letters() {
        String letters =
                unknown.stream().limit(MOST_LETTERS).map(ColumnLetters::of).collect(Collectors.joining(", "));
        return unknown.size() > MOST_LETTERS ? letters + " and others" : letters;
    }
}
