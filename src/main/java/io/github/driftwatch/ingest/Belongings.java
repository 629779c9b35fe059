package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Action;
import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.CoreGroup;
import io.github.driftwatch.model.Event;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.model.Score;
import io.github.driftwatch.model.SystemDue;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.model.Visit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan while its rows are gathered, in the order of the files. Plans of one child are chained. */
final class Belongings {

    private static final int USUAL_ROWS = 4;

    private final Plan plan;
    private final boolean setAside;
    private @Nullable Belongings nextOfChild;
    private List<Conference> conferences = List.of();
    private List<Event> events = List.of();
    private List<CoreGroup> coreGroups = List.of();
    private List<Visit> visits = List.of();
    private List<Action> actions = List.of();
    private List<Score> scores = List.of();
    private List<SystemDue> systemDues = List.of();

    /** @param setAside whether the plan is not to be checked */
    Belongings(Plan plan, boolean setAside) {
        this.plan = plan;
        this.setAside = setAside;
    }

    boolean setAside() {
        return setAside;
    }

    Plan plan() {
        return plan;
    }

    @Nullable
    Belongings nextOfChild() {
        return nextOfChild;
    }

    void chain(Belongings next) {
        nextOfChild = next;
    }

    void add(Conference conference) {
        conferences = with(conferences, conference);
    }

    void add(Event event) {
        events = with(events, event);
    }

    void add(CoreGroup coreGroup) {
        coreGroups = with(coreGroups, coreGroup);
    }

    void add(Visit visit) {
        visits = with(visits, visit);
    }

    void add(Action action) {
        actions = with(actions, action);
    }

    void add(Score score) {
        scores = with(scores, score);
    }

    void add(SystemDue due) {
        systemDues = with(systemDues, due);
    }

    private static <T> List<T> with(List<T> list, T item) {
        List<T> longer = list.isEmpty() ? new ArrayList<>(USUAL_ROWS) : list;
        longer.add(item);
        return longer;
    }

    /** Forgets what a table gave, before the table is read a second time. */
    void forget(Table table) {
        switch (table) {
            case REVIEWS -> {
                conferences = List.of();
                systemDues = List.of();
            }
            case EVENTS -> events = List.of();
            case CORE_GROUPS -> coreGroups = List.of();
            case VISITS -> visits = List.of();
            case ACTIONS -> actions = List.of();
            case SCORES -> scores = List.of();
            case ACKNOWLEDGED -> {} // It is of a child, and kept beside the plans.
            case PLANS -> throw new IllegalArgumentException("plans are forgotten whole");
        }
    }

    /** The history, once: what was gathered is let go, as millions of rows would otherwise be held twice. */
    PlanHistory takeHistory() {
        PlanHistory history = new PlanHistory(plan, conferences, events, coreGroups, visits, actions, scores)
                .withSystemDues(systemDues);
        for (Table table : Table.values()) {
            if (table != Table.PLANS) {
                forget(table);
            }
        }
        return history;
    }
}
