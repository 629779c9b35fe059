package io.github.driftwatch.timeline;

import io.github.driftwatch.model.Action;
import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.CoreGroup;
import io.github.driftwatch.model.Event;
import io.github.driftwatch.model.MadeUpPlan;
import io.github.driftwatch.model.MeetingStatus;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.model.Score;
import io.github.driftwatch.model.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A plan's history told in one line, for tables: {@code start 2026-01-05; review 2026-04-06 not-quorate}. Each part is a
 * word, a day and marks. A meeting without a status is one whose cell is empty; a word that is not known here is a kind
 * of event, and its marks are the roles that agreed to it.
 */
public final class PlanStory {

    private final List<Conference> conferences = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<CoreGroup> coreGroups = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final List<Score> scores = new ArrayList<>();
    private MadeUpPlan plan = MadeUpPlan.from(LocalDate.MIN);

    private PlanStory() {}

    public static PlanHistory told(String story) {
        return told(story, plan -> plan);
    }

    /** The same, with more said of the plan than a story tells, such as whose it is. */
    public static PlanHistory told(String story, UnaryOperator<MadeUpPlan> more) {
        PlanStory told = new PlanStory();
        for (String part : story.split(";", -1)) {
            told.add(Arrays.asList(part.strip().split("\\s+")));
        }
        told.plan = more.apply(told.plan);
        return told.history();
    }

    private void add(List<String> words) {
        String value = words.get(1);
        List<String> marks = words.subList(2, words.size());
        switch (words.get(0)) {
            case "start" -> plan = plan.begun(LocalDate.parse(value));
            case "icpc" -> plan = plan.icpc(LocalDate.parse(value)).quorate(answer("quorate", marks));
            case "born" -> plan = plan.born(LocalDate.parse(value));
            case "expected" -> plan = plan.expected(LocalDate.parse(value));
            case "end" -> plan = plan.ended(LocalDate.parse(value));
            case "category" -> plan = plan.category(value);
            case "visit-interval" -> plan = plan.visitInterval(Integer.parseInt(value));
            case "alone-interval" -> plan = plan.seenAloneInterval(Integer.parseInt(value));
            case "icpc-row" -> conferences.add(conference(value, Conference.Type.INITIAL, marks));
            case "review" -> conferences.add(conference(value, Conference.Type.REVIEW, marks));
            case "drc" -> conferences.add(conference(value, Conference.Type.DESIGNATED_REVIEW, marks));
            case "odd-row" -> conferences.add(conference(value, Conference.Type.UNRECOGNISED, marks));
            case "core-group" -> coreGroups.add(new CoreGroup(LocalDate.parse(value), status(marks), 2));
            case "visit" -> visits.add(visit(value, marks));
            case "action" -> actions.add(action(value, marks));
            case "score" ->
                scores.add(new Score(LocalDate.parse(value), marks.get(0), Double.parseDouble(marks.get(1)), 2));
            case "died" -> plan = plan.died(LocalDate.parse(value));
            default -> events.add(event(words.get(0), value, marks));
        }
    }

    /** Due on a day, or on none; done on another, or not. */
    private static Action action(String due, List<String> marks) {
        return new Action(
                "Do it",
                null,
                due.equals("none") ? null : LocalDate.parse(due),
                marks.isEmpty() ? null : LocalDate.parse(marks.get(1)),
                null,
                null,
                2);
    }

    private static Conference conference(String day, Conference.Type type, List<String> marks) {
        int next = marks.indexOf("next");
        String outcome = said("outcome=", marks);
        return new Conference(
                LocalDate.parse(day),
                type,
                status(marks),
                answer("quorate", marks),
                outcome == null ? null : Conference.Outcome.valueOf(outcome),
                next < 0 ? null : LocalDate.parse(marks.get(next + 1)),
                answer("manager", marks),
                null,
                2);
    }

    private static Event event(String kind, String day, List<String> marks) {
        return new Event(
                LocalDate.parse(day), kind, Set.copyOf(marks), said("by=", marks), said("outcome=", marks), null, 2);
    }

    private static @Nullable String said(String key, List<String> marks) {
        return marks.stream()
                .filter(mark -> mark.startsWith(key))
                .map(mark -> mark.substring(key.length()))
                .findFirst()
                .orElse(null);
    }

    private static Visit visit(String day, List<String> marks) {
        return new Visit(
                LocalDate.parse(day),
                answer("seen", marks),
                answer("alone", marks),
                answer("awake", marks),
                answer("home", marks),
                answer("bedroom", marks),
                2);
    }

    private static MeetingStatus status(List<String> marks) {
        return Arrays.stream(MeetingStatus.values())
                .filter(status -> marks.contains(status.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(MeetingStatus.NOT_STATED);
    }

    private static @Nullable Boolean answer(String mark, List<String> marks) {
        if (marks.contains(mark)) {
            return true;
        }
        return marks.contains("not-" + mark) ? false : null;
    }

    private PlanHistory history() {
        return new PlanHistory(plan.plan(), conferences, events, coreGroups, visits, actions, scores);
    }
}
