package io.github.driftwatch.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A visit to the child. Each answer is absent where it is not known, which is never read as no.
 *
 * @param date the day of the visit
 * @param seen whether the child was seen
 * @param seenAlone whether the child was seen alone
 * @param seenAwake whether a baby was seen awake
 * @param atHome whether it was at home
 * @param bedroomSeen whether the bedroom was seen
 * @param row the row of the visits table
 */
public record Visit(
        LocalDate date,
        @Nullable Boolean seen,
        @Nullable Boolean seenAlone,
        @Nullable Boolean seenAwake,
        @Nullable Boolean atHome,
        @Nullable Boolean bedroomSeen,
        int row)
        implements Sourced {}
