package io.github.driftwatch.layout;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.Row;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.UnusableInputException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How well a row of headings fits a part of a layout.
 *
 * @param part the part
 * @param row the row, the best of those that were looked at
 * @param known the headings of the part that stand in it, as they are written there
 * @param of how many headings the part looks for
 * @param ignored how many more stand in it that the part knows and does not read
 * @param complete whether all that the part cannot do without is there
 */
public record Fit(Part part, Row row, List<String> known, int of, int ignored, boolean complete) {

    public Fit {
        known = List.copyOf(known);
    }

    /** How well one row fits. */
    public static Fit of(Part part, Row row) {
        Set<String> keys = new HeadingRow(row).keys();
        Set<String> wanted = part.keys();
        List<String> known = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        row.cells().forEach(cell -> {
            String key = Names.headingKey(cell.text());
            if (wanted.contains(key) && seen.add(key)) {
                known.add(cell.text());
            }
        });
        Set<String> ignored = part.ignoredKeys();
        ignored.removeAll(wanted);
        ignored.retainAll(keys);
        return new Fit(part, row, known, wanted.size(), ignored.size(), part.isEnough(keys));
    }

    /** The fit of the headings among the first rows of a file, looked for as they are when it is read. */
    public static Fit best(Part part, List<Row> rows) {
        HeadingSearch search = new HeadingSearch(new KnownHeadings(part));
        HeadingSearch.Found found = null;
        for (int i = 0; found == null && i < rows.size(); i++) {
            found = search.next(rows.get(i));
        }
        HeadingSearch.Found headings = found == null ? search.end() : found;
        return of(part, headings == null ? new Row(1, List.of()) : headings.headings());
    }

    /** Whether it is the better one: complete before incomplete, then by how many headings are known. */
    public boolean isBetterThan(Fit other) {
        return complete == other.complete ? evidence() > other.evidence() : complete;
    }

    /** How many headings speak for it. */
    public int evidence() {
        return known.size() + ignored;
    }

    /** The things that the part holds whose headings are there. */
    public List<Holding> holdings() {
        Set<String> keys = new HeadingRow(row).keys();
        return part.holds().stream()
                .filter(holding -> holding.lacking(keys) == null)
                .toList();
    }

    /** Says what is missing from it for a table that the part gives, as one line for the user. */
    public UnusableInputException incomplete(Layout layout, RowSource source, Table table)
            throws UnusableInputException {
        Set<String> keys = new HeadingRow(row).keys();
        for (Holding holding : part.holds()) {
            if (!holding.addsTo() && holding.table() == table && holding.lacking(keys) != null) {
                Headings.match(row, layout, part, holding, source);
            }
        }
        throw new IllegalStateException("nothing is missing");
    }

    /** Says what is missing from it, as one line for the user. */
    public UnusableInputException incomplete(Layout layout, RowSource source) throws UnusableInputException {
        Headings.match(row, layout, part, part.holds().get(0), source);
        throw new IllegalStateException("nothing is missing");
    }
}
