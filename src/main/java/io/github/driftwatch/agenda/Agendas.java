package io.github.driftwatch.agenda;

import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.timeline.UnassessedRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the sheets of all conferences in a range of dates, from what an export holds. */
public final class Agendas {

    /** By day, then chair, so that a chair's day is together; then family, so that siblings are. */
    private static final Comparator<Agenda> ORDER = Comparator.comparing(Agenda::date)
            .thenComparing(agenda -> last(agenda.plan().staff().conferenceChair()))
            .thenComparing(agenda -> last(agenda.plan().familyId()))
            .thenComparing(agenda -> agenda.plan().childId())
            .thenComparing(agenda -> agenda.plan().id());

    private final Export export;
    private final Evaluations evaluations;
    private final LocalDate asAt;

    /**
     * Agendas of an export, held under one or more procedures.
     *
     * @param unassessed the rules that the run cannot assess
     */
    public Agendas(Export export, Procedures procedures, List<UnassessedRule> unassessed, LocalDate asAt) {
        this.export = export;
        this.evaluations = new Evaluations(procedures, unassessed);
        this.asAt = asAt;
    }

    /** The sheets of a range of days, in the order of the days. */
    public List<Agenda> in(DateRange range) {
        Families families = new Families(export.histories());
        ConferencesInRange conferences = new ConferencesInRange(evaluations, asAt, range);
        List<Agenda> agendas = new ArrayList<>();
        for (PlanHistory history : export.histories()) {
            conferences.of(history).forEach(conference -> agendas.add(agenda(conference, families)));
        }
        agendas.sort(ORDER);
        return agendas;
    }

    private Agenda agenda(ListedConference conference, Families families) {
        PlanHistory history = conference.history();
        LocalDate start = history.plan().start();
        LocalDate day = conference.countedFrom(asAt);
        LocalDate known = conference.knownUntil(asAt);
        List<KnownConference> earlier = KnownConference.of(history, known).stream()
                .filter(c -> c.held() && c.number() < conference.number())
                .toList();
        Preparations preparations = new Preparations(evaluations, asAt);
        boolean ended = conference.state() == ConferenceState.HELD
                && conference.date().equals(history.plan().end());
        return new Agenda(
                history.plan(),
                conference.label(),
                conference.date(),
                conference.state(),
                conference.quorate(),
                conference.row() == null ? null : conference.row().outcome(),
                conference.due(),
                asAt,
                day,
                day.isBefore(start) ? null : TimeOnPlan.between(start, day),
                families.of(history.plan(), day, known),
                EarlierConferences.of(earlier, evaluations.ask(history, known), start),
                recommendations(earlier),
                history.actions().stream()
                        .map(action -> ActionStanding.of(action, known))
                        .toList(),
                preparations.of(conference),
                preparations.remarks(),
                AgencyScore.latest(history.scores(), known),
                ended ? List.of() : new NextDates(evaluations, asAt).of(conference),
                export.supplied());
    }

    private static @Nullable Recommendations recommendations(List<KnownConference> earlier) {
        if (earlier.isEmpty()) {
            return null;
        }
        KnownConference last = earlier.get(earlier.size() - 1);
        return new Recommendations(
                last.label(),
                last.date(),
                last.row() == null ? null : last.row().recommendations());
    }

    private static String last(@Nullable String text) {
        return text == null ? "\uFFFF" : text;
    }
}
