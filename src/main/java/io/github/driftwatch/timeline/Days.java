package io.github.driftwatch.timeline;

import java.time.LocalDate;
import java.util.List;

/**
 * Days of a plan.
 *
 * @param surely those that there surely are, in date order
 * @param unsure whether there may be others, or these be others, as the export does not hold every review
 */
public record Days(List<LocalDate> surely, boolean unsure) {

    public Days {
        surely = List.copyOf(surely);
    }
}
