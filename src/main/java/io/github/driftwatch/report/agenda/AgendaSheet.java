package io.github.driftwatch.report.agenda;

import static io.github.driftwatch.workbook.HorizontalAlignment.LEFT;
import static io.github.driftwatch.workbook.HorizontalAlignment.RIGHT;

import io.github.driftwatch.agenda.Agenda;
import io.github.driftwatch.agenda.Limit;
import io.github.driftwatch.model.Staff;
import io.github.driftwatch.report.Words;
import io.github.driftwatch.table.PageLayout;
import io.github.driftwatch.table.SheetStyles;
import io.github.driftwatch.table.WorkbookFile;
import io.github.driftwatch.workbook.Sheet;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One conference's sheet: what is known under each part of the agenda, room to write, and the dates to set at the end. */
final class AgendaSheet {

    private static final int HEAD_ROWS = 1;

    /** The height of the title, which every page begins with, in points. */
    private static final int TITLE = 30;

    private final Agenda agenda;
    private final SheetGrid grid;

    private AgendaSheet(Agenda agenda, SheetGrid grid) {
        this.agenda = agenda;
        this.grid = grid;
    }

    static void write(Agenda agenda, WorkbookFile book, String name) throws IOException {
        Sheet sheet = book.blankSheet(name);
        PageLayout.pages(sheet, HEAD_ROWS, AgendaWords.day(agenda.asAt()));
        new AgendaSheet(agenda, new SheetGrid(sheet, book.styles(), TITLE)).fill();
    }

    private void fill() {
        head();
        AgendaSheetTables tables = new AgendaSheetTables(agenda, grid);
        grid.section(1, "Introductions, apologies and reports");
        tables.preparations();
        grid.ruled("Present and apologies:", 2);
        grid.section(2, "The child, the family and the people around them");
        tables.family();
        grid.ruled("Details checked; people who matter to the child and the parents:", 1);
        grid.section(3, "How the child and the parents see it");
        grid.ruled("", 2);
        grid.section(4, "What has happened since the last conference");
        grid.ruled("Social worker:", 2);
        grid.ruled("Police:", 1);
        grid.section(5, "How the plan is going");
        tables.earlier();
        tables.recommendations();
        tables.actions();
        grid.ruledWhereRoom("What stood in the way, and what it has changed for the child:");
        grid.newPage();
        grid.section(6, "What the danger is, and how safe each judges the child to be");
        tables.scores();
        grid.ruled("Danger and goal:", 2);
        grid.section(7, "Safety today");
        grid.ruled("", 2);
        grid.section(8, "Safety plan");
        grid.ruled("What cannot be given up:", 1);
        tables.newActions();
        grid.section(9, "The chair's summary");
        grid.ruled("Going well:", 2);
        grid.ruled("Worrying:", 2);
        grid.together(() -> {
            grid.section(10, "Decision");
            tables.decision();
            tables.nextDates();
        });
    }

    private void head() {
        grid.row(
                TITLE,
                grid.free(8, agenda.label() + ", child " + agenda.plan().childId(), 18, SheetStyles.NAVY, true, LEFT),
                grid.free(4, Words.day(agenda.date()), 14, SheetStyles.NAVY, true, RIGHT));
        grid.sentence(standing());
        grid.gap();
        Staff staff = agenda.plan().staff();
        tiles("On the plan for", "On the plan since", "Category", "Plan");
        values(
                agenda.onPlan() == null ? null : agenda.onPlan().words(),
                AgendaWords.day(agenda.plan().start()),
                AgendaWords.category(agenda.plan().category()),
                agenda.plan().id());
        tiles("Chair", "Social worker", "Team", "Family");
        values(
                staff.conferenceChair(),
                staff.socialWorker(),
                staff.team(),
                agenda.plan().familyId());
    }

    /** How the conference stands, and by when it was, or is, due. */
    private String standing() {
        Limit due = agenda.due();
        String timeliness = AgendaWords.timeliness(agenda);
        String how = switch (agenda.state()) {
            case HELD -> timeliness == null ? "Held." : "Held " + timeliness + ".";
            case BOOKED -> timeliness == null ? "Booked." : "Booked " + timeliness + ".";
            case NOT_BOOKED -> "Due on this day at the latest, and " + timeliness + ".";
        };
        String source = due == null
                ? ""
                : " Last day in time: " + AgendaWords.day(due.lastDay()) + ", " + AgendaWords.source(due) + ".";
        return how + source + (agenda.planEnded() ? " The plan ended at this conference." : "");
    }

    private void tiles(String... labels) {
        SheetGrid.Span[] spans = new SheetGrid.Span[labels.length];
        for (int i = 0; i < labels.length; i++) {
            spans[i] = grid.shaded(12 / labels.length, labels[i], 8, SheetGrid.GREY, false);
        }
        grid.row(13, spans);
    }

    private void values(@Nullable String... values) {
        SheetGrid.Span[] spans = new SheetGrid.Span[values.length];
        for (int i = 0; i < values.length; i++) {
            String value = values[i] == null ? "not recorded" : values[i];
            spans[i] = grid.shaded(12 / values.length, value, 11, SheetGrid.BLACK, true);
        }
        grid.fitted(spans);
    }
}
