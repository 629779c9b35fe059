package io.github.driftwatch.report.agenda;

import io.github.driftwatch.agenda.ActionStanding;
import io.github.driftwatch.agenda.AgencyScore;
import io.github.driftwatch.agenda.Agenda;
import io.github.driftwatch.agenda.EarlierConference;
import io.github.driftwatch.agenda.FamilyChild;
import io.github.driftwatch.agenda.Limit;
import io.github.driftwatch.agenda.NextDate;
import io.github.driftwatch.agenda.Preparation;
import io.github.driftwatch.report.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A conference's sheet as rows, one for each thing that it says. */
final class AgendaFacts {

    private final Agenda agenda;
    private final List<AgendaFact> facts = new ArrayList<>();

    private AgendaFacts(Agenda agenda) {
        this.agenda = agenda;
    }

    static List<AgendaFact> of(Agenda agenda) {
        AgendaFacts facts = new AgendaFacts(agenda);
        facts.plan();
        agenda.family().forEach(facts::child);
        agenda.earlier().forEach(facts::earlier);
        facts.recommendations();
        agenda.actions().forEach(facts::action);
        agenda.preparations().forEach(facts::preparation);
        agenda.scores().forEach(facts::score);
        agenda.nextDates().forEach(facts::next);
        return facts.facts;
    }

    private void plan() {
        add("plan", "category", agenda.plan().category(), null, null, null);
        add("plan", "start", null, agenda.plan().start(), null, null);
        add(
                "plan",
                "time on plan",
                agenda.onPlan() == null ? null : agenda.onPlan().words(),
                null,
                null,
                null);
        Limit due = agenda.due();
        if (due != null) {
            add(
                    "plan",
                    "last day in time",
                    null,
                    due.lastDay(),
                    AgendaWords.timeliness(agenda),
                    AgendaWords.source(due));
        }
    }

    private void child(FamilyChild child) {
        String status = child.onPlanSince() == null ? "no plan now" : "on a plan";
        add("family", child.childId(), AgendaWords.age(child), child.onPlanSince(), status, child.category());
    }

    private void earlier(EarlierConference earlier) {
        add(
                "conferences",
                earlier.label(),
                earlier.onPlan() == null ? null : earlier.onPlan().words(),
                earlier.date(),
                earlier.daysLate() == 0 ? "in time" : "late, " + Words.count(earlier.daysLate(), "day"),
                "outcome: " + AgendaWords.outcome(earlier.outcome()) + "; quorate: "
                        + AgendaWords.answer(earlier.quorate()));
    }

    private void recommendations() {
        if (agenda.recommendations() != null) {
            add(
                    "recommendations",
                    agenda.recommendations().label(),
                    agenda.recommendations().text(),
                    agenda.recommendations().date(),
                    agenda.recommendations().text() == null ? "none recorded" : null,
                    null);
        }
    }

    private void action(ActionStanding action) {
        add("actions", action.action(), action.owner(), action.due(), action.words(), done(action.completed()));
    }

    private void preparation(Preparation preparation) {
        add(
                "before the conference",
                preparation.requirement(),
                null,
                preparation.due(),
                preparation.words(),
                joined(done(preparation.done()), preparation.rule() + ", " + AgendaWords.clause(preparation.clause())));
    }

    private void score(AgencyScore score) {
        add(
                "scores",
                score.agency(),
                AgendaWords.number(score.score()),
                score.date(),
                AgendaWords.change(score),
                score.before() == null ? null : "before: " + AgendaWords.score(score.before()));
    }

    private void next(NextDate next) {
        Limit limit = next.limit();
        add(
                "to set",
                next.title(),
                next.booked() == null ? null : (next.held() ? "held " : "booked ") + AgendaWords.iso(next.booked()),
                limit == null ? null : limit.lastDay(),
                AgendaWords.nextStatus(next),
                limit == null ? next.whyNone() : AgendaWords.source(limit));
        Limit sooner = next.ifNotQuorate();
        if (sooner != null) {
            add("to set", next.title(), null, sooner.lastDay(), "if not quorate", AgendaWords.source(sooner));
        }
    }

    private void add(
            String section,
            String item,
            @Nullable Object value,
            @Nullable LocalDate date,
            @Nullable String status,
            @Nullable String note) {
        facts.add(new AgendaFact(agenda, section, item, value, date, status, note));
    }

    private static @Nullable String done(@Nullable LocalDate done) {
        return done == null ? null : "done " + AgendaWords.iso(done);
    }

    private static String joined(@Nullable String first, String second) {
        return first == null ? second : first + "; " + second;
    }
}
