package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.DateOrder;
import io.github.driftwatch.source.RowSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a summary says of how a table was read, a sentence each: columns, rows and counts, and no cell's text. */
final class ReadingNotes {

    private static final int MOST_ROWS = 12;

    private final RowSource source;
    private final Map<String, Map<String, Integer>> columns = new LinkedHashMap<>();
    private final Map<String, List<Integer>> rows = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> resembling = new LinkedHashMap<>();
    private final List<String> sentences = new ArrayList<>();

    ReadingNotes(RowSource source) {
        this.source = source;
    }

    /** A column's order of day, month and year, where it is another than day first or was not told by its own dates. */
    void order(String column, ColumnOrder order, ColumnDates dates) {
        DateOrder taken = order.orders().iterator().next();
        if (order.basis() == ColumnOrder.Basis.TOLD && taken != DateOrder.DAY_FIRST) {
            count("were read " + taken.title() + ", as their columns cannot be read otherwise", column, dates.dates());
        } else if (order.basis() == ColumnOrder.Basis.BORROWED) {
            count(
                    "could be read in more than one order and were read " + taken.title()
                            + ", as the other dates of the file are",
                    column,
                    dates.differing());
        }
    }

    /** A date whose year is written with two figures. */
    void shortYear(String column) {
        count("have years of two figures, read as those from 1990 on", column, 1);
    }

    /** A date that was written as the number by which a spreadsheet counts it. */
    void dayNumber(String column) {
        count("were written as the numbers by which Excel counts days, and read as those days", column, 1);
    }

    private void count(String what, String column, int dates) {
        columns.computeIfAbsent(what, key -> new LinkedHashMap<>()).merge(column, dates, Integer::sum);
    }

    /** A row with no plan whose identifier is like one of plans but for what a spreadsheet does to numbers. */
    void resembles(String column, String difference) {
        resembling.computeIfAbsent(difference, key -> new LinkedHashMap<>()).merge(column, 1, Integer::sum);
    }

    /** A row that is no data, of a kind such as {@code of totals or notes}. */
    void setAside(String kind, int row) {
        rows.computeIfAbsent(kind, key -> new ArrayList<>()).add(row);
    }

    /** Another sentence, to stand after the file's name. */
    void say(String sentence) {
        sentences.add(sentence);
    }

    List<String> all() {
        List<String> all = new ArrayList<>();
        sentences.forEach(sentence -> all.add(source.place() + sentence));
        rows.forEach((kind, numbers) ->
                all.add(source.place() + ": " + numbers.size() + (numbers.size() == 1 ? " row" : " rows") + " " + kind
                        + (numbers.size() == 1 ? " was" : " were") + " set aside: row " + listed(numbers) + "."));
        columns.forEach((what, counts) -> all.add(source.place() + ": dates that " + what + ": "
                + counts.entrySet().stream()
                        .map(each -> each.getKey() + " (" + each.getValue() + ")")
                        .collect(Collectors.joining(", "))
                + "."));
        resembling.forEach((difference, counts) -> counts.forEach((column, rowCount) -> all.add(source.place() + ": "
                + rowCount + (rowCount == 1 ? " row has a " : " rows have a ") + column
                + " that differs from one in plans only " + difference
                + ", as where a spreadsheet has taken identifiers for numbers. Nothing was joined by guess: format"
                + " these columns as text where they are exported, and export again.")));
        return all;
    }

    private static String listed(List<Integer> numbers) {
        String first = numbers.stream().limit(MOST_ROWS).map(String::valueOf).collect(Collectors.joining(", "));
        return numbers.size() > MOST_ROWS ? first + " and " + (numbers.size() - MOST_ROWS) + " more" : first;
    }
}
