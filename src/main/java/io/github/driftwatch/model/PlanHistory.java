package io.github.driftwatch.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an export holds about one plan. Each list is in the order of the file: of two rows on one day, the
 * first in the file counts.
 *
 * @param plan the plan
 * @param conferences its review history, designated reviews and the initial conference's own row among it
 * @param events what else was recorded on it
 * @param coreGroups the meetings of its core group
 * @param visits the visits to the child
 * @param actions what it asks people to do
 * @param scores how safe agencies judged the child to be
 * @param missing which reviews the export may not hold; absent where it holds all
 * @param systemDues when the case system itself says that its reviews are due
 */
public record PlanHistory(
        Plan plan,
        List<Conference> conferences,
        List<Event> events,
        List<CoreGroup> coreGroups,
        List<Visit> visits,
        List<Action> actions,
        List<Score> scores,
        @Nullable MissingReviews missing,
        List<SystemDue> systemDues) {

    public PlanHistory {
        conferences = List.copyOf(conferences);
        events = List.copyOf(events);
        coreGroups = List.copyOf(coreGroups);
        visits = List.copyOf(visits);
        actions = List.copyOf(actions);
        scores = List.copyOf(scores);
        systemDues = List.copyOf(systemDues);
    }

    /** A plan of which every review is known. */
    public PlanHistory(
            Plan plan,
            List<Conference> conferences,
            List<Event> events,
            List<CoreGroup> coreGroups,
            List<Visit> visits,
            List<Action> actions,
            List<Score> scores) {
        this(plan, conferences, events, coreGroups, visits, actions, scores, null, List.of());
    }

    /** A plan of which the case system says nothing of when its reviews are due. */
    public PlanHistory(
            Plan plan,
            List<Conference> conferences,
            List<Event> events,
            List<CoreGroup> coreGroups,
            List<Visit> visits,
            List<Action> actions,
            List<Score> scores,
            @Nullable MissingReviews missing) {
        this(plan, conferences, events, coreGroups, visits, actions, scores, missing, List.of());
    }

    /** The same plan in an export that holds only some reviews. */
    public PlanHistory reaching(HistoryReach reach) {
        LocalDate known = reach.knownFrom(plan, conferences);
        return new PlanHistory(
                plan,
                conferences,
                events,
                coreGroups,
                visits,
                actions,
                scores,
                known == null ? null : new MissingReviews(reach, known),
                systemDues);
    }

    /** The same plan with what the case system says of when its reviews are due. */
    public PlanHistory withSystemDues(List<SystemDue> dues) {
        return dues.isEmpty() && systemDues.isEmpty()
                ? this
                : new PlanHistory(plan, conferences, events, coreGroups, visits, actions, scores, missing, dues);
    }

    /** Whether reviews may have been held that the export does not hold, so that their numbers are not known. */
    public boolean partial() {
        return missing != null;
    }

    /** A plan of which nothing else is recorded. */
    public static PlanHistory of(Plan plan) {
        return new PlanHistory(plan, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
