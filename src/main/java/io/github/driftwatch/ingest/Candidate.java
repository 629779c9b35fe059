package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.Fit;
import io.github.driftwatch.layout.HeadingSearch;
import io.github.driftwatch.layout.Names;
import io.github.driftwatch.layout.Part;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.Cell;
import io.github.driftwatch.source.Paths;
import io.github.driftwatch.source.Row;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.UnusableInputException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file, or a sheet of a workbook, that may be part of an export.
 *
 * @param source its rows
 * @param given the tables that the user says it holds; empty where nothing was said
 * @param firstRows its first rows that are not blank, among which its headings are
 * @param headings whatever stands in those rows, as headings are spelt to be compared
 * @param failure why it cannot be read; absent where it can
 */
record Candidate(
        RowSource source,
        Set<Table> given,
        List<Row> firstRows,
        Set<String> headings,
        @Nullable UnusableInputException failure) {

    /** A file or sheet with its first rows. */
    static Candidate of(RowSource source, Set<Table> given) {
        List<Row> rows = new ArrayList<>();
        try {
            source.read(row -> {
                if (!row.isBlank()) {
                    rows.add(row);
                    if (rows.size() == HeadingSearch.MOST_ROWS) {
                        throw new Enough();
                    }
                }
            });
        } catch (Enough e) {
            return new Candidate(source, given, List.copyOf(rows), headings(rows), null);
        } catch (UnusableInputException e) {
            return new Candidate(source, given, List.of(), Set.of(), e);
        }
        return new Candidate(source, given, List.copyOf(rows), headings(rows), null);
    }

    private static Set<String> headings(List<Row> rows) {
        Set<String> headings = new HashSet<>();
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                headings.add(Names.headingKey(cell.text()));
            }
        }
        headings.remove("");
        return headings;
    }

    /** The name of the sheet, or of the file without its ending. */
    String name() {
        String sheet = source.sheet();
        return sheet == null ? Paths.stem(source.path()) : sheet;
    }

    /** Whether it may fit a part at all. Most do not fit most: that is told at once, and its rows are not looked at. */
    boolean mayFit(Part part) {
        return part.isEnough(headings);
    }

    /** How well it fits a part. */
    Fit fit(Part part) {
        return Fit.best(part, firstRows);
    }

    /** Ends a reading before the file does. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }
}
