package io.github.driftwatch.synthesis;

import java.time.LocalDate;
import java.util.List;

/** The legal panel that long plans are taken to, or the decision that it is not needed. */
final class LegalAdvice {

    private static final List<String> OUTCOMES =
            List.of("No further action", "No further action", "Pre-proceedings", "Court application");

    private LegalAdvice() {}

    /** Adds what follows a conference: within about three months where the plan runs that long. */
    static void follow(PlanRows plan, LocalDate conference, Dice dice) {
        int days = dice.chance(0.92) ? dice.between(10, 85) : dice.between(95, 130);
        LocalDate date = Weekday.onOrBefore(conference.plusDays(days));
        String outcome = dice.oneOf(OUTCOMES);
        LocalDate told = Weekday.onOrBefore(date.plusDays(dice.between(5, 27)));
        boolean feedback = dice.chance(0.88);
        if (dice.chance(0.55)) {
            plan.eventOnPlan(date, "legal-panel").set("outcome", outcome);
            if (feedback) {
                plan.eventOnPlan(told, "panel-feedback").set("by", "Team manager");
            }
        } else if (dice.chance(0.85)) {
            plan.eventOnPlan(date, "legal-panel-not-needed").set("by", "Service manager");
        }
    }
}
