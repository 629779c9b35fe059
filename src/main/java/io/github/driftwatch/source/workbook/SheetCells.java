package io.github.driftwatch.source.workbook;

import io.github.driftwatch.source.Cell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.jspecify.annotations.Nullable;

/** Turns what a sheet stores for a cell into the cell, by its type and style. */
final class SheetCells {

    /** Days have five figures, and their times up to seventeen. */
    private static final int LONGEST_DAY_NUMBER = 24;

    private final ReadOnlySharedStringsTable strings;
    private final List<@Nullable Cell> shared = new ArrayList<>();
    private final DateStyles styles;
    private final boolean since1904;

    SheetCells(ReadOnlySharedStringsTable strings, DateStyles styles, boolean since1904) {
        this.strings = strings;
        this.styles = styles;
        this.since1904 = since1904;
    }

    /**
     * A cell.
     *
     * @param type the {@code t} attribute; absent for a number
     * @param style the {@code s} attribute
     * @param hasFormula whether it is a formula's result
     * @param value the stored text, which may be empty
     */
    Cell cell(@Nullable String type, int style, boolean hasFormula, String value) {
        String kind = type == null ? "n" : type;
        if (value.isEmpty()) {
            return hasFormula && kind.equals("n") ? Cell.neverCalculated() : Cell.BLANK;
        }
        return switch (kind) {
            case "s" -> shared(Integer.parseInt(value.strip()));
            case "b" -> Cell.text(value.strip().equals("1") ? "TRUE" : "FALSE");
            case "e" -> Cell.error(value.strip());
            case "n" -> number(value.strip(), style);
            default -> text(value);
        };
    }

    /** The declared number of shared strings is not believed; what is asked for is kept as it comes. */
    private Cell shared(int index) {
        Cell known = index < shared.size() ? shared.get(index) : null;
        if (known != null) {
            return known;
        }
        Cell cell = text(strings.getItemAt(index).getString());
        while (shared.size() <= index) {
            shared.add(null);
        }
        shared.set(index, cell);
        return cell;
    }

    /** A text, with the day that it counts where it is a number and days are not counted as they commonly are. */
    private Cell text(String value) {
        Cell cell = Cell.text(value);
        return since1904 && !cell.isBlank() ? new Cell(Cell.Kind.TEXT, cell.text(), counted(cell.text())) : cell;
    }

    private @Nullable LocalDate counted(String value) {
        Double number = value.length() > LONGEST_DAY_NUMBER ? null : NumberText.parse(value);
        return number == null ? null : ExcelSerial.day(number, since1904);
    }

    private Cell number(String value, int style) {
        if (!styles.isDate(style)) {
            return Cell.number(NumberText.of(value), counted(value));
        }
        LocalDate day = ExcelSerial.day(Double.parseDouble(value), since1904);
        return day == null ? Cell.noSuchDate(NumberText.of(value)) : Cell.date(day);
    }
}
