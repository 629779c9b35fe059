package io.github.driftwatch.source.workbook;

import io.github.driftwatch.source.Cell;
import io.github.driftwatch.source.ColumnLetters;
import io.github.driftwatch.source.Row;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.UnusableInputException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a worksheet's part and hands over its rows as they end. Rows and cells may leave out their references, in which
 * case each comes after the last. Written here because the library's own handler ignores the 1904 date system, renders
 * dates in the American order and takes a formula without a result for zero.
 */
final class SheetHandler extends DefaultHandler {

    private static final int MOST_CHARACTERS = 1 << 20;

    private final SheetCells cells;
    private final RowSource.RowSink sink;

    private int rowNumber;
    private List<Cell> row = new ArrayList<>();
    private int column;
    private @Nullable String type;
    private int style;
    private boolean hasFormula;
    private boolean inPhonetic;
    private boolean collecting;
    private final StringBuilder value = new StringBuilder();

    SheetHandler(SheetCells cells, RowSource.RowSink sink) {
        this.cells = cells;
        this.sink = sink;
    }

    /** Carries what the taker of rows threw through the XML parser, apart from what the parser itself throws. */
    static final class SinkFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SinkFailure(Throwable cause) {
            super(cause);
        }
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        switch (localName) {
            case "row" -> {
                String number = attributes.getValue("r");
                rowNumber = number == null ? rowNumber + 1 : Integer.parseInt(number);
                row = new ArrayList<>(row.size());
                column = -1;
            }
            case "c" -> {
                String reference = attributes.getValue("r");
                column = reference == null ? column + 1 : ColumnLetters.index(reference);
                if (column < 0 || column >= Row.MOST_COLUMNS) {
                    throw new SAXException("a cell outside the sheet");
                }
                type = attributes.getValue("t");
                style = DateStyles.number(attributes.getValue("s"));
                hasFormula = false;
                value.setLength(0);
            }
            case "f" -> hasFormula = true;
            case "v" -> collecting = true;
            case "t" -> collecting = !inPhonetic;
            case "rPh" -> inPhonetic = true;
            default -> {
                // Widths, views and the like hold no values.
            }
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (collecting) {
            value.append(text, start, length);
            if (value.length() > MOST_CHARACTERS) {
                throw new SAXException("a cell too long to be one");
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        switch (localName) {
            case "v", "t" -> collecting = false;
            case "rPh" -> inPhonetic = false;
            case "c" -> place(cells.cell(type, style, hasFormula, value.toString()));
            case "row" -> handOver();
            default -> {
                // Nothing to do.
            }
        }
    }

    private void place(Cell cell) {
        while (row.size() <= column) {
            row.add(Cell.BLANK);
        }
        row.set(column, cell);
    }

    private void handOver() {
        try {
            sink.accept(new Row(rowNumber, row));
        } catch (UnusableInputException | RuntimeException e) {
            throw new SinkFailure(e);
        }
    }
}
