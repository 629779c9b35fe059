package io.github.driftwatch.run;

import io.github.driftwatch.ingest.UnusableInputException;
import io.github.driftwatch.notices.IssuedNotices;
import io.github.driftwatch.notices.NoticeRound;
import io.github.driftwatch.notices.NoticeScope;
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
     * A round of notices as asked for.
     *
     * @param folder the folder that the run writes into; absent where it writes into none
     * @throws UnusableInputException where what an earlier run told cannot be read
     */
    NoticeRound round(Request request, @Nullable Path folder) throws UnusableInputException {
        LocalDate asAt = request.asAt();
        if (earlierRun != null) {
            return new NoticeRound(
                    request.procedures(),
                    asAt,
                    NoticeScope.sinceEarlierRuns(asAt, false),
                    isFirstInto(folder) ? IssuedNotices.none() : IssuedNotices.ofEarlierRun(earlierRun, asAt));
        }
        IssuedNotices earlier = folder == null ? IssuedNotices.none() : IssuedNotices.inFolder(folder, asAt);
        return new NoticeRound(request.procedures(), asAt, scope(asAt), earlier);
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

    private NoticeScope scope(LocalDate asAt) {
        if (sinceInclusive != null) {
            return NoticeScope.between(sinceInclusive, asAt);
        }
        if (fromInclusive != null) {
            return NoticeScope.between(fromInclusive, untilInclusive == null ? asAt : untilInclusive);
        }
        return NoticeScope.sinceEarlierRuns(asAt, true);
    }
}
