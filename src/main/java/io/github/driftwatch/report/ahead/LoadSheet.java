package io.github.driftwatch.report.ahead;

import static io.github.driftwatch.workbook.HorizontalAlignment.CENTER;
import static io.github.driftwatch.workbook.HorizontalAlignment.LEFT;

import io.github.driftwatch.report.Words;
import io.github.driftwatch.table.PageLayout;
import io.github.driftwatch.table.SheetStyles;
import io.github.driftwatch.table.WorkbookFile;
import io.github.driftwatch.words.FormulaGuard;
import io.github.driftwatch.workbook.CellArea;
import io.github.driftwatch.workbook.CellStyle;
import io.github.driftwatch.workbook.Sheet;
import io.github.driftwatch.workbook.SheetCell;
import io.github.driftwatch.workbook.SheetRow;
import java.io.IOException;
import java.util.List;

/** Each chair's conferences week by week, as a map on one page: the more, the darker. */
final class LoadSheet {

    /** As many rows as stay legible on one page. */
    private static final int MOST_ON_A_PAGE = 60;

    /** The row of the headings, under the title and what it says. */
    private static final int HEADINGS = 2;

    private static final int LATE = 1;
    private static final int FIRST_WEEK = 2;
    private static final int TOTAL = FIRST_WEEK + LoadMap.WEEKS;
    private static final String WHITE = "FFFFFF";
    private static final String PALE = "EAF0F8";
    private static final String BLACK = "000000";
    private static final String GREY = "595959";
    private static final String RED = "9C0006";
    private static final String PINK = "FFC7CE";

    private final Sheet sheet;
    private final SheetStyles styles;
    private int next;

    LoadSheet(WorkbookFile workbook, Sheet sheet) {
        this.sheet = sheet;
        this.styles = workbook.styles();
    }

    void fill(LoadMap map) throws IOException {
        widths();
        sheet.hideGrid();
        sheet.freeze(1, HEADINGS + 1);
        PageLayout.table(sheet);
        sheet.printing().repeatRows(HEADINGS, HEADINGS);
        across("Conferences of the next " + LoadMap.WEEKS + " weeks, by chair", 16, SheetStyles.NAVY, true, 26);
        across(
                "As at " + Words.day(map.asAt()) + ". Reviews and designated reviews, each in the week in which it is"
                        + " booked, or due where it is not; only the next one of a plan where none is booked. Children of"
                        + " one family under one chair in one week are one conference.",
                10,
                GREY,
                false,
                28);
        headings(map);
        for (ChairLoad chair : map.chairs()) {
            line(map, chair);
        }
        if (map.chairs().isEmpty()) {
            across("No conference is due or booked in these weeks.", 11, BLACK, false, 18);
        } else {
            totals(map);
        }
        overCapacity(map);
        if (next <= MOST_ON_A_PAGE) {
            sheet.printing().fit(1, 1);
        }
    }

    private void widths() {
        sheet.width(0, 24);
        sheet.width(LATE, 11);
        for (int week = 0; week < LoadMap.WEEKS; week++) {
            sheet.width(FIRST_WEEK + week, 8);
        }
        sheet.width(TOTAL, 8);
    }

    private void headings(LoadMap map) throws IOException {
        SheetRow row = row(32);
        text(row, 0, "Chair", styles.heading());
        CellStyle centred = styles.free(9, WHITE, SheetStyles.NAVY, true, CENTER);
        text(row, LATE, "Late, not booked", centred);
        for (int week = 0; week < LoadMap.WEEKS; week++) {
            text(row, FIRST_WEEK + week, Words.dayAndMonth(map.monday(week)), centred);
        }
        text(row, TOTAL, "Total", centred);
    }

    private void line(LoadMap map, ChairLoad chair) throws IOException {
        SheetRow row = row(20);
        text(row, 0, chair.name(), styles.boxed(10, BLACK, WHITE, false, FormulaGuard.isDangerous(chair.name())));
        number(row, LATE, chair.late(), chair.late() > 0 ? styles.heat(RED, PINK, false) : heat(0, map, false));
        for (int week = 0; week < LoadMap.WEEKS; week++) {
            int conferences = chair.weeks().get(week);
            number(row, FIRST_WEEK + week, conferences, heat(conferences, map, map.isOver(chair, week)));
        }
        number(row, TOTAL, chair.total(), styles.heat(SheetStyles.NAVY, PALE, false));
    }

    private CellStyle heat(int conferences, LoadMap map, boolean marked) {
        Heat heat = Heat.of(conferences, map.most());
        return styles.heat(heat.ink(), heat.fill(), marked);
    }

    private void totals(LoadMap map) throws IOException {
        SheetRow row = row(20);
        CellStyle style = styles.free(10, SheetStyles.NAVY, PALE, true, CENTER);
        text(row, 0, " All", styles.free(10, SheetStyles.NAVY, PALE, true, LEFT));
        number(row, LATE, map.late(), style);
        for (int week = 0; week < LoadMap.WEEKS; week++) {
            number(row, FIRST_WEEK + week, map.total(week), style);
        }
        number(row, TOTAL, map.total(), style);
    }

    private void overCapacity(LoadMap map) throws IOException {
        Integer capacity = map.capacity();
        if (capacity == null) {
            return;
        }
        next++;
        List<OverCapacity> over = map.over();
        String conferences = Words.count(capacity, "conference");
        across(
                over.isEmpty()
                        ? "No chair has a week of more than " + conferences + "."
                        : "Weeks of more than " + conferences + ", framed above",
                12,
                SheetStyles.NAVY,
                true,
                20);
        for (OverCapacity week : over) {
            across(week.words(), 10, BLACK, false, 15);
        }
    }

    private void across(String text, int size, String ink, boolean bold, int points) throws IOException {
        SheetRow row = row(points);
        text(row, 0, text, styles.free(size, ink, WHITE, bold, LEFT));
        sheet.merge(new CellArea(row.number(), row.number(), 0, TOTAL));
    }

    private static void text(SheetRow row, int column, String text, CellStyle style) {
        SheetCell cell = row.cell(column);
        cell.value(text);
        cell.style(style);
    }

    private static void number(SheetRow row, int column, int number, CellStyle style) {
        SheetCell cell = row.cell(column);
        cell.value(number);
        cell.style(style);
    }

    private SheetRow row(int points) throws IOException {
        SheetRow row = sheet.row(next++);
        row.height(points);
        return row;
    }
}
