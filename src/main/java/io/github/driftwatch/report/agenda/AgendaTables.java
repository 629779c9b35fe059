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
import java.util.function.Function;
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

    /** What stands in the place of the list where there is no conference. */
    static final ReportTable<String> NONE =
            new ReportTable<>("conferences", List.of(text("conferences", 60, 1, sentence -> sentence)));

    /** For a terminal: a row for each conference, with the last day of each date to set, in as little room as it takes. */
    static ReportTable<Agenda> narrow(List<DateToSet> toSet) {
        return conferences(
                toSet,
                agenda -> agenda.state().shortly(),
                date -> AgendaTables.lastDayOf(date).replaceFirst("^next ", ""));
    }

    /** The same to be printed, without the columns in which no conference has anything. */
    static ReportTable<Agenda> printed(List<DateToSet> toSet, List<Agenda> agendas) {
        ReportTable<Agenda> whole = conferences(toSet, agenda -> agenda.state().words(), AgendaTables::lastDayOf);
        return new ReportTable<>(
                whole.name(),
                whole.columns().stream()
                        .filter(column -> agendas.stream()
                                .anyMatch(agenda -> column.cell().of(agenda) != null))
                        .toList());
    }

    private static ReportTable<Agenda> conferences(
            List<DateToSet> toSet, Column.Cell<Agenda> state, Function<DateToSet, String> heading) {
        List<Column<Agenda>> columns = new ArrayList<>(List.of(
                date("date", 1, Agenda::date),
                text("child_id", 9, 1, agenda -> agenda.plan().childId()),
                text("conference", 18, 1, AgendaTables::shortLabel),
                text("state", 15, 1, state)));
        for (DateToSet date : toSet) {
            columns.add(date(heading.apply(date), 2, agenda -> lastDay(agenda, date)));
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

    /** What a column is called that holds the last day for a date, such as {@code next core group by}. */
    private static String lastDayOf(DateToSet date) {
        return date.title().toLowerCase(Locale.ROOT) + " by";
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
