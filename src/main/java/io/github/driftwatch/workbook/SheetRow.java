package io.github.driftwatch.workbook;

/** A row that is being written; it is complete once the next one begins. */
public final class SheetRow {

    private final Sheet sheet;
    private final int number;
    private double points;
    private int level;

    SheetRow(Sheet sheet, int number) {
        this.sheet = sheet;
        this.number = number;
    }

    /** Counted from 0. */
    public int number() {
        return number;
    }

    /** Its height in points; without one it is as high as a program thinks right. */
    public void height(double inPoints) {
        points = inPoints;
    }

    /** How deep it lies in an outline whose parts can be folded away. */
    public void level(int depth) {
        level = depth;
    }

    /** Its cell of a column, counted from 0. */
    public SheetCell cell(int column) {
        return sheet.cell(this, column);
    }

    void write(Markup xml, SheetCell[] cells, int end) {
        String reference = Integer.toString(number + 1);
        xml.raw("<row r=\"").raw(reference).raw("\"");
        if (points > 0) {
            xml.raw(" ht=\"").number(points).raw("\" customHeight=\"1\"");
        }
        if (level > 0) {
            xml.raw(" outlineLevel=\"").number(level).raw("\"");
        }
        xml.raw(">");
        for (int column = 0; column < end; column++) {
            if (cells[column].used()) {
                cells[column].write(xml, Columns.letters(column), reference);
            }
        }
        xml.raw("</row>\n");
    }
}
