package io.github.driftwatch.timeline;

import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.model.Sourced;
import io.github.driftwatch.procedure.Occurrences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The meetings and visits of a plan as every rule counts and numbers them, whatever the procedure. */
public final class Meetings {

    private static final List<Occurrences> KINDS = List.of(
            Occurrences.ICPC,
            Occurrences.REVIEW,
            Occurrences.DESIGNATED_REVIEW,
            Occurrences.CORE_GROUP,
            Occurrences.VISIT);

    private Meetings() {}

    /** What had been held on a plan by a day, and what was booked then, in the order of their dates. */
    public static List<Meeting> of(PlanHistory history, LocalDate asAt) {
        PlanAsAt plan = new PlanAsAt(history, Yardstick.OF_NO_PROFILE, asAt);
        List<Meeting> meetings = new ArrayList<>();
        for (Occurrences kind : KINDS) {
            Series series = plan.series(kind.word());
            boolean known = series.gap() == null;
            series.held().forEach(occurrence -> meetings.add(meeting(kind, occurrence, known)));
            series.booked().forEach(occurrence -> meetings.add(meeting(kind, occurrence, known)));
        }
        meetings.sort(Comparator.comparing(Meeting::date));
        return meetings;
    }

    private static Meeting meeting(Occurrences kind, Occurrence occurrence, boolean numberKnown) {
        return new Meeting(
                kind.word(),
                occurrence.label(),
                occurrence.number(),
                numberKnown,
                occurrence.date(),
                occurrence.held(),
                occurrence.answer("quorate"),
                occurrence.fact() instanceof Sourced row ? row : null);
    }
}
