package io.github.driftwatch.report.agenda;

import io.github.driftwatch.table.LabelledLines;
import io.github.driftwatch.table.SheetStyles;
import io.github.driftwatch.words.FormulaGuard;
import io.github.driftwatch.workbook.CellArea;
import io.github.driftwatch.workbook.CellStyle;
import io.github.driftwatch.workbook.HorizontalAlignment;
import io.github.driftwatch.workbook.Sheet;
import io.github.driftwatch.workbook.SheetCell;
import io.github.driftwatch.workbook.SheetRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of twelve narrow columns, filled from the top: each row is shared out among cells that span some of them. Rows
 * are as high as their texts need, since merged cells do not grow by themselves.
 */
final class SheetGrid {

    static final String WHITE = "FFFFFF";
    static final String PALE = "EAF0F8";
    static final String GREY = "595959";
    static final String BLACK = "000000";

    private static final int COLUMNS = 12;
    private static final int COLUMN_WIDTH = 8;
    private static final int LINE_POINTS = 13;

    /** About how long a row of a longer text is, in characters: a few lines, since what is higher leaves a gap. */
    private static final int LONG_ROW = 340;

    /** What a page holds for certain, in points: programs differ a little in how they lay a page out. */
    private static final int PAGE = 779;

    /** What a part of the agenda needs at the foot of a page, so as not to begin on the page before. */
    private static final int BEGINNING = 75;

    private static final int GAP = 5;
    private static final int RULED = 17;

    private final Sheet sheet;
    private final SheetStyles styles;
    private final int repeated;
    private final List<Line> together = new ArrayList<>();
    private boolean holding;
    private int next;
    private int used;

    /**
     * A page to be filled.
     *
     * @param repeated the height of what every page begins with, in points
     */
    SheetGrid(Sheet sheet, SheetStyles styles, int repeated) {
        this.repeated = repeated;
        this.sheet = sheet;
        this.styles = styles;
        for (int i = 0; i < COLUMNS; i++) {
            sheet.width(i, COLUMN_WIDTH + 180 / 256.0);
        }
    }

    /** A cell of a row: how many columns it spans, what it holds, and its look. */
    record Span(int columns, @Nullable Object value, CellStyle style, boolean bold) {}

    /** A row that waits for the rest of what it is to stay with. */
    private record Line(int points, List<Span> spans) {}

    Span plain(int columns, @Nullable Object value) {
        return boxed(columns, value, BLACK, WHITE, false);
    }

    Span bold(int columns, @Nullable Object value) {
        return boxed(columns, value, BLACK, WHITE, true);
    }

    /** A cell that is to catch the eye. */
    Span alarming(int columns, @Nullable Object value) {
        return boxed(columns, value, "9C0006", "FFC7CE", true);
    }

    private Span boxed(int columns, @Nullable Object value, String ink, String fill, boolean bold) {
        boolean dangerous = value instanceof String text && FormulaGuard.isDangerous(text);
        return new Span(columns, value, styles.boxed(10, ink, fill, bold, dangerous), bold);
    }

    /** The cells over a table. */
    Span heading(int columns, String text) {
        return new Span(columns, text, styles.boxed(9, SheetStyles.NAVY, PALE, true, false), false);
    }

    Span free(int columns, @Nullable Object value, int size, String ink, boolean bold, HorizontalAlignment alignment) {
        return new Span(columns, value, styles.free(size, ink, WHITE, bold, alignment), bold);
    }

    Span shaded(int columns, @Nullable Object value, int size, String ink, boolean bold) {
        return new Span(columns, value, styles.free(size, ink, PALE, bold, HorizontalAlignment.LEFT), bold);
    }

    /** A part of the agenda, with its number. */
    void section(int number, String title) {
        if (!holding && used + BEGINNING > PAGE) {
            newPage();
        }
        gap();
        row(
                17,
                new Span(
                        COLUMNS,
                        number + "   " + title,
                        styles.free(11, WHITE, SheetStyles.NAVY, true, HorizontalAlignment.LEFT),
                        true));
    }

