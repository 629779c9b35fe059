package io.github.driftwatch.agenda;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child of the family.
 *
 * @param childId the child's identifier
 * @param ofThisPlan whether it is the child whose conference it is
 * @param born the date of birth; absent where it is not known, or still to come
 * @param expected the expected date of birth of a child who is not born yet
 * @param died the day that the child died
 * @param age the age on the day of the conference, in words; absent where not known
 * @param category the category of the plan that runs; absent where none does, or it has none
 * @param onPlanSince the day that the plan began that runs; absent where none does
 */
public record FamilyChild(
        String childId,
        boolean ofThisPlan,
        @Nullable LocalDate born,
        @Nullable LocalDate expected,
        @Nullable LocalDate died,
        @Nullable String age,
        @Nullable String category,
        @Nullable LocalDate onPlanSince) {}
