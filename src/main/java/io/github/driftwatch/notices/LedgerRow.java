package io.github.driftwatch.notices;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger of issued notices. Where it names no child, it says from which day on a notice has been told to a
 * role at all: a notice that a procedure has only just come to ask for is not told for all the years before.
 *
 * @param date the day that the notice arose
 * @param notice what the notice is known by, whichever procedures the run has
 * @param role the role that was told
 * @param childId the child
 * @param planId the plan
 * @param anchor the day of what it was about: a meeting that is moved makes another notice
 * @param issued the as-at date of the run that listed it; absent where none did: it lay before the first run's days, or a
 *     later reminder took its place
 */
public record LedgerRow(
        LocalDate date,
        String notice,
        String role,
        @Nullable String childId,
        @Nullable String planId,
        @Nullable LocalDate anchor,
        @Nullable LocalDate issued) {

    /** The columns of the ledger's file, in order. */
    public static final List<String> HEADINGS =
            List.of("date", "notice", "role", "child_id", "plan_id", "anchor_date", "issued");

    /** Whether it arose, or was listed by a run, after a day. */
    boolean isOfADayAfter(LocalDate day) {
        return date.isAfter(day) || (issued != null && issued.isAfter(day));
    }
}
