package io.github.driftwatch.lifeline;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.Event;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.timeline.Meeting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a plan's records say happened, or is booked, as entries that obligations can be joined to. Visits apart. */
final class Happened {

    private final PlanHistory history;
    private final LocalDate asAt;
    private final List<Draft> drafts = new ArrayList<>();

    private Happened(PlanHistory history, LocalDate asAt) {
        this.history = history;
        this.asAt = asAt;
    }

    static List<Draft> drafts(PlanHistory history, List<Meeting> meetings, LocalDate asAt) {
        Happened happened = new Happened(history, asAt);
        meetings.forEach(happened::meeting);
        happened.planDays();
        history.events().forEach(happened::event);
        happened.drafts.addAll(Uncounted.drafts(history, meetings, asAt));
        return happened.drafts;
    }

    private void meeting(Meeting meeting) {
        Occurrences occurrence = Occurrences.named(meeting.occurrence()).orElseThrow();
        Kind kind = kind(occurrence);
        if (kind == Kind.VISITS) {
            return;
        }
        drafts.add(new Draft(
                meeting.occurrence(),
                meeting.date(),
                kind,
                meeting.name(),
                meeting.numberKnown() ? meeting.number() : 0,
                meeting.held() ? State.HELD : State.BOOKED,
                note(meeting)));
    }

    static Kind kind(Occurrences occurrence) {
        return switch (occurrence) {
            case ICPC -> Kind.INITIAL_CONFERENCE;
            case REVIEW -> Kind.REVIEW;
            case DESIGNATED_REVIEW -> Kind.DESIGNATED_REVIEW;
            case CORE_GROUP -> Kind.CORE_GROUP;
            case VISIT -> Kind.VISITS;
            default -> Kind.EVENT;
        };
    }

    private static @Nullable String note(Meeting meeting) {
        List<String> words = new ArrayList<>();
        if (Boolean.FALSE.equals(meeting.quorate())) {
            words.add("not quorate");
        }
        if (meeting.row() instanceof Conference conference) {
            if (!conference.date().equals(meeting.date())) {
                return "the date set at the review before it";
            }
            if (meeting.held() && conference.outcome() == Conference.Outcome.END) {
                words.add("decided to end the plan");
            }
        }
        return words.isEmpty() ? null : String.join(", ", words);
    }

    private void planDays() {
        Plan plan = history.plan();
        if (!plan.start().equals(plan.icpc())) {
            day(Occurrences.START, Kind.START, "Plan begins", plan.start(), null);
        }
        if (plan.dateOfBirth() != null && plan.dateOfBirth().isAfter(plan.icpc())) {
            day(Occurrences.BIRTH, Kind.BIRTH, "Child born", plan.dateOfBirth(), null);
        }
        day(Occurrences.DEATH, Kind.DEATH, "Child died", plan.dateOfDeath(), null);
        day(Occurrences.END, Kind.END, "Plan ended", plan.end(), plan.endReason());
    }

    private void day(Occurrences occurrence, Kind kind, String what, @Nullable LocalDate day, @Nullable String note) {
        if (day != null && !day.isAfter(asAt)) {
            drafts.add(new Draft(occurrence.word(), day, kind, what, 0, State.RECORDED, note));
        }
    }

    private void event(Event event) {
        if (event.date().isAfter(asAt)) {
            return;
        }
        drafts.add(
                new Draft(event.kind(), event.date(), Kind.EVENT, name(event.kind()), 0, State.RECORDED, note(event)));
    }

    /** A kind of event as a reader calls it; a short word without a vowel is an abbreviation. */
    static String name(String kind) {
        String words = Arrays.stream(kind.split("-", -1))
                .map(word -> word.matches("[b-df-hj-np-tv-xz]{2,5}") ? word.toUpperCase(Locale.ROOT) : word)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static @Nullable String note(Event event) {
        List<String> words = new ArrayList<>();
        if (event.outcome() != null) {
            words.add("outcome: " + event.outcome());
        }
        if (event.by() != null) {
            words.add("by " + event.by());
        }
        if (!event.agreedBy().isEmpty()) {
            words.add("agreed by "
                    + String.join(", ", new TreeSet<>(event.agreedBy())).replace('-', ' '));
        }
        if (event.note() != null) {
            words.add(event.note());
        }
        return words.isEmpty() ? null : String.join("; ", words);
    }
}
