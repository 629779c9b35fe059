package io.github.driftwatch.agenda;

import io.github.driftwatch.model.Conference.Outcome;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the sheet of one conference says.
 *
 * @param plan the plan
 * @param label what reports call the conference, such as {@code Review 3}
 * @param date the day that it was held, is booked for, or is due
 * @param state which of these
 * @param quorate whether it was quorate; absent where not known
 * @param outcome what it decided; absent where it is not held, or it is not recorded
 * @param due the last day that it was, or is, in time; absent where no rule sets one
 * @param asAt the as-at date
 * @param countedFrom the day that the dates to set are counted from
 * @param onPlan how long the plan will have run; absent where that day is before its start
 * @param family the children of the family, the plan's own first
 * @param earlier the conferences held before it, in date order
 * @param recommendations what the last of these recommended; absent where there is none
 * @param actions the actions of the plan, in the order of the file
 * @param preparations what must be done before it
 * @param preparationRemarks why there may be none of these
 * @param scores the latest score of each agency
 * @param nextDates the dates to be set at its close; none where the plan ended at it
 * @param supplied the tables that the export holds: what a missing one would say is not known
 */
public record Agenda(
        Plan plan,
        String label,
        LocalDate date,
        ConferenceState state,
        @Nullable Boolean quorate,
        @Nullable Outcome outcome,
        @Nullable Limit due,
        LocalDate asAt,
        LocalDate countedFrom,
        @Nullable TimeOnPlan onPlan,
        List<FamilyChild> family,
        List<EarlierConference> earlier,
        @Nullable Recommendations recommendations,
        List<ActionStanding> actions,
        List<Preparation> preparations,
        List<String> preparationRemarks,
        List<AgencyScore> scores,
        List<NextDate> nextDates,
        Set<Table> supplied) {

    public Agenda {
        family = List.copyOf(family);
        earlier = List.copyOf(earlier);
        actions = List.copyOf(actions);
        preparations = List.copyOf(preparations);
        preparationRemarks = List.copyOf(preparationRemarks);
        scores = List.copyOf(scores);
        nextDates = List.copyOf(nextDates);
        supplied = Set.copyOf(supplied);
    }

    /** Whether the plan ended at this conference. */
    public boolean planEnded() {
        return state == ConferenceState.HELD && date.equals(plan.end());
    }

    /** How many days after its last day in time it was held; 0 where it was in time or is not held. */
    public long daysLate() {
        return state != ConferenceState.HELD || due == null
                ? 0
                : Math.max(0, date.toEpochDay() - due.lastDay().toEpochDay());
    }
}
