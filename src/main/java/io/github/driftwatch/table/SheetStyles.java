package io.github.driftwatch.table;

import io.github.driftwatch.table.Column.Kind;
import io.github.driftwatch.workbook.Border;
import io.github.driftwatch.workbook.Borders;
import io.github.driftwatch.workbook.CellStyle;
import io.github.driftwatch.workbook.Font;
import io.github.driftwatch.workbook.HorizontalAlignment;
import io.github.driftwatch.workbook.Look;
import io.github.driftwatch.workbook.VerticalAlignment;
import io.github.driftwatch.workbook.Workbook;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The looks of cells, each known once to a workbook. Colours are pale, so that the words stay legible in black and white. */
public final class SheetStyles {

    public static final String NAVY = "1F3864";
    private static final String QUIET = "D9E2F3";
    private static final String GREY_FILL = "F2F2F2";
    private static final String GREY_INK = "595959";
    private static final String BLACK = "000000";
    private static final String MARK = "C00000";
    private static final String WHITE = "FFFFFF";
    private static final String LINE = "D0D7DE";
    private static final String RULE = "8C959F";
    private static final String DATE = "dd/mm/yyyy";
    private static final String WHOLE = "#,##0";

    private static final Look HEADING = lined(VerticalAlignment.CENTER)
            .with(new Font(WHITE, 9, true))
            .filled(NAVY)
            .at(HorizontalAlignment.LEFT)
            .wrapping()
            .indented(1);

    private final Workbook book;
    /** The cells of reports come by the million: their looks are found without being made. */
    private final List<Map<Kind, CellStyle>> cells = List.of(forKinds(), forKinds(), forKinds(), forKinds());

    private final Map<StatusColour, CellStyle> statuses = new EnumMap<>(StatusColour.class);

    public SheetStyles(Workbook book) {
        this.book = book;
    }

    public CellStyle heading() {
        return book.style(HEADING);
    }

    /** The heading of figures, over their right edge. */
    public CellStyle figureHeading() {
        return book.style(HEADING.at(HorizontalAlignment.RIGHT).indented(0));
    }

    /** A heading that may stay without values under it. */
    public CellStyle quietHeading() {
        return book.style(HEADING.filled(QUIET).with(new Font(NAVY, 9, true)));
    }

    /** A cell to be filled in: text stays text, so that a spreadsheet takes no zeros from an identifier. */
    public CellStyle blank(Kind kind) {
        Look look = Look.PLAIN.with(new Font(BLACK, 10, false));
        return book.style(
                switch (kind) {
                    case DATE -> date(look);
                    case NUMBER -> look.showing("0.##");
                    default -> look.showing("@");
                });
    }

    /** The look of a report's cell; a dangerous text is marked as one, so that editing it does not make a formula of it. */
    public CellStyle cell(Kind kind, boolean dangerous) {
        return cell(kind, dangerous, false);
    }

    /** The name of a line beside its figures, level with them. */
    public CellStyle lineName(boolean dangerous) {
        return book.style(cell(Kind.TEXT, dangerous).look().at(VerticalAlignment.CENTER));
    }

    /**
     * The look of a report's cell.
     *
     * @param quiet whether it is of a row that needs nobody's eye: that is grey
     */
    public CellStyle cell(Kind kind, boolean dangerous, boolean quiet) {
        Map<Kind, CellStyle> made = cells.get((dangerous ? 2 : 0) + (quiet ? 1 : 0));
        CellStyle known = made.get(kind);
        if (known == null) {
            Look usual = report(kind, dangerous);
            known = book.style(quiet ? usual.filled(GREY_FILL).with(new Font(GREY_INK, 10, false)) : usual);
            made.put(kind, known);
        }
        return known;
    }

    private static Map<Kind, CellStyle> forKinds() {
        return new EnumMap<>(Kind.class);
    }

