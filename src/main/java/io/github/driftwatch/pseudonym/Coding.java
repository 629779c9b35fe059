package io.github.driftwatch.pseudonym;

import io.github.driftwatch.model.Action;
import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.Event;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.model.Staff;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts codes in place of what tells who somebody is, record by record. Safe for several threads. */
final class Coding {

    private static final String WITHHELD = "(withheld)";

    private final Pseudonyms pseudonyms;
    private final Set<String> eventWords;

    Coding(Pseudonyms pseudonyms, Set<String> eventWords) {
        this.pseudonyms = pseudonyms;
        this.eventWords = Set.copyOf(eventWords);
    }

    String required(String kind, String text) {
        return pseudonyms.code(kind, text.strip());
    }

    @Nullable
    String code(String kind, @Nullable String text) {
        return text == null ? null : required(kind, text);
    }

    /** What stands in place of free text. */
    static @Nullable String withheld(@Nullable String text) {
        return text == null || text.isBlank() ? text : WITHHELD;
    }

    Plan plan(Plan plan) {
        return new Plan(
                required(Pseudonyms.CHILD, plan.childId()),
                required(Pseudonyms.PLAN, plan.id()),
                code(Pseudonyms.FAMILY, plan.familyId()),
                plan.start(),
                plan.icpcDate(),
                plan.icpcQuorate(),
                plan.dateOfBirth(),
                plan.expectedDateOfBirth(),
                plan.category(),
                plan.end(),
                plan.endReason(),
                plan.dateOfDeath(),
                plan.visitIntervalDays(),
                plan.seenAloneIntervalDays(),
                staff(plan.staff()),
                plan.row());
    }

    PlanHistory history(PlanHistory history) {
        return new PlanHistory(
                plan(history.plan()),
                history.conferences().stream().map(Coding::conference).toList(),
                history.events().stream().map(this::event).toList(),
                history.coreGroups(),
                history.visits(),
                history.actions().stream().map(this::action).toList(),
                history.scores(),
                history.missing(),
                history.systemDues());
    }

    private Staff staff(Staff staff) {
        return new Staff(
                staff.team(),
                code(Pseudonyms.PERSON, staff.socialWorker()),
                code(Pseudonyms.PERSON, staff.teamManager()),
                code(Pseudonyms.PERSON, staff.socialWorkServiceManager()),
                code(Pseudonyms.PERSON, staff.conferenceChair()),
                code(Pseudonyms.PERSON, staff.reviewingTeamManager()),
                code(Pseudonyms.PERSON, staff.safeguardingServiceManager()));
    }

    private static Conference conference(Conference conference) {
        return conference.recommendations() == null
                ? conference
                : new Conference(
                        conference.date(),
                        conference.type(),
                        conference.status(),
                        conference.quorate(),
                        conference.outcome(),
                        conference.nextReviewDate(),
                        conference.serviceManagerAttended(),
                        withheld(conference.recommendations()),
                        conference.row());
    }

    private Event event(Event event) {
        return new Event(
                event.date(),
                event.kind(),
                event.agreedBy().stream()
                        .map(role -> isWord(role) ? role : required(Pseudonyms.PERSON, role))
                        .collect(Collectors.toUnmodifiableSet()),
                isWord(event.by()) ? event.by() : code(Pseudonyms.PERSON, event.by()),
                isWord(event.outcome()) ? event.outcome() : withheld(event.outcome()),
                withheld(event.note()),
                event.row());
    }

    private boolean isWord(@Nullable String text) {
        return text != null && eventWords.contains(Event.word(text));
    }

    private Action action(Action action) {
        return new Action(
                String.valueOf(withheld(action.action())),
                isWord(action.owner()) ? action.owner() : code(Pseudonyms.PERSON, action.owner()),
                action.due(),
                action.completed(),
                withheld(action.desiredOutcome()),
                action.source(),
                action.row());
    }
}
