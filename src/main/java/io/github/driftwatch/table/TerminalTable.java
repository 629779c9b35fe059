package io.github.driftwatch.table;

import io.github.driftwatch.table.Column.Kind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A report as lines of a terminal. Columns in which no row has anything are left out; where the rest do not fit, the
 * least important go first, then the widest texts are cut short with an ellipsis; sentences are wrapped under their row.
 * Control characters of the input are
 * shown as blanks: a terminal would obey them.
 */
public final class TerminalTable {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
    private static final String GAP = "  ";
    private static final String INDENT = "    ";

    private TerminalTable() {}

    /**
     * The lines: headings, a rule, a line for each row, and a word on what did not fit.
     *
     * @param width the terminal's width in characters; no line of a row is longer
     */
    public static <R> List<String> lines(ReportTable<R> table, List<R> rows, int width) {
        return lines(table, rows, TableGroups.none(), width, Ink.NONE);
    }

    /**
     * The same, with headings between the rows.
     *
     * @param ink how headings and status words are set off
     */
    public static <R> List<String> lines(
            ReportTable<R> table, List<R> rows, TableGroups<R> groups, int width, Ink ink) {
        List<Column<R>> columns = table.columns();
        List<List<String>> texts = rows.stream()
                .map(row -> table.cells(row).stream().map(TerminalTable::text).toList())
                .toList();
        ColumnFit fit = ColumnFit.of(columns, texts, width);
        List<String> lines = new ArrayList<>();
        lines.add(ink.strong(line(columns, table.headings(), fit, Ink.NONE)));
        lines.add(line(
                        columns,
                        columns.stream().map(column -> "-".repeat(width)).toList(),
                        fit,
                        Ink.NONE)
                .replace('…', '-'));
        GroupLines<R> between = new GroupLines<>(groups, width, ink);
        for (int i = 0; i < texts.size(); i++) {
            lines.addAll(between.before(rows.get(i)));
            lines.add(line(columns, texts.get(i), fit, ink));
            lines.addAll(sentences(columns, texts.get(i), width));
        }
        lines.addAll(between.atTheEnd());
        if (!fit.dropped().isEmpty()) {
            String sentence =
                    "Not shown for want of width: " + String.join(", ", fit.dropped()) + ". --format csv has them.";
            lines.addAll(LabelledLines.wrap(sentence, width));
        }
        return lines;
    }

    private static <R> String line(List<Column<R>> columns, List<String> cells, ColumnFit fit, Ink ink) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            int width = fit.widths().get(i);
            if (width > 0) {
                String shown = cut(cells.get(i), width);
                String inked = columns.get(i).kind() == Kind.STATUS ? ink.status(cells.get(i), shown) : shown;
                String blanks = " ".repeat(width - shown.codePointCount(0, shown.length()));
                line.append(line.isEmpty() ? "" : GAP)
                        .append(isNumber(columns.get(i).kind()) ? blanks + inked : inked + blanks);
            }
        }
        return line.toString().stripTrailing();
    }

    /** What is too long for a column: a line for each sentence, under the row. */
    private static <R> List<String> sentences(List<Column<R>> columns, List<String> cells, int width) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == Kind.SENTENCES && !cells.get(i).isEmpty()) {
                for (String sentence : cells.get(i).split("; ", -1)) {
                    wrapped(sentence, width).forEach(lines::add);
                }
            }
        }
        return lines;
    }

    private static List<String> wrapped(String sentence, int width) {
        List<String> lines = LabelledLines.wrap(sentence, Math.max(1, width - INDENT.length() - GAP.length()));
        return IntStream.range(0, lines.size())
                .mapToObj(i -> INDENT + (i == 0 ? "" : GAP) + lines.get(i))
                .toList();
    }

    static String cut(String text, int width) {
        int length = text.codePointCount(0, text.length());
        return length <= width ? text : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
    }

    private static boolean isNumber(Kind kind) {
        return kind == Kind.NUMBER || kind == Kind.DECIMAL;
    }

    static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof LocalDate date) {
            return DATE.format(date);
        }
        return cell.toString().replaceAll("\\p{Cntrl}|\\p{Cf}", " ");
    }
}
