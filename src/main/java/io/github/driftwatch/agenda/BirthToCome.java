package io.github.driftwatch.agenda;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The birth of a child whose plan was made before it, and the plan as if the child were born. */
final class BirthToCome {

    private BirthToCome() {}

    /**
     * The day on which an unborn child may be expected: not before the last day of which it is known that there was no
     * birth yet.
     *
     * @param knownUntil the last day of which anything is known
     * @return the day; absent where the child is born, and where nothing is known of a birth to come
     */
    static @Nullable LocalDate of(Plan plan, LocalDate knownUntil) {
        LocalDate birth = plan.dateOfBirth();
        if (birth != null && !birth.isAfter(knownUntil)) {
            return null;
        }
        LocalDate expected = plan.expectedDateOfBirth() == null ? birth : plan.expectedDateOfBirth();
        return expected != null && expected.isBefore(knownUntil) ? knownUntil : expected;
    }

    static PlanHistory asIfBorn(PlanHistory history, LocalDate birth) {
        Plan plan = history.plan();
        Plan born = new Plan(
                plan.childId(),
                plan.id(),
                plan.familyId(),
                plan.start(),
                plan.icpcDate(),
                plan.icpcQuorate(),
                birth,
                plan.expectedDateOfBirth(),
                plan.category(),
                plan.end(),
                plan.endReason(),
                plan.dateOfDeath(),
                plan.visitIntervalDays(),
                plan.seenAloneIntervalDays(),
                plan.staff(),
                plan.row());
        return new PlanHistory(
                born,
                history.conferences(),
                history.events(),
                history.coreGroups(),
                history.visits(),
                history.actions(),
                history.scores(),
                history.missing());
    }
}