    /** A sentence over the whole width. */
    void sentence(String text) {
        rows(text, GREY);
    }

    /** A text of any length over the whole width, paragraph by paragraph. */
    void paragraphs(String text) {
        rows(text, BLACK);
    }

    private void rows(String text, String ink) {
        for (String paragraph : text.lines().filter(line -> !line.isBlank()).toList()) {
            for (String part : Sentences.rows(paragraph.strip(), LONG_ROW)) {
                boolean dangerous = FormulaGuard.isDangerous(part);
                Span span = free(COLUMNS, part, 10, ink, false, HorizontalAlignment.LEFT);
                fitted(dangerous ? boxed(COLUMNS, part, ink, WHITE, false) : span);
            }
        }
    }

    /** A label over what comes next, on the same page. */
    void label(String text) {
        if (!holding && used + BEGINNING > PAGE) {
            newPage();
        }
        row(17, free(COLUMNS, text, 10, SheetStyles.NAVY, true, HorizontalAlignment.LEFT));
    }

    /** Lines to write on, the first with a word on what. */
    void ruled(String label, int lines) {
        for (int i = 0; i < lines; i++) {
            row(RULED, new Span(COLUMNS, i == 0 ? label : "", styles.ruled(), false));
        }
    }

    /** A line to write on, where the page has room for one: no page begins for it alone. */
    void ruledWhereRoom(String label) {
        if (used + RULED <= PAGE) {
            ruled(label, 1);
        }
    }

    /** A row of a table, as high as its texts need. */
    void fitted(Span... spans) {
        int lines = 1;
        for (Span span : spans) {
            lines = Math.max(lines, lines(span));
        }
        row(lines * LINE_POINTS + 3, spans);
    }

    /** Goes on at the top of a page. */
    void newPage() {
        sheet.printing().breakAfter(next - 1);
        used = repeated;
    }

    /** Keeps rows on one page, the next where this one has no room for them all. */
    void together(Runnable rows) {
        holding = true;
        rows.run();
        holding = false;
        if (used + together.stream().mapToInt(Line::points).sum() > PAGE) {
            newPage();
        }
        together.forEach(line -> put(line.points(), line.spans()));
        together.clear();
    }

    void gap() {
        row(GAP);
    }

    void row(int points, Span... spans) {
        if (holding) {
            together.add(new Line(points, List.of(spans)));
        } else {
            put(points, List.of(spans));
        }
    }

    /** Pages end where this says, and not in the midst of a row, or before a last one, as a program may. */
    private void put(int points, List<Span> spans) {
        if (used + points > PAGE) {
            newPage();
        }
        used += points;
        SheetRow row = sheet.row(next++);
        row.height(points);
        int column = 0;
        for (Span span : spans) {
            for (int i = 0; i < span.columns(); i++) {
                SheetCell cell = row.cell(column + i);
                cell.style(span.style());
                if (i == 0) {
                    put(cell, span.value());
                }
            }
            if (span.columns() > 1) {
                sheet.merge(new CellArea(row.number(), row.number(), column, column + span.columns() - 1));
            }
            column += span.columns();
        }
    }

    private static void put(SheetCell cell, @Nullable Object value) {
        if (value instanceof LocalDate date) {
            cell.value(date);
        } else if (value instanceof Number number) {
            cell.value(number.doubleValue());
        } else if (value != null) {
            cell.value(value.toString());
        }
    }

    /** About how many lines a text takes: a column's width is counted in figures, and letters are narrower. */
    private static int lines(Span span) {
        if (!(span.value() instanceof String text)) {
            return 1;
        }
        int letters = span.columns() * COLUMN_WIDTH * (span.bold() ? 114 : 124) / 100 - 1;
        return LabelledLines.wrap(text, letters).size();
    }
}
