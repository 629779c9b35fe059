package io.github.driftwatch.comparison;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.timeline.Obligation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A plan of a child of whom an earlier run listed something, as it stands tonight.
 *
 * @param plan the plan
 * @param obligations those of the requirements that were listed
 */
record PlanTonight(Plan plan, List<Obligation> obligations) {

    PlanTonight {
        obligations = List.copyOf(obligations);
    }

    boolean endedBy(LocalDate day) {
        return plan.end() != null && !plan.end().isAfter(day);
    }

    /** The obligation that an earlier row was most likely about: of its rule if any is, and due nearest to its due date. */
    Optional<Obligation> behind(EarlierRow row) {
        return obligations.stream()
                .filter(obligation -> PlanKey.asWritten(obligation.requirement())
                        .equals(row.key().requirement()))
                .min(Comparator.comparing((Obligation obligation) ->
                                !obligation.rule().id().equals(row.rule()))
                        .thenComparing(obligation -> daysApart(obligation, row)));
    }

    private static long daysApart(Obligation obligation, EarlierRow row) {
        return obligation.due() == null || row.due() == null
                ? Long.MAX_VALUE
                : Math.abs(ChronoUnit.DAYS.between(obligation.due(), row.due()));
    }
}
