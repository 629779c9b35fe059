package io.github.driftwatch.agenda;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.CoreGroup;
import io.github.driftwatch.model.MeetingStatus;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it stands at the close of a conference: the conference held, the plan going on, what was booked before it
 * held as booked, what is booked after it still booked, and nothing else that is dated later. From it, the rules say
 * by when the next meetings must come.
 */
final class OnTheDay {

    private final ListedConference conference;
    private final LocalDate day;
    private final LocalDate asAt;

    private OnTheDay(ListedConference conference, LocalDate asAt) {
        this.conference = conference;
        this.day = conference.countedFrom(asAt);
        this.asAt = asAt;
    }

    /**
     * The history at the close of a conference.
     *
     * @param quorate whether it was quorate; absent where not known
     */
    static PlanHistory atTheClose(ListedConference conference, @Nullable Boolean quorate, LocalDate asAt) {
        return new OnTheDay(conference, asAt).history(quorate);
    }

    /** The history as it stands, with the conference booked for its day where nothing is. */
    static PlanHistory asIfBooked(ListedConference conference, LocalDate asAt) {
        PlanHistory history = conference.history();
        if (conference.state() != ConferenceState.NOT_BOOKED) {
            return history;
        }
        List<Conference> rows = new ArrayList<>(history.conferences());
        rows.add(review(conference.countedFrom(asAt), MeetingStatus.SCHEDULED, null, null));
        return new PlanHistory(
                history.plan(),
                rows,
                history.events(),
                history.coreGroups(),
                history.visits(),
                history.actions(),
                history.scores(),
                history.missing());
    }

    private PlanHistory history(@Nullable Boolean quorate) {
        PlanHistory history = conference.history();
        List<Conference> rows = new ArrayList<>();
        for (Conference row : history.conferences()) {
            if (!row.equals(conference.row()) || conference.number() == 0) {
                MeetingStatus status = status(row.status(), row.date());
                if (status != null) {
                    rows.add(row.withStatus(status));
                }
            }
        }
        if (conference.number() > 0) {
            Conference row = conference.row();
            // First, as the sheet's own conference counts where the file has two on one day.
            rows.add(0, review(day, MeetingStatus.HELD, quorate, row == null ? null : row.nextReviewDate()));
        }
        List<CoreGroup> groups = new ArrayList<>();
        for (CoreGroup group : history.coreGroups()) {
            MeetingStatus status = status(group.status(), group.date());
            if (status != null) {
                groups.add(new CoreGroup(group.date(), status, group.row()));
            }
        }
        return knownOf(history, goingOn(history.plan(), quorate), rows, groups);
    }

    /** What a meeting counts as at the close; absent where it is not known by then. */
    private @Nullable MeetingStatus status(MeetingStatus status, LocalDate date) {
        if (status.bookedOn(date, asAt)) {
            return date.isAfter(day) ? MeetingStatus.SCHEDULED : MeetingStatus.HELD;
        }
        // What is said to be held on a day still to come has not been, nor was it booked.
        boolean slip = status == MeetingStatus.HELD && date.isAfter(asAt);
        return slip || date.isAfter(day) ? null : status;
    }

    private boolean known(LocalDate date) {
        return !date.isAfter(day) && !date.isAfter(asAt);
    }

    private PlanHistory knownOf(PlanHistory history, Plan plan, List<Conference> rows, List<CoreGroup> groups) {
        return new PlanHistory(
                plan,
                rows,
                history.events().stream().filter(event -> known(event.date())).toList(),
                groups,
                history.visits().stream().filter(visit -> known(visit.date())).toList(),
                history.actions(),
                history.scores(),
                history.missing());
    }

    private static Conference review(
            LocalDate date, MeetingStatus status, @Nullable Boolean quorate, @Nullable LocalDate next) {
        return new Conference(date, Conference.Type.REVIEW, status, quorate, null, next, null, null, 0);
    }

    /** The plan, open still; what an initial conference decided of its quorum is the plan's. */
    private Plan goingOn(Plan plan, @Nullable Boolean quorate) {
        return new Plan(
                plan.childId(),
                plan.id(),
                plan.familyId(),
                plan.start(),
                plan.icpcDate(),
                conference.number() == 0 ? quorate : plan.icpcQuorate(),
                plan.dateOfBirth(),
                plan.expectedDateOfBirth(),
                plan.category(),
                null,
                null,
                plan.dateOfDeath(),
                plan.visitIntervalDays(),
                plan.seenAloneIntervalDays(),
                plan.staff(),
                plan.row());
    }
}
