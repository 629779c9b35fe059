package io.github.driftwatch.agenda;

import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.DateToSet;
import io.github.driftwatch.procedure.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Works out the dates that a conference sets at its close: for each, the earliest due date among the obligations that are
 * then open and that nothing else would satisfy.
 */
final class NextDates {

    private final Evaluations evaluations;
    private final LocalDate asAt;

    NextDates(Evaluations evaluations, LocalDate asAt) {
        this.evaluations = evaluations;
        this.asAt = asAt;
    }

    List<NextDate> of(ListedConference conference) {
        LocalDate day = conference.countedFrom(asAt);
        PlanHistory history = OnTheDay.atTheClose(conference, conference.quorate(), asAt);
        List<Asked> asked = evaluations.ask(history, day);
        List<Asked> notQuorate = conference.quorate() == null
                ? evaluations.ask(OnTheDay.atTheClose(conference, false, asAt), day)
                : List.of();
        List<NextDate> dates = new ArrayList<>();
        for (DateToSet date : evaluations.toSet()) {
            Limit limit = limit(date, asked, conference);
            Limit sooner = limit(date, notQuorate, conference);
            dates.add(new NextDate(
                    date.title(),
                    date.occurrence(),
                    limit,
                    limit == null ? whyNone(date) : null,
                    limit != null && limit.lastDay().isBefore(day),
                    Bookings.first(history, date.occurrence(), day),
                    comesFirst(sooner, limit) ? sooner : null));
        }
        return dates;
    }

    private static @Nullable Limit limit(DateToSet date, Collection<Asked> asked, ListedConference conference) {
        boolean counted = date.occurrence().equals(ConferencesInRange.REVIEW);
        return Limit.binding(asked.stream()
                        .filter(a -> a.open() && a.concerns(date.occurrence()))
                        .filter(a -> !counted || !a.beyond(conference.number() + 1))
                        .toList())
                .orElse(null);
    }

    private static boolean comesFirst(@Nullable Limit sooner, @Nullable Limit limit) {
        return sooner != null && (limit == null || sooner.lastDay().isBefore(limit.lastDay()));
    }

    private String whyNone(DateToSet date) {
        boolean asks = false;
        Set<String> reasons = new LinkedHashSet<>();
        for (Profile profile : evaluations.profiles()) {
            asks |= profile.rules().stream().anyMatch(rule -> Concern.of(rule, date.occurrence(), profile));
            evaluations.unassessed(profile).stream()
                    .filter(u -> Concern.of(u.rule(), date.occurrence(), profile))
                    .forEach(u -> reasons.add(Objects.requireNonNull(u.reason())));
        }
        if (!reasons.isEmpty()) {
            return "not assessed: " + String.join("; ", reasons);
        }
        return asks ? "no limit is running" : "this procedure sets no limit";
    }
}
