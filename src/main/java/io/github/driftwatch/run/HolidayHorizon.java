package io.github.driftwatch.run;

import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.time.BankHolidays;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.PlanAssessment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Notices where a due date rests on bank holidays that have not been proclaimed yet. */
final class HolidayHorizon {

    private final Map<String, Boolean> inWorkingDays = new HashMap<>();
    private boolean passed;

    void accept(PlanAssessment assessment) {
        if (passed) {
            return;
        }
        for (Obligation obligation : assessment.obligations()) {
            LocalDate due = obligation.due();
            if (due != null && due.getYear() > BankHolidays.LAST_PROCLAIMED_YEAR && inWorkingDays(obligation.rule())) {
                passed = true;
            }
        }
    }

    private boolean inWorkingDays(Rule rule) {
        return inWorkingDays.computeIfAbsent(rule.id(), id -> rule.countsWorkingDays());
    }

    /** A sentence for the summary, where there is something to say. */
    Optional<String> note() {
        return passed
                ? Optional.of("Some limits in working days reach beyond " + BankHolidays.LAST_PROCLAIMED_YEAR
                        + ", the last year whose bank holidays are proclaimed: the regular ones are assumed after it.")
                : Optional.empty();
    }
}
