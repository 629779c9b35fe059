package io.github.driftwatch.notices;

import java.time.LocalDate;

/**
 * Which of the notices that have arisen a run lists.
 *
 * @param fromInclusive the first day of those that no earlier run speaks of
 * @param untilInclusive the last day of them
 * @param compared whether what earlier runs listed is left out, and what they did not is listed whatever its day
 * @param againOnTheDay whether what an earlier run as at the same day listed is listed again
 */
public record NoticeScope(LocalDate fromInclusive, LocalDate untilInclusive, boolean compared, boolean againOnTheDay) {

    /** How many days a run looks back that has no earlier one to compare with, its own day among them. */
    public static final int DAYS_BACK = 7;

    /** Every notice of a range of days, whatever was told before. */
    public static NoticeScope between(LocalDate fromInclusive, LocalDate untilInclusive) {
        return new NoticeScope(fromInclusive, untilInclusive, false, false);
    }

    /** What earlier runs have not listed; of a notice that none of them knew, the last 7 days. */
    public static NoticeScope sinceEarlierRuns(LocalDate asAt, boolean againOnTheDay) {
        return new NoticeScope(asAt.minusDays(DAYS_BACK - 1), asAt, true, againOnTheDay);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(fromInclusive) && !day.isAfter(untilInclusive);
    }
}
