package io.github.driftwatch.report;

import io.github.driftwatch.timeline.Obligation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which obligations the overdue and the upcoming reports speak of.
 *
 * @param asAt the day that the check is made for
 * @param horizonDays how far ahead the upcoming report looks: a date counts up to and on {@code asAt + horizonDays}; a rule's own
 *     warning window narrows it and never widens it
 */
record DueScope(LocalDate asAt, int horizonDays) {

    /** How many days back a breach is still reported. */
    static final int BREACH_DAYS = 28;

    boolean isOverdue(Obligation obligation) {
        LocalDate due = obligation.due();
        return switch (obligation.status()) {
            case OVERDUE -> due != null;
            case BREACH -> due != null && !due.isAfter(asAt) && !due.isBefore(asAt.minusDays(BREACH_DAYS));
            default -> false;
        };
    }

    boolean isUpcoming(Obligation obligation) {
        return isStillToCome(obligation) && comesWithin(obligation);
    }

    /** Whether it is asked for and not late, however far ahead. */
    static boolean isStillToCome(Obligation obligation) {
        return switch (obligation.status()) {
            case DUE_SOON, SCHEDULED, SCHEDULED_LATE, PENDING -> true;
            default -> false;
        };
    }

    private boolean comesWithin(Obligation obligation) {
        int days = Math.min(horizonDays, obligation.rule().warningDays().orElse(horizonDays));
        LocalDate last = asAt.plusDays(days);
        return obligation.due() != null && (within(obligation.due(), last) || within(obligation.scheduled(), last));
    }

    private static boolean within(@Nullable LocalDate day, LocalDate last) {
        return day != null && !day.isAfter(last);
    }
}
