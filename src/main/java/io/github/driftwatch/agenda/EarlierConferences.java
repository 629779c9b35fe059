package io.github.driftwatch.agenda;

import io.github.driftwatch.model.Conference;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The conferences that were held before the sheet's own. */
final class EarlierConferences {

    private EarlierConferences() {}

    static List<EarlierConference> of(List<KnownConference> held, List<Asked> asked, LocalDate start) {
        return held.stream()
                .map(conference -> new EarlierConference(
                        conference.label(),
                        conference.date(),
                        conference.date().isBefore(start) ? null : TimeOnPlan.between(start, conference.date()),
                        conference.quorate(),
                        outcome(conference),
                        daysLate(conference, asked)))
                .toList();
    }

    private static Conference.@Nullable Outcome outcome(KnownConference conference) {
        return conference.row() == null ? null : conference.row().outcome();
    }

    /** Judged by the earliest due date of what it satisfied. */
    private static int daysLate(KnownConference conference, List<Asked> asked) {
        return asked.stream()
                .filter(a -> a.concerns(ConferencesInRange.REVIEW) && a.due() != null)
                .filter(a -> conference.date().equals(a.obligation().satisfied()))
                .mapToInt(a ->
                        Math.toIntExact(ChronoUnit.DAYS.between(Objects.requireNonNull(a.due()), conference.date())))
                .filter(days -> days > 0)
                .max()
                .orElse(0);
    }
}
