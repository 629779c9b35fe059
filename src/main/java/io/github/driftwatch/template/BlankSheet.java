package io.github.driftwatch.template;

import io.github.driftwatch.layout.Column;
import io.github.driftwatch.table.Column.Kind;
import io.github.driftwatch.table.PageLayout;
import io.github.driftwatch.table.WorkbookFile;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** A blank sheet for one table, whose cells offer what the reader takes and refuse most of what it does not. */
final class BlankSheet {

    private static final int HEADING_POINTS = 30;
    private static final int LONGEST_PROMPT = 255;
    private static final int LONGEST_TITLE = 32;

    private BlankSheet() {}

    static void add(WorkbookFile workbook, String name, List<Column> columns, TermList kinds) throws IOException {
        SXSSFSheet sheet = workbook.blankSheet(name);
        SXSSFRow headings = workbook.withTempFiles(() -> sheet.createRow(0));
        headings.setHeightInPoints(HEADING_POINTS);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Cell cell = headings.createCell(i);
            cell.setCellValue(column.name());
            cell.setCellStyle(
                    column.required()
                            ? workbook.styles().heading()
                            : workbook.styles().quietHeading());
            sheet.setColumnWidth(
                    i, (Math.max(column.name().length(), column.example().length()) + 3) * 256);
            sheet.setDefaultColumnStyle(i, workbook.styles().blank(kind(column)));
            sheet.addValidationData(validation(sheet.getDataValidationHelper(), column, i, kinds));
        }
        sheet.createFreezePane(1, 1);
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

    private static DataValidation validation(DataValidationHelper helper, Column column, int index, TermList kinds) {
        int lastRow = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
        DataValidation validation = helper.createValidation(
                constraint(helper, column, kinds), new CellRangeAddressList(1, lastRow, index, index));
        validation.setEmptyCellAllowed(true);
        // POI's name for it is the wrong way round in this format: true shows the arrow.
        validation.setSuppressDropDownArrow(true);
        validation.setShowPromptBox(true);
        validation.createPromptBox(cut(column.name(), LONGEST_TITLE), cut(column.meaning(), LONGEST_PROMPT));
        validation.setShowErrorBox(true);
        validation.setErrorStyle(isOpen(column) ? DataValidation.ErrorStyle.WARNING : DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(
                cut(column.name(), LONGEST_TITLE),
                cut("This cell takes " + ColumnGuide.holds(column) + ".", LONGEST_PROMPT));
        return validation;
    }

    /** A kind that the list has not may be an authority's own. */
    private static boolean isOpen(Column column) {
        return switch (column.type()) {
            case KIND, TEXT, ROLES -> true;
            default -> false;
        };
    }

    private static DataValidationConstraint constraint(DataValidationHelper helper, Column column, TermList kinds) {
        int between = DataValidationConstraint.OperatorType.BETWEEN;
        return switch (column.type()) {
            case DATE -> helper.createDateConstraint(between, "DATE(1990,1,1)", "DATE(2099,12,31)", "yyyy-mm-dd");
            case YES_NO -> helper.createExplicitListConstraint(new String[] {"Y", "N"});
            case ONE_OF -> helper.createExplicitListConstraint(column.values().toArray(String[]::new));
            case KIND -> helper.createFormulaListConstraint(kinds.range());
            case WHOLE_NUMBER -> helper.createIntegerConstraint(between, number(column.least()), number(column.most()));
            case DECIMAL -> helper.createDecimalConstraint(between, number(column.least()), number(column.most()));
            case TEXT ->
                column.values().isEmpty()
                        ? anyText(helper)
                        : helper.createExplicitListConstraint(column.values().toArray(String[]::new));
            case ROLES -> anyText(helper);
        };
    }

    private static DataValidationConstraint anyText(DataValidationHelper helper) {
        return helper.createTextLengthConstraint(
                DataValidationConstraint.OperatorType.BETWEEN,
                "0",
                String.valueOf(SpreadsheetVersion.EXCEL2007.getMaxTextLength()));
    }

    private static String number(double bound) {
        return String.valueOf((long) bound);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
