package io.github.driftwatch.timeline;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.time.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conference of a plan as known at a day: the initial one, or a review, held or booked, in the sequence that the rules
 * count in. A designated review is none.
 *
 * @param label what reports call it, such as {@code Review 3}
 * @param number its number among the reviews; 0 for the initial conference
 * @param date the day
 * @param held whether it has been held; else it is booked
 * @param quorate whether it was quorate; absent where not known
 * @param row its row; absent where there is none, as for a date that the review before it set
 */
public record KnownConference(
        String label,
        int number,
        LocalDate date,
        boolean held,
        @Nullable Boolean quorate,
        @Nullable Conference row) {

    /** The conferences of a plan as known at a day: those held in date order, then those booked. */
    public static List<KnownConference> of(PlanHistory history, Profile profile, LocalDate asAt) {
        PlanAsAt plan = new PlanAsAt(history, profile, WorkingDays.englandAndWales(), asAt);
        List<KnownConference> found = new ArrayList<>();
        plan.series(Occurrences.ICPC.word()).held().forEach(o -> found.add(initial(o, history)));
        Series reviews = plan.series(Occurrences.REVIEW.word());
        reviews.held().forEach(o -> found.add(review(o)));
        reviews.booked().forEach(o -> found.add(review(o)));
        return found;
    }

    private static KnownConference initial(Occurrence o, PlanHistory history) {
        Conference own = history.conferences().stream()
                .filter(row ->
                        row.type() == Conference.Type.INITIAL && !row.status().calledOff())
                .reduce((first, next) ->
                        !first.date().equals(o.date()) && next.date().equals(o.date()) ? next : first)
                .orElse(null);
        return new KnownConference(o.label(), 0, o.date(), true, o.answer("quorate"), own);
    }

    private static KnownConference review(Occurrence o) {
        boolean itsOwn = o.fact() instanceof Conference row && row.date().equals(o.date());
        Conference row = itsOwn ? (Conference) o.fact() : null;
        return new KnownConference(o.label(), o.number(), o.date(), o.held(), row == null ? null : row.quorate(), row);
    }
}
