package io.github.driftwatch.source.workbook;

import io.github.driftwatch.source.ColumnLetters;
import org.jspecify.annotations.Nullable;

/**
 * Reads a worksheet's part and hands over its rows as they end. Rows and cells may leave out their references, in which
 * case each comes after the last. Written here because the library's own handler ignores the 1904 date system, renders
 * dates in the American order and takes a formula without a result for zero.
 */
final class SheetHandler extends PartHandler {

    private final SheetCells cells;
    private final RowAssembly rows;
    private final CellText value = new CellText();

    private boolean inRows;
    private int rowNumber;
    private int column;
    private @Nullable String type;
    private int style;
    private boolean hasFormula;
    private boolean filtered;

    SheetHandler(SheetCells cells, RowAssembly rows) {
        this.cells = cells;
        this.rows = rows;
    }

    /** Whether a filter is on. */
    boolean filtered() {
        return filtered;
    }

    @Override
    void start(String name, XmlTag tag) {
        if (inRows) {
            startInRows(name, tag);
        } else if (name.equals("sheetData")) {
            inRows = true;
        } else if (name.equals("col") && tag.isTrue("hidden")) {
            rows.hideColumns(tag.number("min") - 1, tag.number("max") - 1);
        } else if (name.equals("filterColumn")) {
            filtered = true;
        }
    }

    private void startInRows(String name, XmlTag tag) {
        switch (name) {
            case "row" -> {
                String number = tag.value("r");
                rowNumber = number == null ? rowNumber + 1 : Integer.parseInt(number);
                rows.begin(rowNumber, tag.isTrue("hidden"));
                column = -1;
            }
            case "c" -> {
                String reference = tag.value("r");
                column = reference == null ? column + 1 : ColumnLetters.index(reference);
                type = tag.value("t");
                style = tag.number("s");
                hasFormula = false;
                value.clear();
            }
            case "f" -> hasFormula = true;
            default -> value.open(name);
        }
    }

    @Override
    void text(char[] text, int start, int length) {
        value.take(text, start, length);
    }

    @Override
    void end(String name) {
        if (!inRows) {
            return;
        }
        switch (name) {
            case "c" -> rows.place(column, cells.cell(type, style, hasFormula, value));
            case "row" -> rows.end();
            case "sheetData" -> inRows = false;
            default -> value.close(name);
        }
    }
}
