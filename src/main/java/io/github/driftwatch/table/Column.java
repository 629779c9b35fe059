package io.github.driftwatch.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a report, for every format at once.
 *
 * @param <R> what a row is made from
 * @param name its heading
 * @param kind what its cells hold
 * @param width its width in a workbook, in characters
 * @param priority how soon a narrow terminal drops it: 1 is kept longest
 * @param cell what it shows of a row
 */
public record Column<R>(String name, Kind kind, int width, int priority, Cell<R> cell) {

    /** What the cells of a column hold. */
    public enum Kind {
        TEXT,
        DATE,
        NUMBER,
        /** A number with one decimal, such as a percentage. */
        DECIMAL,
        /** A word of a fixed list, coloured in a workbook. */
        STATUS,
        /** Sentences with {@code ; } between them: each has its own line, in a workbook's cell and under a terminal's row. */
        SENTENCES
    }

    /** What a column shows of a row: a text, a {@link java.time.LocalDate}, a number, or nothing. */
    @FunctionalInterface
    public interface Cell<R> {
        @Nullable
        Object of(R row);
    }

    /** The same column for what such a row can be got from. */
    <S> Column<S> of(Function<S, R> row) {
        return new Column<>(name, kind, width, priority, source -> cell.of(row.apply(source)));
    }

    /** The same column with other cells. */
    public Column<R> showing(Cell<R> other) {
        return new Column<>(name, kind, width, priority, other);
    }

    public static <R> Column<R> text(String name, int width, int priority, Cell<R> cell) {
        return new Column<>(name, Kind.TEXT, width, priority, cell);
    }

    public static <R> Column<R> date(String name, int priority, Cell<R> cell) {
        return new Column<>(name, Kind.DATE, 11, priority, cell);
    }

    public static <R> Column<R> number(String name, int priority, Cell<R> cell) {
        return new Column<>(name, Kind.NUMBER, 7, priority, cell);
    }

    public static <R> Column<R> decimal(String name, int priority, Cell<R> cell) {
        return new Column<>(name, Kind.DECIMAL, 9, priority, cell);
    }

    public static <R> Column<R> sentences(String name, int width, Cell<R> cell) {
        return new Column<>(name, Kind.SENTENCES, width, 1, cell);
    }

    public static <R> Column<R> status(String name, int priority, Cell<R> cell) {
        return new Column<>(name, Kind.STATUS, 15, priority, cell);
    }
}
