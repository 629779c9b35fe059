package io.github.driftwatch.report.ahead;

import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.PlanAssessment;
import io.github.driftwatch.timeline.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The conferences that one plan has ahead: of each kind those that are booked; where none is, the next, on the day that it
 * is due first. What comes after the next is not guessed.
 *
 * @param rules which rules ask for one
 * @param asAt the day that the check is made for
 */
record PlanConferences(ConferenceRules rules, LocalDate asAt) {

    /**
     * A conference to come.
     *
     * @param kind its kind
     * @param day the day that it is booked for, or else due; absent where it is late and not booked
     */
    record Ahead(String kind, @Nullable LocalDate day) {}

    List<Ahead> of(PlanAssessment assessment) {
        Map<String, List<Obligation>> byKind = new TreeMap<>();
        for (Obligation obligation : assessment.obligations()) {
            if (isToBeHeld(obligation)) {
                rules.kind(obligation.rule())
                        .ifPresent(kind -> byKind.computeIfAbsent(kind, key -> new ArrayList<>())
                                .add(obligation));
            }
        }
        List<Ahead> ahead = new ArrayList<>();
        byKind.forEach((kind, obligations) -> add(kind, obligations, ahead));
        return ahead;
    }

    private void add(String kind, List<Obligation> obligations, List<Ahead> ahead) {
        Set<LocalDate> booked = new TreeSet<>();
        obligations.stream().map(Obligation::scheduled).filter(Objects::nonNull).forEach(booked::add);
        if (!booked.isEmpty()) {
            booked.forEach(day -> ahead.add(new Ahead(kind, day)));
        } else if (obligations.stream().anyMatch(obligation -> obligation.status() == Status.OVERDUE)) {
            ahead.add(new Ahead(kind, null));
        } else {
            LocalDate due = obligations.stream()
                    .map(Obligation::due)
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            ahead.add(new Ahead(kind, due.isBefore(asAt) ? asAt : due));
        }
    }

    private static boolean isToBeHeld(Obligation obligation) {
        return switch (obligation.status()) {
            case OVERDUE, DUE_SOON, SCHEDULED, SCHEDULED_LATE, PENDING -> obligation.due() != null;
            default -> false;
        };
    }
}
