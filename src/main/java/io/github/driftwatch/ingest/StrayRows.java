package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.Headings;
import io.github.driftwatch.layout.Located;
import io.github.driftwatch.layout.Names;
import io.github.driftwatch.source.Cell;
import io.github.driftwatch.source.Row;
import io.github.driftwatch.source.workbook.NumberText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells rows that are no data: headings and titles repeated, lines, totals, and notes below the last row of data. What
 * holds a date is data, but for a last line such as "Report run on"; what is not certain is data too.
 */
final class StrayRows {

    /** What a row is. */
    enum Kind {
        DATA,
        /** The headings again, or a title that stands above them. */
        REPEATED,
        /** A total, or a line drawn under something. */
        TOTAL,
        /** A note, where no data come after it. */
        NOTE_IF_LAST
    }

    private static final Pattern LINE = Pattern.compile("[-=_*+~\u2013\u2014]+");
    private static final Pattern TOTAL = words("(?:grand |sub[- ]?|overall )?totals?|sum|count|number of|average");
    private static final Pattern NOTE =
            words("end of|applied filters?|filters?|report|printed|generated|exported|extract"
                    + "|produced|created|extracted|downloaded|refreshed|run|as at|data as at|source|notes?|page|confidential"
                    + "|official|copyright|completion time");
    private static final Pattern BEFORE_A_DATE = Pattern.compile("\\D* (?:on|at|to|date)\\s*:?", caseless());
    private static final Pattern COUNTED = Pattern.compile("\\(?[0-9 ,]+ (?:rows?|records?)\\b.*", caseless());
    private static final Pattern NUMBER = Pattern.compile("[-+(£]?[0-9][0-9,.]*[%)]?");
    private static final int LONGEST_TO_LOOK_AT = 200;
    private static final int FEWEST_WORDS_OF_A_NOTE = 4;

    private final Set<List<String>> above = new HashSet<>();
    private final int idColumn;
    private final Predicate<String> isChild;

    /**
     * @param above the rows above the data: titles and headings
     * @param isChild whether a text is the identifier of a child in plans
     */
    StrayRows(Headings headings, List<Row> above, Predicate<String> isChild) {
        this.isChild = isChild;
        Located id = headings.find("child_id");
        this.idColumn = id == null ? -1 : id.index();
        above.forEach(row -> this.above.add(keys(row)));
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?:" + alternatives + ")(?![\\p{L}\\p{N}]).*", caseless());
    }

    private static int caseless() {
        return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    }

    /** What a row is that holds no date and is not blank. */
    Kind of(Row row) {
        if (isOfAKnownChild(row)) {
            return Kind.DATA;
        }
        if (above.contains(keys(row))) {
            return Kind.REPEATED;
        }
        List<Integer> filled = filled(row);
        int first = filled.get(0);
        String start = start(row.cell(first));
        boolean noChild =
                idColumn == first || row.cell(idColumn < 0 ? first : idColumn).isBlank();
        if (filled.stream()
                .allMatch(index -> LINE.matcher(start(row.cell(index))).matches())) {
            return Kind.TOTAL;
        }
        if (!noChild) {
            return Kind.DATA;
        }
        boolean total = TOTAL.matcher(start).matches();
        if (total && filled.stream().skip(1).allMatch(index -> isNumber(row.cell(index)))) {
            return Kind.TOTAL;
        }
        if (idColumn >= 0 && idColumn != first && filled.size() > 1) {
            return Kind.DATA;
        }
        boolean note = total
                || NOTE.matcher(start).matches()
                || (filled.size() == 1 && isAlone(row.cell(first), start, first));
        return note ? Kind.NOTE_IF_LAST : Kind.DATA;
    }

    /** Whether a row that holds a date is a note of when the export was made, if no data come after it. */
    boolean isDatedNote(Row row) {
        List<Integer> filled = filled(row);
        if (filled.size() != 2 || filled.get(0) != idColumn || isOfAKnownChild(row)) {
            return false;
        }
        String start = start(row.cell(idColumn));
        return NOTE.matcher(start).matches() && BEFORE_A_DATE.matcher(start).matches();
    }

    private boolean isOfAKnownChild(Row row) {
        return idColumn >= 0 && isChild.test(row.cell(idColumn).text());
    }

    /** Whether a cell that stands alone in its row can be no child's. */
    private boolean isAlone(Cell cell, String start, int index) {
        if (index != idColumn) {
            return idColumn >= 0;
        }
        return cell.text().length() >= LONGEST_TO_LOOK_AT
                || COUNTED.matcher(start).matches()
                || start.split(" +", -1).length >= FEWEST_WORDS_OF_A_NOTE;
    }

    private static boolean isNumber(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER
                || NumberText.parse(cell.text()) != null
                || NUMBER.matcher(start(cell)).matches();
    }

    private static String start(Cell cell) {
        String text = cell.text();
        return text.length() > LONGEST_TO_LOOK_AT ? text.substring(0, LONGEST_TO_LOOK_AT) : text;
    }

    private static List<Integer> filled(Row row) {
        return IntStream.range(0, row.cells().size())
                .filter(index -> !row.cell(index).isBlank())
                .boxed()
                .toList();
    }

    private static List<String> keys(Row row) {
        return filled(row).stream()
                .map(index -> index + " " + Names.headingKey(row.cell(index).text()))
                .toList();
    }
}