    private static Look report(Kind kind, boolean dangerous) {
        Look look =
                lined(VerticalAlignment.TOP).with(new Font(BLACK, 10, false)).quoted(dangerous);
        return switch (kind) {
            case TEXT, SENTENCES -> look.wrapping().at(HorizontalAlignment.LEFT).indented(1);
            case DATE -> date(look);
            case NUMBER, DECIMAL ->
                look.showing(kind == Kind.DECIMAL ? "#,##0.0" : WHOLE)
                        .at(HorizontalAlignment.RIGHT)
                        .indented(1);
            case STATUS -> look;
        };
    }

    /**
     * The look of a number on a map of them: ink and fill as hexadecimal colours.
     *
     * @param marked whether it is to stand out by more than its colour: bold, in a frame
     */
    public CellStyle heat(String ink, String fill, boolean marked) {
        Border frame = marked ? new Border(Border.Width.MEDIUM, MARK) : new Border(Border.Width.THIN, WHITE);
        return book.style(
                freely(10, ink, fill, marked, HorizontalAlignment.CENTER).with(Borders.all(frame)));
    }

    /** The look of a status word. */
    public CellStyle status(String word) {
        StatusColour colour = StatusColour.of(word);
        CellStyle known = statuses.get(colour);
        if (known == null) {
            known = book.style(lined(VerticalAlignment.TOP)
                    .filled(colour.fill())
                    .with(new Font(colour.ink(), 10, colour.bold()))
                    .at(HorizontalAlignment.CENTER));
            statuses.put(colour, known);
        }
        return known;
    }

    /** A free look for the summary: size in points, ink and fill as hexadecimal colours. */
    public CellStyle free(int size, String ink, String fill, boolean bold, HorizontalAlignment alignment) {
        return book.style(freely(size, ink, fill, bold, alignment));
    }

    private static Look freely(int size, String ink, String fill, boolean bold, HorizontalAlignment alignment) {
        Look look = Look.PLAIN
                .with(new Font(ink, size, bold))
                .at(VerticalAlignment.CENTER)
                .at(alignment)
                .wrapping()
                .showing(WHOLE);
        return fill.equals(WHITE) ? look : look.filled(fill);
    }

    /** A line of a table of the summary. */
    public CellStyle line(Kind kind) {
        Look look =
                lined(VerticalAlignment.CENTER).with(new Font(BLACK, 11, false)).wrapping();
        return book.style(
                switch (kind) {
                    case DATE -> look.showing(DATE).at(HorizontalAlignment.RIGHT);
                    case STATUS -> look.at(HorizontalAlignment.RIGHT);
                    case NUMBER -> look.showing(WHOLE);
                    default -> look;
                });
    }

    /** A figure beside a chart, small; one that is too long for its cell is written smaller still. */
    public CellStyle figure(String format, HorizontalAlignment alignment, boolean bold) {
        return book.style(lined(VerticalAlignment.CENTER)
                .with(new Font(BLACK, 9, bold))
                .at(alignment)
                .shrinking()
                .showing(format));
    }

    /** Half of a tile: white lines keep it apart from its neighbours. */
    public CellStyle tile(int size, String ink, String fill) {
        return book.style(freely(size, ink, fill, size > 12, HorizontalAlignment.CENTER)
                .with(Borders.beside(new Border(Border.Width.THICK, WHITE))));
    }

    /** Room to write: a line at the foot that shows in print. */
    public CellStyle ruled() {
        return book.style(Look.PLAIN
                .at(HorizontalAlignment.LEFT)
                .with(new Font(GREY_INK, 9, false))
                .with(Borders.below(new Border(Border.Width.THIN, RULE))));
    }

    /** A cell with lines all round, on a page: size in points, ink and fill as hexadecimal colours. */
    public CellStyle boxed(int size, String ink, String fill, boolean bold, boolean dangerous) {
        return book.style(freely(size, ink, fill, bold, HorizontalAlignment.LEFT)
                .showing(DATE)
                .quoted(dangerous)
                .indented(1)
                .with(Borders.all(new Border(Border.Width.THIN, RULE))));
    }

    private static Look date(Look look) {
        return look.showing(DATE).at(HorizontalAlignment.CENTER);
    }

    private static Look lined(VerticalAlignment alignment) {
        return Look.PLAIN.at(alignment).with(Borders.below(new Border(Border.Width.THIN, LINE)));
    }
}
