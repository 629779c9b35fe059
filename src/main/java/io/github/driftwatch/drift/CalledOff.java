package io.github.driftwatch.drift;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.MeetingStatus;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.procedure.Sign;
import io.github.driftwatch.timeline.DatedName;
import io.github.driftwatch.timeline.PlanFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The meetings of a plan that were cancelled, postponed or rearranged, one a day; not those of days to come. */
final class CalledOff {

    private final PlanHistory history;
    private final PlanFacts facts;
    private final LocalDate asAt;

    CalledOff(PlanHistory history, PlanFacts facts, LocalDate asAt) {
        this.history = history;
        this.facts = facts;
        this.asAt = asAt;
    }

    Shown shown(Sign.CalledOff sign) {
        Map<LocalDate, MeetingStatus> days = days(sign.occurrence());
        if (days.size() < sign.atLeast()) {
            return facts.rowsMayLack(sign.occurrence()) ? Shown.unknown(facts.whyLacking()) : Shown.NO;
        }
        String noun = sign.occurrence().replace('-', ' ');
        String words = days.size() + " " + noun + (days.size() == 1 ? "" : "s") + " called off: "
                + days.entrySet().stream()
                        .map(day -> Days.day(day.getKey()) + " ("
                                + day.getValue().name().toLowerCase(Locale.ROOT) + ")")
                        .collect(Collectors.joining(", "));
        String name = Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
        List<DatedName> named =
                days.keySet().stream().map(day -> new DatedName(name, day)).toList();
        return Shown.yes(words, named, days.size());
    }

    private Map<LocalDate, MeetingStatus> days(String occurrence) {
        Map<LocalDate, MeetingStatus> days = new TreeMap<>();
        if (occurrence.equals(Occurrences.CORE_GROUP.word())) {
            history.coreGroups().forEach(row -> add(row.date(), row.status(), days));
            return days;
        }
        Conference.Type type = occurrence.equals(Occurrences.REVIEW.word())
                ? Conference.Type.REVIEW
                : Conference.Type.DESIGNATED_REVIEW;
        history.conferences().stream()
                .filter(row -> row.type() == type)
                .forEach(row -> add(row.date(), row.status(), days));
        return days;
    }

    private void add(LocalDate date, MeetingStatus status, Map<LocalDate, MeetingStatus> days) {
        if (status.calledOff() && !date.isAfter(asAt)) {
            days.putIfAbsent(date, status);
        }
    }
}
