package io.github.driftwatch.report.lifeline;

import static io.github.driftwatch.table.Column.date;
import static io.github.driftwatch.table.Column.number;
import static io.github.driftwatch.table.Column.status;
import static io.github.driftwatch.table.Column.text;

import io.github.driftwatch.lifeline.Entry;
import io.github.driftwatch.lifeline.Lifeline;
import io.github.driftwatch.lifeline.VisitRun;
import io.github.driftwatch.table.ReportTable;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan's life as one tidy table: what happened, then what is overdue, then what is to come. */
final class LifelineTable {

    /**
     * A row of it.
     *
     * @param date the day; for what is asked for and not booked, the due date
     * @param days days late, or days left, of the rule named; absent where neither has a meaning
     */
    record Row(
            LocalDate date,
            String kind,
            String what,
            String state,
            @Nullable LocalDate due,
            @Nullable Integer days,
            @Nullable String rule,
            @Nullable String clause,
            @Nullable String note) {}

    static final ReportTable<Row> COLUMNS = new ReportTable<>(
            "timeline",
            List.of(
                    date("date", 1, Row::date),
                    text("kind", 18, 3, Row::kind),
                    text("what", 28, 1, Row::what),
                    status("state", 1, Row::state),
                    date("due_date", 2, Row::due),
                    number("days", 2, Row::days),
                    text("rule", 12, 2, Row::rule),
                    text("clause", 14, 4, Row::clause),
                    text("note", 48, 3, Row::note)));

    private LifelineTable() {}

    static List<Row> rows(Lifeline lifeline) {
        List<Row> rows = new ArrayList<>();
        lifeline.past().forEach(entry -> rows.add(row(entry)));
        lifeline.overdue().forEach(entry -> rows.add(row(entry)));
        lifeline.toCome().forEach(entry -> rows.add(row(entry)));
        return rows;
    }

    static Row row(Entry entry) {
        VisitRun run = entry.visits();
        if (run != null) {
            return visits(entry, run);
        }
        Obligation binding = entry.binding();
        return new Row(
                entry.date(),
                entry.kind().word(),
                entry.what(),
                entry.state().word(),
                binding == null ? null : binding.due(),
                binding == null || binding.status() == Status.BREACH ? null : binding.days(),
                binding == null ? null : binding.rule().id(),
                binding == null ? null : binding.rule().clause(),
                note(entry, binding));
    }

    /** Of a run of visits, the rule that was kept worst; the note has them all. */
    private static Row visits(Entry entry, VisitRun run) {
        VisitRun.RuleCount worst = run.rules().stream()
                .filter(count -> count.late() > 0)
                .max(Comparator.comparingInt(VisitRun.RuleCount::longestDays))
                .orElse(null);
        List<String> notes = new ArrayList<>(List.of(LifelineWords.visits(run)));
        run.rules().stream().filter(count -> count.late() > 0).forEach(count -> notes.add(LifelineWords.late(count)));
        return new Row(
                entry.date(),
                entry.kind().word(),
                entry.what(),
                entry.state().word(),
                null,
                worst == null ? null : worst.longestDays(),
                worst == null ? null : worst.rule(),
                worst == null ? null : worst.clause(),
                String.join("; ", notes));
    }

    private static @Nullable String note(Entry entry, @Nullable Obligation binding) {
        List<String> notes = new ArrayList<>();
        if (entry.note() != null) {
            notes.add(entry.note());
        }
        if (binding != null && !binding.requirement().equalsIgnoreCase(entry.what())) {
            notes.add("asked for: " + binding.requirement());
        }
        if (binding != null
                && binding.scheduled() != null
                && !binding.scheduled().equals(entry.date())) {
            notes.add("booked for " + LifelineWords.day(binding.scheduled()));
        }
        if (binding != null && binding.provisional()) {
            notes.add("provisional");
        }
        String also = LifelineWords.also(entry);
        if (!also.isEmpty()) {
            notes.add(also);
        }
        return notes.isEmpty() ? null : String.join("; ", notes);
    }
}
