package io.github.driftwatch.comparison;

import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.Status;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says what became of a row that is no longer listed.
 *
 * @param asAt the day of this run
 * @param unassessed why this run does not assess a rule at all, by the rule
 */
record Fate(LocalDate asAt, Map<String, String> unassessed) {

    /** A plan that is no longer there: nobody can say whether what was late has been done. */
    static final String GONE = "plan no longer in the export";

    Fate {
        unassessed = Map.copyOf(unassessed);
    }

    /**
     * What became of it, in words.
     *
     * @param plan its plan as it stands tonight; absent where it is no longer there
     * @param nowOverdue whether tonight's overdue list has the same
     */
    String of(EarlierRow row, @Nullable PlanTonight plan, boolean nowOverdue) {
        if (plan == null) {
            return GONE;
        }
        if (row.list() == ComparedList.DRIFT_RISK) {
            return plan.endedBy(asAt) ? ended(plan) : "no longer rated";
        }
        if (row.list() == ComparedList.UPCOMING && nowOverdue) {
            return "now overdue";
        }
        Optional<Obligation> behind = plan.behind(row);
        return behind.isPresent() ? words(row, behind.get(), plan) : withoutObligation(row, plan);
    }

    private String words(EarlierRow row, Obligation obligation, PlanTonight plan) {
        return switch (obligation.status()) {
            case MET, MET_LATE -> met(obligation, plan);
            case WAIVED -> "waived";
            case MISSED, LAPSED ->
                obligation.rule().before() == null || plan.endedBy(asAt)
                        ? ended(plan)
                        : "not done before the meeting on " + obligation.anchor();
            case OVERDUE -> "now overdue";
            case BREACH -> "breach of more than 28 days ago";
            case NOT_ASSESSED -> notAssessed(String.valueOf(obligation.note()));
            case SCHEDULED_LATE -> "booked for " + obligation.scheduled() + ", after its due date " + obligation.due();
            case DUE_SOON, SCHEDULED, PENDING -> stillToCome(row, obligation);
        };
    }

    /** What is further off than the list looks: it may have been there for its booking alone. */
    private static String stillToCome(EarlierRow row, Obligation obligation) {
        Status then = row.list() == ComparedList.UPCOMING ? Was.status(row.was()) : null;
        boolean bookedThen = then == Status.SCHEDULED || then == Status.SCHEDULED_LATE;
        return bookedThen && obligation.scheduled() == null
                ? "no longer booked; due " + obligation.due()
                : "not due before " + obligation.due();
    }

    private static String met(Obligation obligation, PlanTonight plan) {
        LocalDate satisfied = obligation.satisfied();
        if (satisfied == null) {
            return obligation.scheduled() == null ? "arranged" : "booked for " + obligation.scheduled();
        }
        if (expects(obligation.rule(), Occurrences.END)
                && satisfied.equals(plan.plan().end())) {
            return ended(plan);
        }
        String done = isMeeting(obligation.rule()) ? "held on " : "done on ";
        return obligation.status() == Status.MET
                ? done + satisfied
                : done + satisfied + ", " + obligation.days() + (obligation.days() == 1 ? " day late" : " days late");
    }

    private String withoutObligation(EarlierRow row, PlanTonight plan) {
        if (plan.endedBy(asAt)) {
            return ended(plan);
        }
        String reason = row.rule() == null ? null : unassessed.get(row.rule());
        if (reason != null) {
            return notAssessed(reason);
        }
        return row.saidThen() == null || row.saidThen().equals(GONE) ? "no longer asked for" : row.saidThen();
    }

    private static String notAssessed(String reason) {
        return "not assessed tonight: " + reason;
    }

    private static String ended(PlanTonight plan) {
        return "plan ended on " + plan.plan().end();
    }

    private static boolean isMeeting(Rule rule) {
        return rule.expectations().stream()
                .allMatch(expected -> Occurrences.named(expected.occurrence())
                        .filter(Occurrences::bookable)
                        .isPresent());
    }

    private static boolean expects(Rule rule, Occurrences occurrence) {
        return rule.expectations().stream()
                .anyMatch(expected -> expected.occurrence().equals(occurrence.word()));
    }
}
