package io.github.driftwatch.report.ahead;

import io.github.driftwatch.report.DueRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is coming up, where it stands in the work ahead.
 *
 * @param row what is due
 * @param own the day that it is due or booked for, whichever comes first
 * @param day the same; where one conference can serve the family, the earliest such day of its children
 * @param chair who chairs; of a family that can be served together, who chairs the conference of the earliest day
 * @param team the team, likewise
 * @param together that one conference can serve the family; absent where it cannot
 */
public record AheadRow(
        DueRow row,
        LocalDate own,
        LocalDate day,
        @Nullable String chair,
        @Nullable String team,
        @Nullable Together together) {

    /** The Monday of the week in which it stands. */
    public LocalDate week() {
        return Weeks.monday(day);
    }

    /** What stands together: the family, or the child where none is known. */
    String unit() {
        String family = row.plan().familyId();
        return family == null ? row.plan().childId() : family;
    }
}
