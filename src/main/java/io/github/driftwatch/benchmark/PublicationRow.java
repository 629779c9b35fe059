package io.github.driftwatch.benchmark;

import io.github.driftwatch.source.Row;
import io.github.driftwatch.source.UnusableInputException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of the publication as the file has it.
 *
 * @param file the file's name, for messages
 * @param row its cells
 * @param columns where each column is
 */
record PublicationRow(String file, Row row, Map<Column, Integer> columns) {

    /** A year that ends in March, such as 2024; or such as 202324, which ends in the second of the two. */
    private static final Pattern YEAR = Pattern.compile("([12]\\d{3})(\\d{2})?");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(,\\d{3})+|\\d{1,9}(\\.\\d+)?");

    PublicationRow {
        columns = Map.copyOf(columns);
    }

    String text(Column column) {
        return row.cell(columns.getOrDefault(column, Row.MOST_COLUMNS)).text().strip();
    }

    boolean is(Column column, String text) {
        return !text.isEmpty() && text(column).equalsIgnoreCase(text);
    }

    int year() throws UnusableInputException {
        Matcher year = YEAR.matcher(text(Column.YEAR));
        if (!year.matches()) {
            throw wrong(Column.YEAR, "is no year. Expected one such as 2024");
        }
        return Integer.parseInt(year.group(1)) + (year.group(2) == null ? 0 : 1);
    }

    BenchmarkRow as(BenchmarkRow.Level level, String name) throws UnusableInputException {
        return new BenchmarkRow(
                year(), level, name, figure(Column.PLANS), figure(Column.REVIEWED), figure(Column.PERCENT));
    }

    /** A number, or the letter that stands for why there is none; older files have other signs for the same. */
    private PublishedFigure figure(Column column) throws UnusableInputException {
        String text = text(column).toLowerCase(Locale.ROOT);
        return switch (text) {
            case "c", "u", "x", "z" -> new PublishedFigure(null, text);
            case "", ":", "low" -> new PublishedFigure(null, "x");
            default -> {
                String number = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
                if (!NUMBER.matcher(number).matches()) {
                    throw wrong(column, "holds neither a number nor one of the letters c, u, x and z");
                }
                yield new PublishedFigure(Double.valueOf(number.replace(",", "")), null);
            }
        };
    }

    private UnusableInputException wrong(Column column, String problem) {
        return new UnusableInputException(file + ", given with --benchmark, cannot be used: row " + row.number() + ", "
                + column.heading() + ": the cell " + problem
                + ". Download the file again, and leave it as it is published.");
    }
}
