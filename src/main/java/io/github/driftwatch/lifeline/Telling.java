package io.github.driftwatch.lifeline;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.timeline.Meeting;
import io.github.driftwatch.timeline.Meetings;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.PlanAssessment;
import io.github.driftwatch.timeline.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells one plan's life: joins what rules found to what happened. Used once. */
final class Telling {

    /** Of one day: what happened as the plan began comes first, and its end last. */
    private static final Comparator<Entry> IN_ORDER = Comparator.comparing(Entry::date)
            .thenComparing(entry -> switch (entry.kind()) {
                case BIRTH, START, INITIAL_CONFERENCE -> 0;
                case MILESTONE -> 1;
                case REVIEW, DESIGNATED_REVIEW -> 2;
                case END, DEATH -> 4;
                default -> 3;
            });

    private final Procedures procedures;
    private final PlanHistory history;
    private final Plan plan;
    private final LocalDate asAt;
    private final List<Obligation> obligations;
    private final List<Meeting> meetings;
    private final List<Draft> drafts;
    private final VisitRuns visits;
    private final List<Obligation> answeredByVisits = new ArrayList<>();
    private final List<Obligation> alone = new ArrayList<>();
    private final List<Obligation> waiting = new ArrayList<>();

    Telling(PlanAssessment assessment, Procedures procedures, LocalDate asAt) {
        this.procedures = procedures;
        this.history = assessment.history();
        this.plan = history.plan();
        this.asAt = asAt;
        this.obligations = assessment.obligations();
        boolean begun = !plan.start().isAfter(asAt);
        this.meetings = begun ? Meetings.of(history, asAt) : List.of();
        this.drafts = begun ? Happened.drafts(history, meetings, asAt) : new ArrayList<>();
        this.visits = new VisitRuns(meetings);
    }

    Lifeline lifeline() {
        obligations.forEach(this::place);
        List<Entry> past = new ArrayList<>();
        List<Entry> toCome = new ArrayList<>();
        for (Draft draft : drafts) {
            (draft.date().isAfter(asAt) || draft.booked() ? toCome : past).add(draft.entry());
        }
        past.addAll(visits.entries(answeredByVisits));
        new Ahead(alone, procedures)
                .entries()
                .forEach(entry -> (entry.date().isAfter(asAt) ? toCome : past).add(entry));
        List<Entry> overdue = new ArrayList<>();
        new Ahead(waiting, procedures)
                .entries()
                .forEach(entry -> (entry.state() == State.OVERDUE ? overdue : toCome).add(entry));
        List<Milestone> milestones = Milestone.of(plan, asAt);
        milestones.forEach(milestone -> add(milestone, past, toCome));
        expectedBirth().ifPresent(toCome::add);
        past.sort(IN_ORDER);
        toCome.sort(IN_ORDER);
        return new Lifeline(plan, asAt, milestones, past, overdue, toCome, visits.days(), having(Status.NOT_ASSESSED));
    }

    private void place(Obligation obligation) {
        switch (obligation.status()) {
            case MET -> {
                if (byVisit(obligation)) {
                    answeredByVisits.add(obligation);
                }
            }
            case MET_LATE -> {
                if (byVisit(obligation)) {
                    answeredByVisits.add(obligation);
                } else {
                    join(obligation, obligation.satisfied());
                }
            }
            case BREACH -> join(obligation, obligation.due());
            case MISSED, WAIVED -> alone.add(obligation);
            case OVERDUE -> {
                // A booking does not mend it: it stays overdue, and what is booked is late already.
                waiting.add(obligation);
                joined(obligation, obligation.scheduled(), Draft::booked);
            }
            case DUE_SOON, PENDING -> waiting.add(obligation);
            case SCHEDULED, SCHEDULED_LATE -> {
                if (!joined(obligation, obligation.scheduled(), Draft::booked)) {
                    waiting.add(obligation);
                }
            }
            case LAPSED, NOT_ASSESSED -> {} // What was not due in the plan's time says nothing of its life.
        }
    }

    private boolean byVisit(Obligation obligation) {
        return Asked.by(obligation, procedures).visits() && visits.hasOn(obligation.satisfied());
    }

    /** Joins an obligation to what answered it: by its name, else on its own. */
    private void join(Obligation obligation, @Nullable LocalDate day) {
        if (!joined(obligation, day, draft -> !draft.booked())) {
            alone.add(obligation);
        }
    }

    private boolean joined(Obligation obligation, @Nullable LocalDate day, Predicate<Draft> fit) {
        Asked asked = Asked.by(obligation, procedures);
        Optional<Draft> answer = drafts.stream()
                .filter(draft -> draft.date().equals(day) && draft.counts() && fit.test(draft))
                .filter(draft -> asked.includes(draft.occurrence()))
                .findFirst();
        answer.ifPresent(draft -> draft.join(obligation));
        return answer.isPresent();
    }

    private static void add(Milestone milestone, List<Entry> past, List<Entry> toCome) {
        String what = milestone.months() + " months on the plan";
        Entry entry = new Entry(
                milestone.day(),
                Kind.MILESTONE,
                what,
                milestone.months(),
                State.MILESTONE,
                false,
                null,
                null,
                List.of());
        switch (milestone.progress()) {
            case REACHED -> past.add(entry);
            case AHEAD -> toCome.add(entry);
            case ENDED_BEFORE -> {}
        }
    }

    /** The day on which a child is to be born: an estimate, until the birth is known. */
    private Optional<Entry> expectedBirth() {
        LocalDate born = plan.dateOfBirth();
        LocalDate day = plan.expectedDateOfBirth() == null ? born : plan.expectedDateOfBirth();
        boolean known = born != null && !born.isAfter(asAt);
        if (day == null || known || (plan.end() != null && !plan.end().isAfter(asAt))) {
            return Optional.empty();
        }
        String note = day.isBefore(asAt) ? "the day has passed and no birth is recorded" : null;
        return Optional.of(
                new Entry(day, Kind.BIRTH, "Birth expected", 0, State.EXPECTED, false, note, null, List.of()));
    }

    private List<Obligation> having(Status status) {
        return obligations.stream().filter(o -> o.status() == status).toList();
    }
}
