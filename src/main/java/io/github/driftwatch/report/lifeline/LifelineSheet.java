package io.github.driftwatch.report.lifeline;

import io.github.driftwatch.lifeline.ChildLife;
import io.github.driftwatch.lifeline.Entry;
import io.github.driftwatch.lifeline.Lifeline;
import io.github.driftwatch.lifeline.State;
import io.github.driftwatch.output.LeftOpen;
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
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan's life on one sheet for people: who it is about, the milestones, then everything in order. */
final class LifelineSheet {

    private static final String WHITE = "FFFFFF";
    private static final String INK = "1F1F1F";
    private static final String GREY = "595959";
    private static final List<String> HEADINGS =
            List.of("Date", "What", "State", "Due", "Days", "Rule", "Clause", "Note");
    private static final int[] WIDTHS = {14, 34, 14, 13, 8, 15, 19, 58};
    private static final int CLAUSE = 6;
    private static final int NOTE = 7;
    private static final int LINE = 15;
    private static final int LABELS = 1;

    private final Sheet sheet;
    private final SheetStyles styles;
    private final ChildLife life;
    private final Lifeline lifeline;
    private int next;

    private LifelineSheet(Sheet sheet, SheetStyles styles, ChildLife life) {
        this.sheet = sheet;
        this.styles = styles;
        this.life = life;
        this.lifeline = life.lifeline();
    }

    /** Writes a workbook with the one sheet to a stream, which stays open. */
    static void write(ChildLife life, OutputStream out) throws IOException {
        try (WorkbookFile workbook = WorkbookFile.create(new LeftOpen(out))) {
            Sheet sheet = workbook.blankSheet("timeline");
            new LifelineSheet(sheet, workbook.styles(), life).fill();
            workbook.save();
        }
    }

    private void fill() {
        PageLayout.table(sheet);
        sheet.hideGrid();
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.width(i, WIDTHS[i]);
        }
        title();
        sheet.freeze(0, 1);
        next++;
        LifelineHeader.of(life).forEach(fact -> fact(fact.label(), fact.value()));
        next++;
        milestones();
        list("What happened", lifeline.past());
        list("Overdue", lifeline.overdue());
        list("Still to come", lifeline.toCome());
        foot();
    }

    private void title() {
        String title = "Child " + LifelineWords.plain(lifeline.plan().childId()) + ": the plan from "
                + Words.day(lifeline.plan().start()) + ", as at " + Words.day(lifeline.asAt());
        across(title, styles.free(16, SheetStyles.NAVY, WHITE, true, HorizontalAlignment.LEFT), 28);
    }

    private void fact(String label, String value) {
        SheetRow row = row(LINE * lines(value, WIDTHS.length - LABELS, LABELS));
        text(row, 0, label, styles.free(11, GREY, WHITE, false, HorizontalAlignment.LEFT));
        text(row, LABELS, value, styles.free(11, INK, WHITE, false, HorizontalAlignment.LEFT));
        merge(row, LABELS, WIDTHS.length - 1);
    }

    private void milestones() {
        for (LifelineHeader.Reached milestone : LifelineHeader.milestones(lifeline)) {
            fact(milestone.age(), milestone.day() + ", " + milestone.progress());
        }
        next++;
    }

    private void list(String title, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        across(title, styles.free(13, SheetStyles.NAVY, WHITE, true, HorizontalAlignment.LEFT), 24);
        headings(HEADINGS);
        for (Entry entry : entries) {
            entry(LifelineTable.row(entry), entry.state());
        }
        next++;
    }

    private void entry(LifelineTable.Row entry, State state) {
        String note = entry.note() == null ? "" : LifelineWords.plain(entry.note());
        String clause = entry.clause() == null ? "" : entry.clause();
        int height = Math.max(lines(note, 1, NOTE), Math.max(lines(entry.what(), 1, LABELS), lines(clause, 1, CLAUSE)));
        SheetRow row = row(LINE * height);
        value(row, 0, entry.date());
        value(row, 1, LifelineWords.plain(entry.what()));
        text(row, 2, entry.state(), stateStyle(state));
        value(row, 3, entry.due());
        value(row, 4, entry.days());
        value(row, 5, entry.rule());
        value(row, CLAUSE, clause);
        value(row, NOTE, note);
    }

    /** The colours of the other reports' status words; what went as it should has none. */
    private CellStyle stateStyle(State state) {
        return switch (state) {
            case OVERDUE, BREACH -> styles.status("OVERDUE");
            case LATE, MISSED, BOOKED_LATE -> styles.status("SCHEDULED_LATE");
            case DUE_SOON -> styles.status("DUE_SOON");
            case BOOKED, DUE -> styles.status("SCHEDULED");
            case WAIVED, CALLED_OFF, NOT_COUNTED, EXPECTED, MILESTONE -> styles.status("");
            case HELD, RECORDED -> styles.cell(Kind.TEXT, false);
        };
    }

    private void foot() {
        if (!life.findings().isEmpty()) {
            across("What to doubt", styles.free(13, SheetStyles.NAVY, WHITE, true, HorizontalAlignment.LEFT), 24);
            life.findings().forEach(finding -> fact(finding.check().id(), LifelineFoot.doubt(finding)));
            next++;
        }
        LifelineFoot.notes(life).forEach(note -> fact("Not assessed", note));
        life.otherPlans().forEach(plan -> fact("Other plan", LifelineFoot.otherPlan(plan, lifeline.asAt())));
    }

    private void headings(List<String> headings) {
        SheetRow row = row(18);
        for (int i = 0; i < headings.size(); i++) {
            text(row, i, headings.get(i), styles.heading());
        }
    }

    private void value(SheetRow row, int column, @Nullable Object value) {
        SheetCell cell = row.cell(column);
        if (value instanceof LocalDate date) {
            cell.value(date);
            cell.style(styles.cell(Kind.DATE, false));
        } else if (value instanceof Number number) {
            cell.value(number.doubleValue());
            cell.style(styles.cell(Kind.NUMBER, false));
        } else {
            cell.value(value == null ? "" : value.toString());
            cell.style(styles.cell(Kind.TEXT, value != null && FormulaGuard.isDangerous(value.toString())));
        }
    }

    private void across(String text, CellStyle style, int points) {
        SheetRow row = row(points);
        text(row, 0, text, style);
        merge(row, 0, WIDTHS.length - 1);
    }

    /** How many lines a text takes in so many columns: rows of wrapped and merged cells do not grow by themselves. */
    private static int lines(String text, int columns, int from) {
        int width = 0;
        for (int i = from; i < from + columns; i++) {
            width += WIDTHS[i];
        }
        return 1 + text.length() * 100 / (width * 112);
    }

    private SheetRow row(int points) {
        SheetRow row = sheet.row(next++);
        row.height(points);
        return row;
    }

    private static void text(SheetRow row, int column, String text, CellStyle style) {
        SheetCell cell = row.cell(column);
        cell.value(text);
        cell.style(style);
    }

    private void merge(SheetRow row, int from, int to) {
        sheet.merge(new CellArea(row.number(), row.number(), from, to));
    }
}
