package io.github.driftwatch.layout;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.Row;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.UnusableInputException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Sees that a file given for one table of the canonical layout is another: its headings hold all that the other needs, and more of them are the
 * other's. The tables share so many columns that a file of events would else pass for one of reviews, each held.
 */
public final class MistakenTable {

    private final Set<String> headings = new HashSet<>();

    public MistakenTable(Row row) {
        row.cells().forEach(cell -> headings.add(Names.headingKey(cell.text())));
    }

    /** Refuses a file that is another table's. */
    public void refuse(Table expected, RowSource source) throws UnusableInputException {
        Optional<Table> other = better(expected);
        if (other.isPresent()) {
            Table found = other.get();
            throw new UnusableInputException(source.place() + " is given as " + words(expected) + " and looks like "
                    + words(found) + ": " + known(found) + " of its headings are theirs, and " + known(expected)
                    + " are those of " + words(expected) + ". Check which file is which, give " + words(found)
                    + " with "
                    + found.option() + ", and run again.");
        }
    }

    private Optional<Table> better(Table expected) {
        Table best = expected;
        for (Table table : Table.values()) {
            if (known(table) > known(best) && hasAllThatIsNeeded(table)) {
                best = table;
            }
        }
        return best == expected ? Optional.empty() : Optional.of(best);
    }

    private boolean hasAllThatIsNeeded(Table table) {
        return CanonicalTables.columns(table).stream().filter(Column::required).allMatch(this::isThere);
    }

    private long known(Table table) {
        return CanonicalTables.columns(table).stream().filter(this::isThere).count();
    }

    private boolean isThere(Column column) {
        return headings.contains(Names.headingKey(column.name()));
    }

    private static String words(Table table) {
        return table.fileName().replace('_', ' ');
    }
}
