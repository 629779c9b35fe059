package io.github.driftwatch.layout;

import io.github.driftwatch.model.Table;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a part give: rows of a table, or columns that are added to the rows of one.
 *
 * @param table the table
 * @param addsTo whether its rows add columns to the rows of that table, and are none of it
 * @param columns where its columns are
 * @param onlyWith the columns without a value in which a row gives nothing, and that is no mistake
 * @param needs the columns whose headings must be there, beside those that the table cannot do without
 * @param latestOnly whether there is only the latest row of each plan, and of plans the latest of each child; of reviews the layout says it as a whole
 */
public record Holding(
        Table table,
        boolean addsTo,
        List<HeldColumn> columns,
        Set<String> onlyWith,
        Set<String> needs,
        boolean latestOnly) {

    public Holding {
        columns = List.copyOf(columns);
        onlyWith = Set.copyOf(onlyWith);
        needs = Set.copyOf(needs);
    }

    /** The first column that is needed and not found under such headings; absent where none is lacking. */
    @Nullable
    HeldColumn lacking(Set<String> keys) {
        for (HeldColumn held : columns) {
            if (isNeeded(held) && !held.isIn(keys)) {
                return held;
            }
        }
        return null;
    }

    /** Whether the part is of no use without a column. A plan can be told by its key, without the child. */
    boolean isNeeded(HeldColumn held) {
        String name = held.column().name();
        if (needs.contains(name)) {
            return true;
        }
        if (name.equals("child_id")) {
            return !needs.contains("plan_key") || table == Table.PLANS;
        }
        return held.column().required();
    }

    /** The columns that its rows add: all but those by which a plan is found. */
    public List<Column> added() {
        return columns.stream()
                .map(HeldColumn::column)
                .filter(column -> !PartReader.KEYS.contains(column.name()))
                .toList();
    }

    /** All headings that it looks for, as {@link Names#headingKey} spells them. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        columns.forEach(held -> keys.addAll(held.keys()));
        return keys;
    }
}
