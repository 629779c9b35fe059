package io.github.driftwatch.report;

import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.table.Column.Kind;
import io.github.driftwatch.table.PageLayout;
import io.github.driftwatch.table.SheetStyles;
import io.github.driftwatch.table.WorkbookFile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/** The workbook's first sheet: what matters, on one page, for somebody who opens nothing else. Names no child. */
final class SummarySheet {

    private static final String NAME = "summary";
    private static final int LEFT = 1;
    private static final int COLUMNS = 4;
    private static final int COLUMN_WIDTH = 24;
    private static final int REQUIREMENTS_SHOWN = 8;
    private static final int RULES_SHOWN = 4;
    private static final int CHECKS_SHOWN = 6;

    private static final String PALE = "EAF0F8";
    private static final String WHITE = "FFFFFF";
    private static final String GREY = "595959";
    private static final String RED = "9C0006";
    private static final String PINK = "FFC7CE";

    private final SXSSFSheet sheet;
    private final SheetStyles styles;
    private int next;

    private SummarySheet(SXSSFSheet sheet, SheetStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** Makes the sheet, still empty, so that it comes first. */
    static SummarySheet in(WorkbookFile workbook) throws IOException {
        SXSSFSheet sheet = workbook.blankSheet(NAME);
        sheet.setColumnWidth(0, 2 * 256);
        for (int i = 0; i < COLUMNS; i++) {
            sheet.setColumnWidth(LEFT + i, COLUMN_WIDTH * 256);
        }
        PageLayout.page(sheet);
        return new SummarySheet(sheet, workbook.styles());
    }

    void fill(CheckSummary summary) {
        title(summary);
        tiles(summary);
        overdue(summary);
        upcoming(summary);
        notices(summary);
        notAssessed(summary);
        findings(summary);
        inputs(summary);
    }

    private void title(CheckSummary summary) {
        CheckSettings settings = summary.settings();
        next++;
        across("Child protection plans: what is due", 20, SheetStyles.NAVY, true, 30);
        across(
                "As at " + Words.day(settings.asAt()) + ", held against "
                        + settings.procedures().inWords(),
                11,
                GREY,
                false,
                18);
        next++;
    }

    private void tiles(CheckSummary summary) {
        boolean late = summary.overdueRows() > 0;
        SXSSFRow figures = row(34);
        SXSSFRow words = row(32);
        tile(
                figures,
                words,
                0,
                summary.plansOpen(),
                "plans open, of " + Words.number(summary.plansChecked()) + " checked",
                false);
        tile(figures, words, 1, summary.overdueRows(), "overdue", late);
        tile(figures, words, 2, summary.plansOverdue(), "plans with something overdue", late);
        tile(
                figures,
                words,
                3,
                summary.upcomingRows(),
                "coming up in the next " + Words.count(summary.settings().horizonDays(), "day"),
                false);
        next++;
    }

    private void tile(SXSSFRow figures, SXSSFRow words, int index, long figure, String meaning, boolean alarming) {
        String ink = alarming ? RED : SheetStyles.NAVY;
        String fill = alarming ? PINK : PALE;
        Cell number = figures.createCell(LEFT + index);
        number.setCellValue((double) figure);
        number.setCellStyle(styles.tile(24, ink, fill));
        Cell word = words.createCell(LEFT + index);
        word.setCellValue(meaning);
        word.setCellStyle(styles.tile(10, ink, fill));
    }

    private void overdue(CheckSummary summary) {
        section("Overdue, by requirement", "Plans", "Longest (days)");
        if (summary.overdue().isEmpty()) {
            line("Nothing is overdue.", null, null);
        }
        for (RequirementCount count : first(summary.overdue(), REQUIREMENTS_SHOWN)) {
            line(sentence(count.requirement()), count.plans(), count.mostDays());
        }
        rest(summary.overdue());
        next++;
    }

    private void upcoming(CheckSummary summary) {
        section(
                "Due or booked in the next " + Words.count(summary.settings().horizonDays(), "day"),
                "Plans",
                "First on");
        if (summary.upcoming().isEmpty()) {
            line("Nothing is coming up.", null, null);
        }
        for (RequirementCount count : first(summary.upcoming(), REQUIREMENTS_SHOWN)) {
            line(sentence(count.requirement()), count.plans(), count.soonest());
        }
        rest(summary.upcoming());
        next++;
    }

    private void notices(CheckSummary summary) {
        NoticeCount notices = summary.facts().notices();
        if (notices == null) {
            return;
        }
        section("Who must be told", "", "Notices");
        line("To be sent: the sheet notices has a row for each", null, notices.listed());
        if (notices.unheard() > 0) {
            line("With nobody to go to: see DQ-26 in the sheet data-quality", null, notices.unheard());
        }
        if (notices.takenAsTold() > 0) {
            line("Of earlier days, taken as told", null, notices.takenAsTold());
        }
        next++;
    }

    private void notAssessed(CheckSummary summary) {
        Map<String, List<String>> reasons = Words.byReason(summary.facts().unassessed());
        List<NotAssessed> some = summary.tally().notAssessed();
        if (reasons.isEmpty() && some.isEmpty()) {
            return;
        }
        section("What could not be assessed, and why", "", "Plans");
        reasons.forEach((reason, rules) -> line(sentence(reason) + ": " + String.join(", ", rules), null, "all"));
        List<NotAssessed> shown = first(some, RULES_SHOWN);
        shown.forEach(rule -> line(sentence(rule.reason()) + ": " + rule.rule(), null, rule.plans()));
        List<NotAssessed> rest = some.subList(shown.size(), some.size());
        if (!rest.isEmpty()) {
            line(
                    Words.count(rest.size(), "other rule"),
                    null,
                    rest.stream().mapToLong(NotAssessed::plans).sum());
        }
        next++;
    }

    private void findings(CheckSummary summary) {
        section("Quality of the data", "Errors", "Warnings");
        List<CheckCount> checks = CheckCount.of(summary.facts().findings());
        if (checks.isEmpty()) {
            line("Nothing was found wrong.", null, null);
            next++;
            return;
        }
        List<CheckCount> shown = first(checks, CHECKS_SHOWN);
        shown.forEach(
                count -> line(count.check().id() + ": " + count.check().title(), count.errors(), count.warnings()));
        List<CheckCount> rest = checks.subList(shown.size(), checks.size());
        if (!rest.isEmpty()) {
            line(
                    Words.count(rest.size(), "other check"),
                    rest.stream().mapToLong(CheckCount::errors).sum(),
                    rest.stream().mapToLong(CheckCount::warnings).sum());
        }
        line("In all", summary.findings(Finding.Severity.ERROR), summary.findings(Finding.Severity.WARNING));
        next++;
    }

    /** The first of a list; all of it where no more than one would be left. */
    private static <T> List<T> first(List<T> all, int shown) {
        return all.size() <= shown + 1 ? all : all.subList(0, shown);
    }

    private void inputs(CheckSummary summary) {
        section("What was read", "Rows", "Left out");
        for (InputFile input : summary.facts().inputs()) {
            String from = input.sheet() == null ? input.file() : input.file() + ", sheet " + input.sheet();
            line(
                    sentence(input.table().fileName().replace('_', ' ')) + " (" + from + ")",
                    input.rowsRead(),
                    input.rowsLeftOut());
        }
        next++;
        if (summary.facts().bankHolidays() != null) {
            across(summary.facts().bankHolidays(), 10, GREY, false, 15);
        }
        summary.facts().notes().forEach(note -> across(note, 10, GREY, false, 15));
        across("Driftwatch " + summary.settings().programVersion(), 9, GREY, false, 15);
    }

    private void rest(List<RequirementCount> counts) {
        List<RequirementCount> rest =
                counts.subList(first(counts, REQUIREMENTS_SHOWN).size(), counts.size());
        if (!rest.isEmpty()) {
            line(
                    rest.size() + " other requirements",
                    rest.stream().mapToInt(RequirementCount::plans).sum(),
                    null);
        }
    }

    private void section(String title, String third, String fourth) {
        SXSSFRow row = row(20);
        CellStyle left = styles.free(11, WHITE, SheetStyles.NAVY, true, HorizontalAlignment.LEFT);
        CellStyle right = styles.free(11, WHITE, SheetStyles.NAVY, true, HorizontalAlignment.RIGHT);
        text(row, 0, title, left);
        text(row, 1, "", left);
        text(row, 2, third, right);
        text(row, 3, fourth, right);
        merge(row, 0, 1);
    }

    private void line(String title, @Nullable Object third, @Nullable Object fourth) {
        int columns = third == null ? 3 : 2;
        SXSSFRow row = row(16 * lines(title, columns));
        text(row, 0, title, styles.line(Kind.TEXT));
        for (int i = 1; i < columns; i++) {
            text(row, i, "", styles.line(Kind.TEXT));
        }
        if (third != null) {
            value(row, 2, third);
        }
        value(row, 3, fourth);
        merge(row, 0, columns - 1);
    }

    private void value(SXSSFRow row, int column, @Nullable Object value) {
        Cell cell = row.createCell(LEFT + column);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(styles.line(Kind.NUMBER));
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(styles.line(Kind.DATE));
        } else {
            cell.setCellValue(value == null ? "" : value.toString());
            cell.setCellStyle(styles.line(Kind.STATUS));
        }
    }

    /** A sentence over the whole width; its height follows from its length, as merged cells do not grow by themselves. */
    private void across(String text, int size, String ink, boolean bold, int lineHeight) {
        SXSSFRow row = row(lineHeight * lines(text, COLUMNS));
        text(row, 0, text, styles.free(size, ink, WHITE, bold, HorizontalAlignment.LEFT));
        merge(row, 0, COLUMNS - 1);
    }

    private static int lines(String text, int columns) {
        return 1 + text.length() * 10 / (columns * COLUMN_WIDTH * 11);
    }

    private SXSSFRow row(int points) {
        SXSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(points);
        return row;
    }

    private static void text(SXSSFRow row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(LEFT + column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private void merge(SXSSFRow row, int from, int to) {
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), LEFT + from, LEFT + to));
    }

    private static String sentence(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
