package io.github.driftwatch.agenda;

import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.DateToSet;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.timeline.Meeting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Works out the dates that a conference sets at its close: for each, the earliest due date among the obligations that are
 * then open and that nothing else would satisfy. For a child still to be born, what the birth begins is counted from the
 * day that it is expected.
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
        List<Asked> onceBorn = onceBorn(conference, history, day);
        List<Asked> notQuorate = conference.quorate() == null
                ? evaluations.ask(OnTheDay.atTheClose(conference, false, asAt), day)
                : List.of();
        List<NextDate> dates = new ArrayList<>();
        for (DateToSet date : evaluations.toSet()) {
            Limit limit = limit(date, asked, conference);
            if (limit == null) {
                Limit afterBirth = limit(date, onceBorn, conference);
                limit = afterBirth == null ? null : afterBirth.ifBornThen();
            }
            Limit sooner = limit(date, notQuorate, conference);
            Meeting next = next(date, conference, history, day).orElse(null);
            dates.add(new NextDate(
                    date.title(),
                    date.occurrence(),
                    limit,
                    limit == null ? whyNone(date) : null,
                    limit != null && limit.lastDay().isBefore(day),
                    next == null ? null : next.date(),
                    next != null && next.held(),
                    comesFirst(sooner, limit) ? sooner : null));
        }
        return dates;
    }

    /** After a conference that was held, what came of it by today; before that, what is booked. */
    private Optional<Meeting> next(DateToSet date, ListedConference conference, PlanHistory atTheClose, LocalDate day) {
        return conference.state() == ConferenceState.HELD
                ? Bookings.first(conference.history(), date.occurrence(), day, asAt)
                : Bookings.firstBooked(atTheClose, date.occurrence(), day);
    }

    /** What the birth of an unborn child will begin. */
    private List<Asked> onceBorn(ListedConference conference, PlanHistory history, LocalDate day) {
        LocalDate birth = BirthToCome.of(conference.history().plan(), conference.knownUntil(asAt));
        if (birth == null) {
            return List.of();
        }
        return evaluations.ask(BirthToCome.asIfBorn(history, birth), birth.isAfter(day) ? birth : day).stream()
                .filter(a -> a.countedFromBirth() && birth.equals(a.obligation().anchor()))
                .toList();
    }

    /** A rule on what must come before another meeting may be the sooner, but is by itself no limit of the next. */
    private static @Nullable Limit limit(DateToSet date, Collection<Asked> asked, ListedConference conference) {
        boolean counted = date.occurrence().equals(ConferencesInRange.REVIEW);
        List<Asked> concerned = asked.stream()
                .filter(a -> a.open() && a.concerns(date.occurrence()))
                .filter(a -> !counted || !a.beyond(conference.number() + 1))
                .toList();
        return concerned.stream().allMatch(a -> a.rule().before() != null)
                ? null
                : Limit.binding(concerned).orElse(null);
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
