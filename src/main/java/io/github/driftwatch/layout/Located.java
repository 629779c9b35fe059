package io.github.driftwatch.layout;

import io.github.driftwatch.source.Cell;
import io.github.driftwatch.source.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A column, and where the file in hand has it. */
public final class Located {

    /** Between the parts of a value that is joined from several cells. No cell holds it. */
    public static final String JOINT = "\u001F";

    private final HeldColumn held;
    private final List<Integer> cells;
    private final List<Integer> deciding;
    private final CellWords words;
    private final int plain;

    /**
     * @param index the position of a column's heading by its key; every heading that the column needs is in it
     */
    Located(HeldColumn held, Map<String, Integer> index, CellWords words) {
        this.held = held;
        this.words = words;
        this.cells = positions(held.joined().isEmpty() ? held.headings() : held.joined(), index);
        Where where = held.where();
        this.deciding = where == null ? List.of() : positions(where.headings(), index);
        boolean asItStands = where == null
                && held.joined().isEmpty()
                && held.words().isEmpty()
                && held.constant() == null
                && cells.size() == 1;
        this.plain = asItStands ? cells.get(0) : -1;
    }

    private static List<Integer> positions(List<String> headings, Map<String, Integer> index) {
        List<Integer> positions = new ArrayList<>();
        for (String heading : headings) {
            Integer at = index.get(Names.headingKey(heading));
            if (at != null) {
                positions.add(at);
            }
        }
        return List.copyOf(positions);
    }

    /** The column. */
    public Column column() {
        return held.column();
    }

    /** The position of the cell that the column's value stands in as it is; -1 where it is made from others. */
    public int index() {
        return plain;
    }

    /** The column's cell in a row, with the words of the export brought to those of the column. */
    public Cell cell(Row row) {
        return plain >= 0 ? row.cell(plain) : made(row);
    }

    private Cell made(Row row) {
        Where where = held.where();
        if (where != null && !where.holds(row, deciding, words)) {
            return Cell.BLANK;
        }
        String constant = held.constant();
        if (constant != null) {
            return Cell.text(constant);
        }
        return held.joined().isEmpty() ? inWords(FirstValue.of(row, cells, words)) : joined(row);
    }

    private Cell joined(Row row) {
        StringBuilder text = new StringBuilder();
        for (int index : cells) {
            Cell cell = row.cell(index);
            if (FirstValue.isAbsent(cell, words)) {
                return Cell.BLANK;
            }
            text.append(text.length() == 0 ? "" : JOINT).append(cell.text());
        }
        return Cell.text(text.toString());
    }

    private Cell inWords(Cell cell) {
        if (held.words().isEmpty() || (cell.kind() != Cell.Kind.TEXT && cell.kind() != Cell.Kind.NUMBER)) {
            return cell;
        }
        @Nullable String meant = held.words().get(Names.normalised(words.plain(cell.text())));
        return meant == null ? cell : Cell.text(meant);
    }
}
