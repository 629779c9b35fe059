package io.github.driftwatch.report.agenda;

import io.github.driftwatch.agenda.ActionStanding;
import io.github.driftwatch.agenda.AgencyScore;
import io.github.driftwatch.agenda.Agenda;
import io.github.driftwatch.agenda.EarlierConference;
import io.github.driftwatch.agenda.FamilyChild;
import io.github.driftwatch.agenda.Limit;
import io.github.driftwatch.agenda.NextDate;
import io.github.driftwatch.agenda.Preparation;
import io.github.driftwatch.agenda.Recommendations;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.report.Words;
import io.github.driftwatch.report.agenda.SheetGrid.Span;
import org.jspecify.annotations.Nullable;

/** The tables of a conference's sheet. */
final class AgendaSheetTables {

    private final Agenda agenda;
    private final SheetGrid grid;

    AgendaSheetTables(Agenda agenda, SheetGrid grid) {
        this.agenda = agenda;
        this.grid = grid;
    }

    void preparations() {
        if (!agenda.preparations().isEmpty()) {
            headings("Before this conference", 4, "Last day in time", 3, "Done", 2, "How it stands", 3);
        }
        for (Preparation preparation : agenda.preparations()) {
            String what = preparation.requirement() + " (" + preparation.rule() + ")";
            grid.fitted(
                    grid.plain(4, what),
                    grid.plain(3, preparation.due()),
                    grid.plain(2, preparation.done()),
                    marked(3, preparation.words(), preparation.overdue()));
        }
        agenda.preparationRemarks().forEach(grid::sentence);
        if (agenda.preparations().isEmpty() && agenda.preparationRemarks().isEmpty()) {
            grid.sentence("Nothing is asked for before this conference.");
        }
    }

    void family() {
        headings("Child", 3, "Age on the day", 3, "On a plan since", 3, "Category", 3);
        for (FamilyChild child : agenda.family()) {
            String name = child.childId() + (child.ofThisPlan() ? " (this plan)" : "");
            Object since = child.onPlanSince() == null ? "no plan now" : child.onPlanSince();
            String category = child.onPlanSince() == null ? "" : AgendaWords.category(child.category());
            grid.fitted(
                    child.ofThisPlan() ? grid.bold(3, name) : grid.plain(3, name),
                    grid.plain(3, AgendaWords.age(child)),
                    grid.plain(3, since),
                    grid.plain(3, category));
        }
        if (agenda.plan().familyId() == null) {
            grid.sentence("The export names no family for this plan, so brothers and sisters are not known.");
        } else if (agenda.family().size() == 1) {
            grid.sentence("The export holds no other child of this family.");
        }
    }

    void earlier() {
        if (agenda.earlier().isEmpty()) {
            grid.sentence("No conference was held on this plan before.");
            return;
        }
        grid.fitted(
                grid.heading(3, "Conference"),
                grid.heading(2, "Held on"),
                grid.heading(2, "On the plan for"),
                grid.heading(1, "Quorate"),
                grid.heading(2, "Outcome"),
                grid.heading(2, "In time"));
        for (EarlierConference earlier : agenda.earlier()) {
            String late = earlier.daysLate() == 0 ? "yes" : Words.count(earlier.daysLate(), "day") + " late";
            String quorate = earlier.quorate() == null ? "–" : AgendaWords.answer(earlier.quorate());
            grid.fitted(
                    grid.plain(3, earlier.label()),
                    grid.plain(2, earlier.date()),
                    grid.plain(
                            2,
                            earlier.onPlan() == null ? null : earlier.onPlan().words()),
                    marked(1, quorate, Boolean.FALSE.equals(earlier.quorate())),
                    grid.plain(2, AgendaWords.outcome(earlier.outcome())),
                    marked(2, late, earlier.daysLate() > 0));
        }
    }

    void recommendations() {
        Recommendations recommended = agenda.recommendations();
        if (recommended == null) {
            return;
        }
        grid.label("Recommended by " + recommended.label() + ", " + AgendaWords.day(recommended.date()));
        if (recommended.text() == null) {
            grid.sentence("None recorded.");
        } else {
            grid.paragraphs(recommended.text());
        }
    }

    void actions() {
        grid.label("Actions of the plan");
        if (agenda.actions().isEmpty()) {
            grid.sentence(
                    agenda.supplied().contains(Table.ACTIONS)
                            ? "None recorded for this plan."
                            : "Not known: no actions were supplied.");
            return;
        }
        headings("Action", 5, "Who", 2, "Due", 2, "How it stands", 3);
        for (ActionStanding action : agenda.actions()) {
            grid.fitted(
                    grid.plain(5, action.action()),
                    grid.plain(2, action.owner()),
                    grid.plain(2, action.due()),
                    marked(3, AgendaWords.standing(action), action.standing() == ActionStanding.Standing.LATE));
        }
    }

