package io.github.driftwatch.report.agenda;

import static io.github.driftwatch.table.Column.date;
import static io.github.driftwatch.table.Column.text;

import io.github.driftwatch.agenda.Agenda;
import io.github.driftwatch.agenda.NextDate;
import io.github.driftwatch.procedure.DateToSet;
import io.github.driftwatch.table.Column;
import io.github.driftwatch.table.ReportTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The agenda's tables: a row for everything that the sheets say, and a list of the conferences. */
final class AgendaTables {

    /** Everything that the sheets say. Names and order are promised: they are never changed, only added to. */
    static final ReportTable<AgendaFact> FACTS = new ReportTable<>(
            "agenda",
            List.of(
                    date("conference_date", 1, fact -> fact.agenda().date()),
                    text("child_id", 12, 1, fact -> fact.agenda().plan().childId()),
                    text("plan_id", 22, 5, fact -> fact.agenda().plan().id()),
                    text("family_id", 12, 6, fact -> fact.agenda().plan().familyId()),
                    text("conference", 18, 2, fact -> fact.agenda().label()),
                    text("state", 14, 3, fact -> fact.agenda().state().words()),
                    text("chair", 16, 7, fact -> fact.agenda().plan().staff().conferenceChair()),
                    text("section", 20, 1, AgendaFact::section),
                    text("item", 30, 1, AgendaFact::item),
                    new Column<>("value", Column.Kind.TEXT, 30, 2, AgendaFact::value),
                    date("date", 2, AgendaFact::date),
                    text("status", 20, 2, AgendaFact::status),
                    text("note", 50, 4, AgendaFact::note)));

    private AgendaTables() {}

    /** A row for each conference, with the last day of each date to set under its occurrence's name. */
    static ReportTable<Agenda> conferences(List<DateToSet> toSet) {
        List<Column<Agenda>> columns = new ArrayList<>(List.of(
                date("date", 1, Agenda::date),
                text("child_id", 9, 1, agenda -> agenda.plan().childId()),
                text("conference", 18, 1, AgendaTables::shortLabel),
                text("state", 10, 1, agenda -> agenda.state().shortly())));
        for (DateToSet date : toSet) {
            columns.add(date(heading(date), 2, agenda -> lastDay(agenda, date)));
        }
        columns.add(text("chair", 16, 3, agenda -> agenda.plan().staff().conferenceChair()));
        columns.add(text("plan_id", 20, 5, agenda -> agenda.plan().id()));
        columns.add(text("family_id", 11, 4, agenda -> agenda.plan().familyId()));
        return new ReportTable<>("conferences", columns);
    }

    /** A conference's name where room is short. */
    static String shortLabel(Agenda agenda) {
        return agenda.label().equals("Initial conference") ? "ICPC" : agenda.label();
    }

    /** What a column is called that holds the last day for a date, such as {@code core_group}. */
    static String heading(DateToSet date) {
        return date.title().toLowerCase(Locale.ROOT).replaceFirst("^next ", "").replace(' ', '_');
    }

    private static @Nullable LocalDate lastDay(Agenda agenda, DateToSet date) {
        for (NextDate next : agenda.nextDates()) {
            if (next.title().equals(date.title()) && next.limit() != null) {
                return next.limit().lastDay();
            }
        }
        return null;
    }
}
