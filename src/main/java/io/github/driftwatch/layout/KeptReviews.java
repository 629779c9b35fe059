package io.github.driftwatch.layout;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * Which of a plan's reviews an export of a layout holds.
 *
 * @param extent how many
 * @param yearStart the day on which the year begins whose reviews it holds; absent where it holds no year's
 */
public record KeptReviews(Extent extent, @Nullable MonthDay yearStart) {

    /** How many of a plan's reviews. */
    public enum Extent {
        ALL,
        LATEST,
        /** Those of a year, and the last one before it. */
        YEAR
    }

    /** Every review. */
    public static final KeptReviews ALL = new KeptReviews(Extent.ALL, null);

    /** The latest alone. */
    public static final KeptReviews LATEST = new KeptReviews(Extent.LATEST, null);

    public KeptReviews {
        if ((extent == Extent.YEAR) != (yearStart != null)) {
            throw new IllegalArgumentException("a year's start goes with a year, and with nothing else");
        }
    }

    /** Those of a year that begins on that day, and the last one before it. */
    public static KeptReviews ofYear(MonthDay start) {
        return new KeptReviews(Extent.YEAR, start);
    }

    /** The last day on which a year began, on or before a day that the export knows of; absent where it holds no year. */
    public @Nullable LocalDate yearStart(LocalDate latestKnown) {
        if (yearStart == null) {
            return null;
        }
        LocalDate start = yearStart.atYear(latestKnown.getYear());
        return start.isAfter(latestKnown) ? yearStart.atYear(latestKnown.getYear() - 1) : start;
    }
}
