package io.github.driftwatch.template;

import io.github.driftwatch.layout.Column;
import io.github.driftwatch.table.Column.Kind;
import io.github.driftwatch.table.PageLayout;
import io.github.driftwatch.table.WorkbookFile;
import io.github.driftwatch.workbook.CellArea;
import io.github.driftwatch.workbook.Choice;
import io.github.driftwatch.workbook.Choice.Rule;
import io.github.driftwatch.workbook.Sheet;
import io.github.driftwatch.workbook.SheetCell;
import io.github.driftwatch.workbook.SheetRow;
import java.util.List;

/** A blank sheet for one table, whose cells offer what the reader takes and refuse most of what it does not. */
final class BlankSheet {

    private static final int HEADING_POINTS = 30;
    private static final int LONGEST_PROMPT = 255;
    private static final int LONGEST_TITLE = 32;

    private BlankSheet() {}

    static void add(WorkbookFile workbook, String name, List<Column> columns, TermList kinds) {
        Sheet sheet = workbook.blankSheet(name);
        SheetRow headings = sheet.row(0);
        headings.height(HEADING_POINTS);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            SheetCell cell = headings.cell(i);
            cell.value(column.name());
            cell.style(
                    column.required()
                            ? workbook.styles().heading()
                            : workbook.styles().quietHeading());
            sheet.width(
                    i,
                    Math.max(column.name().length(), column.example().length()) + 3,
                    workbook.styles().blank(kind(column)));
            sheet.add(choice(column, i, kinds));
        }
        sheet.freeze(1, 1);
        PageLayout.table(sheet);
    }

    /** Identifiers are kept as text: a spreadsheet would take their leading zeros away. */
    private static Kind kind(Column column) {
        return switch (column.type()) {
            case DATE -> Kind.DATE;
            case WHOLE_NUMBER, DECIMAL -> Kind.NUMBER;
            default -> Kind.TEXT;
        };
    }

    private static Choice choice(Column column, int index, TermList kinds) {
        return new Choice(
                rule(column, kinds),
                new CellArea(1, Sheet.MOST_ROWS - 1, index, index),
                isOpen(column),
                cut(column.name(), LONGEST_TITLE),
                cut(column.meaning(), LONGEST_PROMPT),
                cut("This cell takes " + ColumnGuide.holds(column) + ".", LONGEST_PROMPT));
    }

    /** A kind that the list has not may be an authority's own. */
    private static boolean isOpen(Column column) {
        return switch (column.type()) {
            case KIND, TEXT, ROLES -> true;
            default -> false;
        };
    }

    private static Rule rule(Column column, TermList kinds) {
        return switch (column.type()) {
            case DATE -> Rule.dateBetween("DATE(1990,1,1)", "DATE(2099,12,31)");
            case YES_NO -> Rule.oneOf(List.of("Y", "N"));
            case ONE_OF -> Rule.oneOf(column.values());
            case KIND -> Rule.oneOfCells(kinds.range());
            case WHOLE_NUMBER -> Rule.wholeBetween((long) column.least(), (long) column.most());
            case DECIMAL -> Rule.decimalBetween((long) column.least(), (long) column.most());
            case TEXT -> column.values().isEmpty() ? anyText() : Rule.oneOf(column.values());
            case ROLES -> anyText();
        };
    }

    private static Rule anyText() {
        return Rule.textUpTo(Sheet.LONGEST_TEXT);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
