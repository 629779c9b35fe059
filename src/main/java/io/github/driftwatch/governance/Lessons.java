package io.github.driftwatch.governance;

import io.github.driftwatch.model.Event;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.Status;
import io.github.driftwatch.timeline.UnassessedRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** G19: what was learnt in the period, and what the procedures asked for and did not get. */
final class Lessons implements Measure {

    static final String ID = "G19";

    /** The line of lessons, by its identifier and by name. */
    static final String LINE = "lessons";

    static final String TITLE = "Lessons recorded";

    /** The kind of event. */
    static final String KIND = "lesson";

    /** What neither fell due nor was missed: put aside, overtaken by the plan's end, or not to be judged. */
    private static final Set<Status> NOT_DUE = Set.of(Status.WAIVED, Status.LAPSED, Status.NOT_ASSESSED, Status.BREACH);

    private final Line lessons = Line.count(ID, LINE, TITLE, "lessons");
    private final Map<String, Line> due = new LinkedHashMap<>();
    private final Map<String, Line> missed = new LinkedHashMap<>();
    private final boolean recorded;

    /**
     * @param unassessed the rules that cannot be assessed in any period: nothing is counted of them
     * @param recorded whether the export holds lessons, were there any
     */
    Lessons(Procedures procedures, Collection<UnassessedRule> unassessed, boolean recorded) {
        this.recorded = recorded;
        Set<String> left = unassessed.stream().map(rule -> rule.rule().id()).collect(Collectors.toSet());
        procedures.profiles().stream()
                .flatMap(profile -> profile.rules().stream())
                .filter(rule -> rule.forbidden() == null && !left.contains(rule.id()))
                .forEach(this::add);
    }

    /** The key of the line that counts how often a rule fell due. */
    static String due(String rule) {
        return ID + "/due-" + rule;
    }

    /** The key of the line that counts how often what a rule asks for was not done. */
    static String missed(String rule) {
        return ID + "/missed-" + rule;
    }

    private void add(Rule rule) {
        Line fellDue = Line.count(ID, "due-" + rule.id(), rule.id() + " " + rule.title() + ": fell due", "obligations");
        due.put(rule.id(), fellDue);
        missed.put(
                rule.id(),
                Line.count(ID, "missed-" + rule.id(), rule.id() + " " + rule.title() + ": not done", "obligations")
                        .of(fellDue));
    }

    @Override
    public Definition definition() {
        return new Definition(
                ID,
                "Lessons",
                "Events of the kind lesson in the period. Of every rule that asks for something: how often it fell due in"
                        + " the period, not counting what was put aside, or had its last day after the plan's end; and how often of"
                        + " these it had not been done by the period's end, or by the plan's end or the meeting that it"
                        + " was for. What is to be done before a meeting falls due on the day of the meeting.",
                "Every clause that the profile's rules name",
                null);
    }

    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>(recorded ? List.of(lessons) : List.of());
        due.forEach((id, line) -> {
            lines.add(line);
            lines.add(line(missed, id));
        });
        return lines;
    }

    @Override
    public void count(PlanInPeriod plan, Counter counter) {
        if (recorded) {
            counter.add(
                    lessons, Math.toIntExact(of(plan.history(), plan.period()).count()));
        }
        for (Obligation obligation : plan.assessment().obligations()) {
            LocalDate day = FallsDue.on(obligation, plan.plan());
            if (day != null
                    && plan.period().holds(day)
                    && !obligation.provisional()
                    && !NOT_DUE.contains(obligation.status())) {
                count(obligation, counter);
            }
        }
    }

    private void count(Obligation obligation, Counter counter) {
        String id = obligation.rule().id();
        if (due.containsKey(id)) {
            counter.add(line(due, id));
            if (obligation.satisfied() == null) {
                counter.add(line(missed, id));
            }
        }
    }

    private static Line line(Map<String, Line> lines, String id) {
        return Objects.requireNonNull(lines.get(id), "every rule has both lines");
    }

    private static Stream<Event> of(PlanHistory history, Period period) {
        return history.events().stream().filter(event -> event.kind().equals(KIND) && period.holds(event.date()));
    }

    /** The lessons of a period, the earliest first. */
    static List<Lesson> in(List<PlanHistory> histories, Period period) {
        return histories.stream()
                .flatMap(history -> of(history, period)
                        .map(event -> new Lesson(
                                event.date(),
                                history.plan().childId(),
                                history.plan().id(),
                                event.by(),
                                event.outcome(),
                                event.note())))
                .sorted(Comparator.comparing(Lesson::date).thenComparing(Lesson::planId))
                .toList();
    }
}
