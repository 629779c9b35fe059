package io.github.driftwatch.report.ahead;

import io.github.driftwatch.report.DueRow;
import io.github.driftwatch.report.Words;
import io.github.driftwatch.table.Column.Kind;
import io.github.driftwatch.table.PageLayout;
import io.github.driftwatch.table.SheetStyles;
import io.github.driftwatch.table.WorkbookFile;
import io.github.driftwatch.words.FormulaGuard;
import io.github.driftwatch.workbook.CellArea;
import io.github.driftwatch.workbook.CellStyle;
import io.github.driftwatch.workbook.HorizontalAlignment;
import io.github.driftwatch.workbook.Sheet;
import io.github.driftwatch.workbook.SheetCell;
import io.github.driftwatch.workbook.SheetRow;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is coming up by week, then chair, then team, under headings that can be folded away. */
final class AheadSheet {

    private static final List<String> HEADINGS = List.of(
            "child_id", "requirement", "due_date", "booked", "status", "team", "social_worker", "family", "together");
    private static final int[] WIDTHS = {13, 30, 12, 12, 16, 20, 18, 12, 32};
    private static final String WHITE = "FFFFFF";
    private static final String PALE = "EAF0F8";

    /** Rows lie under a week and a chair. */
    private static final int HEADING_LEVELS = 2;

    private final Sheet sheet;
    private final SheetStyles styles;
    private List<String> under = List.of();
    private int next;

    AheadSheet(WorkbookFile workbook, Sheet sheet) {
        this.sheet = sheet;
        this.styles = workbook.styles();
    }

    void fill(WorkAhead work, int horizonDays) throws IOException {
        head();
        if (work.rows().isEmpty()) {
            band("Nothing is due or booked in the next " + Words.count(horizonDays, "day") + ".", 0);
        }
        for (AheadRow row : work.by(Grouping.WEEK)) {
            headings(List.of(Grouping.week(row), Grouping.chair(row)));
            write(row);
        }
    }

    private void head() throws IOException {
        SheetRow row = row(30, 0);
        for (int i = 0; i < HEADINGS.size(); i++) {
            sheet.width(i, WIDTHS[i] + 180 / 256.0);
            put(row, i, HEADINGS.get(i), styles.heading());
        }
        sheet.freeze(0, 1);
        sheet.outline(HEADING_LEVELS);
        PageLayout.table(sheet);
    }

    private void headings(List<String> headings) throws IOException {
        for (int level = 0; level < headings.size(); level++) {
            if (level >= under.size() || !headings.subList(0, level + 1).equals(under.subList(0, level + 1))) {
                band(headings.get(level), level);
            }
        }
        under = headings;
    }

    /** A heading over the whole width. */
    private void band(String text, int level) throws IOException {
        boolean week = level == 0;
        SheetRow row = row(week ? 20 : 17, level);
        String shown = "   ".repeat(level) + text;
        CellStyle style = styles.free(
                week ? 12 : 10,
                week ? WHITE : SheetStyles.NAVY,
                week ? SheetStyles.NAVY : PALE,
                true,
                HorizontalAlignment.LEFT);
        for (int i = 0; i < HEADINGS.size(); i++) {
            put(row, i, i == 0 ? shown : "", style);
        }
        sheet.merge(new CellArea(row.number(), row.number(), 0, HEADINGS.size() - 1));
    }

    private void write(AheadRow ahead) throws IOException {
        DueRow due = ahead.row();
        boolean quiet = due.acknowledged() != null;
        SheetRow row = row(0, 2);
        text(row, 0, due.plan().childId(), quiet);
        text(row, 1, due.requirement(), quiet);
        SheetCell day = row.cell(2);
        day.value(due.due());
        day.style(styles.cell(Kind.DATE, false, quiet));
        SheetCell booked = row.cell(3);
        if (due.scheduled() != null) {
            booked.value(due.scheduled());
        }
        booked.style(styles.cell(Kind.DATE, false, quiet));
        put(row, 4, due.status().name(), styles.status(quiet ? "" : due.status().name()));
        text(row, 5, due.plan().staff().team(), quiet);
        text(row, 6, due.plan().staff().socialWorker(), quiet);
        text(row, 7, due.plan().familyId(), quiet);
        text(row, 8, ahead.together() == null ? null : ahead.together().words(), quiet);
    }

    private void text(SheetRow row, int column, @Nullable String text, boolean quiet) {
        String shown = text == null ? "" : text;
        put(row, column, shown, styles.cell(Kind.TEXT, FormulaGuard.isDangerous(shown), quiet));
    }

    private static void put(SheetRow row, int column, String text, CellStyle style) {
        SheetCell cell = row.cell(column);
        cell.value(text);
        cell.style(style);
    }

    /** @param points its height; 0 for one that follows from its texts */
    private SheetRow row(int points, int level) throws IOException {
        SheetRow row = sheet.row(next++);
        if (points > 0) {
            row.height(points);
        }
        if (level > 0) {
            row.level(level);
        }
        return row;
    }
}
