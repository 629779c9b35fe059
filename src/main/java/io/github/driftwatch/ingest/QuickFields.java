package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.Column;
import io.github.driftwatch.layout.ColumnType;
import io.github.driftwatch.layout.Headings;
import io.github.driftwatch.layout.Located;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.PlainRow;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The typed values of a row of bytes, where no cell of it is remarkable: every date a believable day in one spelling, every
 * word a known one, and nothing to be said of any. Such a row gives what {@link CellFields} would give of it; others are
 * not taken, and are read as those read them.
 */
final class QuickFields extends Fields {

    /** A plan's row with fewer filled cells may be a note of when the export was made. */
    private static final int FEWEST_CELLS_OF_A_PLAN = 3;

    /** Powers of two. Identifiers come again only at once, in the rows of the same plan. */
    private static final int MANY_NAMES = 12;

    private static final int FEW_WORDS = 6;

    private final int width;
    private final int fewestFilled;
    private final QuickColumn[] columns;
    private final QuickColumn[] dates;
    private final @Nullable QuickColumn[] byName;
    private PlainRow row = new PlainRow();

    private QuickFields(ReadingContext context, TableSource source, Headings headings, TableFindings findings) {
        super(findings);
        this.width = headings.width();
        this.fewestFilled = source.table() == Table.PLANS ? FEWEST_CELLS_OF_A_PLAN : 0;
        QuickDates days = new QuickDates(context);
        this.columns =
                headings.located().stream().map(at -> column(at, days, context)).toArray(QuickColumn[]::new);
        this.dates = headings.located().stream()
                .filter(at -> at.column().type() == ColumnType.DATE)
                .map(at -> columns[headings.located().indexOf(at)])
                .toArray(QuickColumn[]::new);
        this.byName = byName(columns);
    }

    private static QuickColumn column(Located at, QuickDates days, ReadingContext context) {
        Column column = at.column();
        boolean names = column.type() == ColumnType.TEXT && !Meaning.isIdentifier(column.name());
        QuickTexts texts = new QuickTexts(names ? MANY_NAMES : FEW_WORDS, Meaning.in(column, context));
        QuickValues values = column.type() == ColumnType.DATE ? days.or(texts) : texts;
        return new QuickColumn(column.name(), at.index(), column.required(), values);
    }

    /**
     * Those of a file; absent where its columns are made of several cells, its rows are not of a
     * table, or another table is read from them with dates of its own.
     */
    static @Nullable QuickFields of(
            ReadingContext context, TableSource source, Headings headings, TableFindings findings) {
        boolean asTheyStand = headings.located().stream().allMatch(at -> at.index() >= 0);
        boolean rowsOfATable = source.isTable()
                && source.table() != Table.ACKNOWLEDGED
                && source.holding().onlyWith().isEmpty();
        boolean alone = headings.datesBeside().isEmpty();
        return asTheyStand && rowsOfATable && alone ? new QuickFields(context, source, headings, findings) : null;
    }

    /** Each where its name's hash says, and no other is: a row asks for every column by name. */
    private static @Nullable QuickColumn[] byName(QuickColumn[] columns) {
        int size = Integer.highestOneBit(Math.max(1, columns.length)) << 1;
        while (true) {
            QuickColumn[] placed = placed(columns, size);
            if (placed != null) {
                return placed;
            }
            size *= 2;
        }
    }

    private static @Nullable QuickColumn @Nullable [] placed(QuickColumn[] columns, int size) {
        @Nullable QuickColumn[] placed = new QuickColumn[size];
        for (QuickColumn column : columns) {
            int place = place(column.name(), size);
            if (placed[place] != null) {
                return null;
            }
            placed[place] = column;
        }
        return placed;
    }

    private static int place(String name, int size) {
        int hash = name.hashCode();
        return (hash ^ (hash >>> Short.SIZE)) & (size - 1);
    }

    /** Takes a row, if it has a date and nothing about it is remarkable. */
    boolean take(PlainRow next) {
        if (next.cells() > width) {
            return false;
        }
        for (QuickColumn column : columns) {
            if (!column.take(next)) {
                return false;
            }
        }
        begin();
        row = next;
        return isDated() && hasFilled(next);
    }

    /** Whether enough cells are filled, read as a column or not: two columns may be read from one. */
    private boolean hasFilled(PlainRow next) {
        int filled = 0;
        for (int cell = 0; cell < next.cells() && filled < fewestFilled; cell++) {
            filled += next.isBlank(cell) ? 0 : 1;
        }
        return filled >= fewestFilled;
    }

    private boolean isDated() {
        for (QuickColumn date : dates) {
            if (date.value() != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable QuickColumn find(String name) {
        QuickColumn column = byName[place(name, byName.length)];
        return column != null && column.name().equals(name) ? column : null;
    }

    private @Nullable Object value(String name) {
        QuickColumn column = find(name);
        return column == null ? null : column.value();
    }

    @Override
    int number() {
        return row.number();
    }

    @Override
    @Nullable
    String childId() {
        String known = text("child_id");
        return known == null ? shown("child_id") : known;
    }

    @Override
    @Nullable
    String shown(String name) {
        QuickColumn column = find(name);
        return column == null || row.isBlank(column.cell()) ? null : row.text(column.cell());
    }

    @Override
    boolean has(String name) {
        return value(name) != null;
    }

    @Override
    @Nullable
    String text(String name) {
        return (String) value(name);
    }

    @Override
    @Nullable
    LocalDate date(String name) {
        return (LocalDate) value(name);
    }

    @Override
    @Nullable
    Boolean yesNo(String name) {
        return (Boolean) value(name);
    }

    @Override
    @Nullable
    String word(String name) {
        return (String) value(name);
    }

    @Override
    @Nullable
    Double decimal(String name) {
        return (Double) value(name);
    }

    @Override
    @Nullable
    Integer wholeNumber(String name) {
        return (Integer) value(name);
    }

    @Override
    String kind(String name) {
        return requiredText(name);
    }

    @Override
    @SuppressWarnings("unchecked") // A column of roles has no other values.
    Set<String> roles(String name) {
        Object roles = value(name);
        return roles == null ? Set.of() : (Set<String>) roles;
    }
}