    void scores() {
        if (agenda.scores().isEmpty()) {
            grid.sentence(
                    agenda.supplied().contains(Table.SCORES)
                            ? "No score is recorded for this plan."
                            : "Not known: no scores were supplied.");
        }
        grid.fitted(
                grid.heading(4, "Agency (0 to 10, where 10 is safe)"),
                grid.heading(2, "Last score"),
                grid.heading(2, "Given on"),
                grid.heading(2, "Since before"),
                grid.heading(2, "Today"));
        for (AgencyScore score : agenda.scores()) {
            grid.fitted(
                    grid.plain(4, score.agency()),
                    grid.bold(2, AgendaWords.score(score.score())),
                    grid.plain(2, score.date()),
                    marked(2, AgendaWords.change(score), score.change() != null && score.change() < 0),
                    grid.plain(2, null));
        }
        grid.row(20, grid.plain(4, "Child and parents"), blank(2), blank(2), blank(2), blank(2));
    }

    void newActions() {
        headings("New actions", 6, "Who", 3, "By when", 3, "", 0);
        for (int i = 0; i < 3; i++) {
            grid.row(18, blank(6), blank(3), blank(3));
        }
    }

    void decision() {
        grid.row(
                24,
                grid.plain(6, "The plan goes on    ☐ yes    ☐ no"),
                grid.plain(3, "Category:"),
                grid.plain(3, "Quorate    ☐ yes    ☐ no"));
        grid.ruled("Views of the family:", 2);
        grid.ruled("Views of the professionals, and why:", 2);
        grid.ruled("Core group members:", 1);
    }

    void nextDates() {
        grid.gap();
        if (agenda.nextDates().isEmpty()) {
            grid.sentence("The plan ended at this conference: there are no dates to set.");
            return;
        }
        grid.fitted(
                grid.heading(2, "To set today"),
                grid.heading(2, "No later than"),
                grid.heading(4, "Because"),
                grid.heading(2, agenda.nextDates().stream().anyMatch(NextDate::held) ? "Held or booked" : "Booked"),
                grid.heading(2, "Set for"));
        agenda.nextDates().forEach(this::next);
        agenda.nextDates().forEach(this::ifNotQuorate);
        if (!agenda.countedFrom().equals(agenda.date())) {
            grid.sentence("Counted as if the conference were held on " + AgendaWords.day(agenda.countedFrom()) + ".");
        }
        grid.gap();
        grid.ruled("Chair's signature and date:", 1);
    }

    private void next(NextDate next) {
        Limit limit = next.limit();
        Object last = limit == null ? "no limit" : limit.lastDay();
        String why = limit == null ? next.whyNone() : AgendaWords.source(limit);
        if (next.passed()) {
            boolean already = !next.held() && limit != null && limit.lastDay().isBefore(agenda.asAt());
            why = (already ? "Overdue already: " : "Due before this conference: ") + why;
        }
        Object booked = next.held() && next.booked() != null
                ? AgendaWords.held(next.booked(), next.bookedInTime())
                : next.booked();
        grid.fitted(
                grid.bold(2, next.title()),
                next.passed() ? grid.alarming(2, last) : grid.bold(2, last),
                grid.plain(4, why),
                booked != null && !next.bookedInTime() ? grid.alarming(2, booked) : grid.plain(2, booked),
                blank(2));
    }

    private void ifNotQuorate(NextDate next) {
        Limit sooner = next.ifNotQuorate();
        if (sooner != null) {
            grid.sentence("If this conference is not quorate: " + AgendaWords.small(next.title()) + " by "
                    + AgendaWords.day(sooner.lastDay()) + ", " + AgendaWords.source(sooner) + ".");
        }
    }

    private void headings(
            String first, int one, String second, int two, String third, int three, String fourth, int four) {
        if (four == 0) {
            grid.fitted(grid.heading(one, first), grid.heading(two, second), grid.heading(three, third));
        } else {
            grid.fitted(
                    grid.heading(one, first),
                    grid.heading(two, second),
                    grid.heading(three, third),
                    grid.heading(four, fourth));
        }
    }

    private Span marked(int columns, @Nullable Object value, boolean alarming) {
        return alarming ? grid.alarming(columns, value) : grid.plain(columns, value);
    }

    private Span blank(int columns) {
        return grid.plain(columns, null);
    }
}
