package io.github.driftwatch.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The definition of a report, from which every format is written.
 *
 * @param <R> what a row is made from
 * @param name the name of its file, without an ending, and of its sheet, such as {@code data-quality}
 * @param columns its columns, in order
 * @param quiet which rows need nobody's eye, so that a workbook shows them in grey
 */
public record ReportTable<R>(String name, List<Column<R>> columns, Predicate<R> quiet) {

    public ReportTable {
        columns = List.copyOf(columns);
    }

    /** A report whose rows are all of one weight. */
    public ReportTable(String name, List<Column<R>> columns) {
        this(name, columns, row -> false);
    }

    /** The same columns for what such a row can be got from. */
    public <S> ReportTable<S> of(Function<S, R> row) {
        return new ReportTable<>(
                name, columns.stream().map(column -> column.of(row)).toList(), source -> quiet.test(row.apply(source)));
    }

    /** The headings, in order. */
    public List<String> headings() {
        return columns.stream().map(Column::name).toList();
    }

    /** The cells of a row, in the order of the columns; an absent one is null. */
    public List<@Nullable Object> cells(R row) {
        List<@Nullable Object> cells = new ArrayList<>(columns.size());
        for (Column<R> column : columns) {
            cells.add(column.cell().of(row));
        }
        return cells;
    }
}
