package io.github.driftwatch.source.workbook;

import io.github.driftwatch.source.Cell;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Turns what a sheet stores for a cell into the cell, by its type and style. */
final class SheetCells {

    private static final int ISO_DAY = "2026-11-20".length();

    /** So many figures surely make a whole number. */
    private static final int LONGEST_INDEX = 9;

    /** Days of these centuries have five figures. */
    private static final int SHORT = 5;

    private static final long STYLES_APART = 100_000;

    private final SharedStrings strings;
    private final DateStyles styles;
    private final StoredValues values;
    private final RecentCells shared = new RecentCells();
    private final RecentCells numbers = new RecentCells();
    private final RecentTexts texts = new RecentTexts();

    SheetCells(SharedStrings strings, DateStyles styles, boolean since1904) {
        this.strings = strings;
        this.styles = styles;
        this.values = new StoredValues(since1904);
    }

    /**
     * A cell.
     *
     * @param type the {@code t} attribute; absent for a number
     * @param style the {@code s} attribute
     * @param hasFormula whether it is a formula's result
     * @param value the stored text, which may be empty
     */
    Cell cell(@Nullable String type, int style, boolean hasFormula, CellText value) {
        String kind = type == null ? "n" : type;
        if (value.isEmpty()) {
            return hasFormula && kind.equals("n") ? Cell.neverCalculated() : Cell.BLANK;
        }
        return switch (kind) {
            case "s" -> shared(value);
            case "b" -> values.truth(value.toString().strip().equals("1"));
            case "e" -> Cell.error(value.toString().strip());
            case "n" -> number(value, style);
            case "d" -> day(value.toString().strip());
            default -> texts.of(value, text -> values.text(EscapedText.plain(text)));
        };
    }

    private Cell number(CellText value, int style) {
        int whole = value.shortNumber(SHORT);
        if (whole < 0 || style < 0) {
            return values.number(value.toString().strip(), styles.format(style));
        }
        long key = style * STYLES_APART + whole;
        Cell cell = numbers.of(key);
        if (cell == null) {
            cell = values.number(value.toString(), styles.format(style));
            numbers.keep(key, cell);
        }
        return cell;
    }

    private Cell shared(CellText value) {
        int index = value.shortNumber(LONGEST_INDEX);
        if (index < 0) {
            index = Integer.parseInt(value.toString().strip());
        }
        Cell cell = shared.of(index);
        if (cell == null) {
            cell = values.text(strings.text(index));
            shared.keep(index, cell);
        }
        return cell;
    }

    /** A date that is stored as text, as in {@code 2026-11-20T09:30:00}; whatever else is there is text. */
    private Cell day(String value) {
        try {
            return value.length() < ISO_DAY
                    ? values.text(value)
                    : Cell.date(LocalDate.parse(value.substring(0, ISO_DAY)));
        } catch (DateTimeException e) {
            return values.text(value);
        }
    }
}
