package io.github.driftwatch.source.workbook;

import io.github.driftwatch.source.Cell;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what a sheet stores for a cell into the cell, by its type and style. */
final class SheetCells {

    private static final int ISO_DAY = "2026-11-20".length();

    private final SharedStrings strings;
    private final List<@Nullable Cell> shared = new ArrayList<>();
    private final DateStyles styles;
    private final StoredValues values;

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
    Cell cell(@Nullable String type, int style, boolean hasFormula, String value) {
        String kind = type == null ? "n" : type;
        if (value.isEmpty()) {
            return hasFormula && kind.equals("n") ? Cell.neverCalculated() : Cell.BLANK;
        }
        return switch (kind) {
            case "s" -> shared(Integer.parseInt(value.strip()));
            case "b" -> values.truth(value.strip().equals("1"));
            case "e" -> Cell.error(value.strip());
            case "n" -> values.number(value.strip(), styles.format(style));
            case "d" -> day(value.strip());
            default -> values.text(EscapedText.plain(value));
        };
    }

    /** What is asked for is kept as it comes, as most of it is asked for again. */
    private Cell shared(int index) {
        Cell known = index < shared.size() ? shared.get(index) : null;
        if (known != null) {
            return known;
        }
        Cell cell = values.text(strings.text(index));
        while (shared.size() <= index) {
            shared.add(null);
        }
        shared.set(index, cell);
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
