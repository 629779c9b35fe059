package io.github.driftwatch.source.workbook;

import io.github.driftwatch.source.ColumnLetters;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a worksheet's part and hands over its rows as they end. Rows and cells may leave out their references, in which
 * case each comes after the last. Written here because the library's own handler ignores the 1904 date system, renders
 * dates in the American order and takes a formula without a result for zero.
 */
final class SheetHandler extends DefaultHandler {

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
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        if (inRows) {
            startInRows(localName, attributes);
        } else if (localName.equals("sheetData")) {
            inRows = true;
        } else if (localName.equals("col") && isTrue(attributes.getValue("hidden"))) {
            rows.hideColumns(
                    DateStyles.number(attributes.getValue("min")) - 1,
                    DateStyles.number(attributes.getValue("max")) - 1);
        } else if (localName.equals("filterColumn")) {
            filtered = true;
        }
    }

    private void startInRows(String localName, Attributes attributes) {
        switch (localName) {
            case "row" -> {
                String number = attributes.getValue("r");
                rowNumber = number == null ? rowNumber + 1 : Integer.parseInt(number);
                rows.begin(rowNumber, isTrue(attributes.getValue("hidden")));
                column = -1;
            }
            case "c" -> {
                String reference = attributes.getValue("r");
                column = reference == null ? column + 1 : ColumnLetters.index(reference);
                type = attributes.getValue("t");
                style = DateStyles.number(attributes.getValue("s"));
                hasFormula = false;
                value.clear();
            }
            case "f" -> hasFormula = true;
            default -> value.open(localName);
        }
    }

    private static boolean isTrue(@Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    @Override
    public void characters(char[] text, int start, int length) {
        value.take(text, start, length);
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        if (!inRows) {
            return;
        }
        switch (localName) {
            case "c" -> rows.place(column, cells.cell(type, style, hasFormula, value.toString()));
            case "row" -> rows.end();
            case "sheetData" -> inRows = false;
            default -> value.close(localName);
        }
    }
}
