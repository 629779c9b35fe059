package io.github.driftwatch.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One episode of a child protection plan for one child.
 *
 * @param childId the child's identifier, never blank
 * @param id the plan's identifier in every report: the input's, or {@code child@start} where it has none
 * @param familyId what the children of one family share
 * @param start the day that the plan began
 * @param icpcDate the day of the initial conference as supplied; {@link #icpc()} falls back to the start
 * @param icpcQuorate whether the initial conference was quorate; absent where not known
 * @param dateOfBirth the date of birth, which may lie after the start for a plan made before birth
 * @param expectedDateOfBirth the expected date of birth of an unborn child
 * @param category the category of harm as supplied
 * @param end the day that the plan ended, or is to end; absent while it runs
 * @param endReason why it ended, in the export's words
 * @param dateOfDeath the day that the child died
 * @param visitIntervalDays the interval that a conference set for visits, in days
 * @param seenAloneIntervalDays the interval that a conference set for seeing the child alone, in days
 * @param staff who works on the plan
 * @param row the row of the plans table that it was read from, counted as a spreadsheet counts (headings are row 1)
 */
public record Plan(
        String childId,
        String id,
        @Nullable String familyId,
        LocalDate start,
        @Nullable LocalDate icpcDate,
        @Nullable Boolean icpcQuorate,
        @Nullable LocalDate dateOfBirth,
        @Nullable LocalDate expectedDateOfBirth,
        @Nullable String category,
        @Nullable LocalDate end,
        @Nullable String endReason,
        @Nullable LocalDate dateOfDeath,
        @Nullable Integer visitIntervalDays,
        @Nullable Integer seenAloneIntervalDays,
        Staff staff,
        int row)
        implements Sourced {

    /** The day of the initial child protection conference: as supplied, or the plan's start. */
    public LocalDate icpc() {
        return icpcDate == null ? start : icpcDate;
    }

    /** Whether the plan runs on a day: it began on or before it and ended, if at all, after it. */
    public boolean openOn(LocalDate day) {
        return !start.isAfter(day) && (end == null || end.isAfter(day));
    }

    /** The same while it had not ended, nor its end been known. */
    public Plan running() {
        return new Plan(
                childId,
                id,
                familyId,
                start,
                icpcDate,
                icpcQuorate,
                dateOfBirth,
                expectedDateOfBirth,
                category,
                null,
                null,
                dateOfDeath,
                visitIntervalDays,
                seenAloneIntervalDays,
                staff,
                row);
    }
}
