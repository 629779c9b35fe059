package io.github.driftwatch.run;

import io.github.driftwatch.notices.IssuedNotices;
import io.github.driftwatch.notices.NoticeScope;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which notices a user asks for. At most one of a range, a day and a folder is given; without any, a run compares with
 * the ledger of the folder that it writes into, and where there is none, looks back 7 days.
 *
 * @param fromInclusive the first day of a range
 * @param untilInclusive the last day of a range; absent for the as-at date
 * @param sinceInclusive the first day of all that have arisen since
 * @param earlierRun the folder of an earlier run to compare with
 */
public record NoticesWanted(
        @Nullable LocalDate fromInclusive,
        @Nullable LocalDate untilInclusive,
        @Nullable LocalDate sinceInclusive,
        @Nullable Path earlierRun) {

    /** Whatever earlier runs into the same folder have not told. */
    public static final NoticesWanted NEW_ONES = new NoticesWanted(null, null, null, null);

    /** Whether an earlier run is named that has a list and no ledger: only 7 days can be compared with it. */
    public boolean restsOnListOnly() {
        return earlierRun != null && !IssuedNotices.hasLedger(earlierRun) && IssuedNotices.hasList(earlierRun);
    }

    /**
     * What earlier runs have told, as far as this one is to know.
     *
     * @param folder the folder that the run writes into; absent where it writes into none
     * @param asAt the day of the run
     * @param today the day that it is made on
     * @throws UnusableInputException where it cannot be read
     */
    IssuedNotices earlier(@Nullable Path folder, LocalDate asAt, LocalDate today) throws UnusableInputException {
        if (earlierRun != null) {
            return isFirstInto(folder) ? IssuedNotices.none() : IssuedNotices.ofEarlierRun(earlierRun, asAt, today);
        }
        return folder == null ? IssuedNotices.none() : IssuedNotices.inFolder(folder, asAt, today);
    }

    /**
     * Which notices are listed.
     *
     * @param againOnTheDay whether what an earlier run as at the same day listed is listed again, unless a folder is named
     */
    NoticeScope scope(LocalDate asAt, boolean againOnTheDay) {
        if (sinceInclusive != null) {
            return NoticeScope.between(sinceInclusive, asAt);
        }
        if (fromInclusive != null) {
            return NoticeScope.between(fromInclusive, untilInclusive == null ? asAt : untilInclusive);
        }
        return NoticeScope.sinceEarlierRuns(asAt, againOnTheDay && earlierRun == null);
    }

    /** Whether the run to compare with would be in the folder written into, and there has been none: a nightly job's first. */
    private boolean isFirstInto(@Nullable Path folder) {
        return folder != null
                && earlierRun != null
                && folder.toAbsolutePath()
                        .normalize()
                        .equals(earlierRun.toAbsolutePath().normalize())
                && !IssuedNotices.hasLedger(folder)
                && !IssuedNotices.hasList(folder);
    }
}
