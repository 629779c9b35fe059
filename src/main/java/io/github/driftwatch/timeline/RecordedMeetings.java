package io.github.driftwatch.timeline;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.CoreGroup;
import io.github.driftwatch.model.MeetingStatus;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.model.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a plan's history holds of conferences, core groups and visits as at a day: those held, and those booked. */
final class RecordedMeetings {

    private static final NumberedText REVIEW = NumberedText.after("Review");
    private static final NumberedText DESIGNATED_REVIEW = NumberedText.after("Designated review");
    private static final NumberedText CORE_GROUP = NumberedText.after("Core group");

    private final PlanAsAt plan;
    private final PlanHistory history;

    RecordedMeetings(PlanAsAt plan, PlanHistory history) {
        this.plan = plan;
        this.history = history;
    }

    Series initialConference() {
        LocalDate date = plan.plan().icpc();
        if (date.isAfter(plan.asAt())) {
            return Series.EMPTY;
        }
        Boolean quorate = plan.plan().icpcQuorate();
        if (quorate == null) {
            quorate = quorateByItsRow(date);
        }
        return Series.of(
                new Occurrence("Initial conference", date, 1, true, new Occurrence.InitialConference(quorate)));
    }

    /** What the initial conference's own row says: one that was held, and of several the one of its day. */
    private @Nullable Boolean quorateByItsRow(LocalDate date) {
        Boolean quorate = null;
        for (Conference row : history.conferences()) {
            boolean says = row.type() == Conference.Type.INITIAL
                    && row.quorate() != null
                    && row.status().heldOn(row.date(), plan.asAt());
            if (says && (quorate == null || row.date().equals(date))) {
                quorate = row.quorate();
                if (row.date().equals(date)) {
                    return quorate;
                }
            }
        }
        return quorate;
    }

    Series reviews() {
        Series rows = conferences(Conference.Type.REVIEW, "Review", REVIEW);
        if (!rows.booked().isEmpty() || rows.held().isEmpty() || !plan.open()) {
            return rows;
        }
        Occurrence latest = rows.held().get(rows.held().size() - 1);
        LocalDate next = ((Conference) Objects.requireNonNull(latest.fact())).nextReviewDate();
        if (next == null || next.isBefore(plan.asAt()) || !next.isAfter(latest.date()) || calledOff(next)) {
            return rows;
        }
        int number = latest.number() + 1;
        String label = rows.gap() == null ? REVIEW.with(number) : "Review";
        return new Series(rows.held(), List.of(new Occurrence(label, next, number, false, latest.fact())), rows.gap());
    }

    /** Whether a row says that the review of that day does not take place. */
    private boolean calledOff(LocalDate date) {
        for (Conference row : history.conferences()) {
            if (row.type() == Conference.Type.REVIEW
                    && row.status().calledOff()
                    && row.date().equals(date)) {
                return true;
            }
        }
        return false;
    }

    Series designatedReviews() {
        return conferences(Conference.Type.DESIGNATED_REVIEW, "Designated review", DESIGNATED_REVIEW);
    }

    /** Where some may be lacking, none of them is numbered. */
    private Series conferences(Conference.Type type, String label, NumberedText numbered) {
        Gap gap = type == Conference.Type.REVIEW
                ? Gap.ofReviews(history, plan.asAt(), plan.ended())
                : Gap.ofDesignatedReviews(history, plan.asAt(), plan.ended());
        SeriesInHand found = new SeriesInHand(label, gap == null ? numbered : null);
        for (Conference row : history.conferences()) {
            if (row.type() != type
                    || (type == Conference.Type.REVIEW
                            && !row.date().isAfter(plan.plan().icpc()))) {
                continue;
            }
            take(row.date(), row.status(), row, found);
        }
        return found.oneADay(gap);
    }

    private void take(LocalDate date, MeetingStatus status, Object row, SeriesInHand found) {
        if (status.heldOn(date, plan.asAt()) && plan.reached(date)) {
            found.addHeld(date, row);
        } else if (status.bookedOn(date, plan.asAt()) && plan.open()) {
            found.addBooked(date, row);
        }
    }

    Series coreGroups() {
        SeriesInHand found = new SeriesInHand("Core group", CORE_GROUP);
        for (CoreGroup row : history.coreGroups()) {
            // The group is formed at the initial conference: an earlier meeting was of another kind.
            if (row.date().isAfter(plan.plan().icpc())) {
                take(row.date(), row.status(), row, found);
            }
        }
        return found.oneADay(null);
    }

    Series visits() {
        SeriesInHand found = new SeriesInHand("Visit", null);
        for (Visit row : history.visits()) {
            if (plan.reached(row.date())) {
                found.addHeld(row.date(), row);
            }
        }
        return found.everyRow();
    }
}
