package io.github.driftwatch.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Identifiers that are made of a plan's start where the export gives none, {@code child@start}: once the start is corrected,
 * or the export begins to name its plans, the plan has another.
 */
public final class NamedByStart {

    /** A start that has moved further is taken for that of another plan: an assumption, which no procedure states. */
    private static final int MOST_DAYS_OF_A_CORRECTION = 92;

    private static final String BEFORE_START = "@";
    private static final int DATE_LENGTH = 10;

    private NamedByStart() {}

    /** The identifier. */
    public static String id(String childId, LocalDate start) {
        return childId + BEFORE_START + start;
    }

    /** The start that an identifier was made of; absent where the export gave it. One that is there twice has a number after it. */
    public static @Nullable LocalDate start(String childId, String planId) {
        int before = childId.length() + BEFORE_START.length();
        if (planId.length() < before + DATE_LENGTH
                || !planId.startsWith(childId)
                || !planId.startsWith(BEFORE_START, childId.length())) {
            return null;
        }
        try {
            return LocalDate.parse(planId.substring(before, before + DATE_LENGTH));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * The plan that an identifier of an earlier run is for now, where no plan has it any more.
     *
     * @param plansOfChild the child's plans now
     */
    public static Optional<Plan> now(String childId, String planId, List<Plan> plansOfChild) {
        LocalDate start = start(childId, planId);
        if (start == null || plansOfChild.stream().anyMatch(plan -> plan.id().equals(planId))) {
            return Optional.empty();
        }
        List<Plan> near = plansOfChild.stream()
                .filter(plan -> Math.abs(ChronoUnit.DAYS.between(start, plan.start())) <= MOST_DAYS_OF_A_CORRECTION)
                .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }
}
