package io.github.driftwatch.model;

import java.time.LocalDate;

/**
 * That reviews of a plan may have been held which the export does not hold.
 *
 * @param reach what the export holds
 * @param before the day from which every review of the plan is known: any that are lacking were held before it, and after
 *     the initial conference
 */
public record MissingReviews(HistoryReach reach, LocalDate before) {

    /**
     * Whether designated reviews of those days may be lacking too. Where a day cuts the export off they are, as they are
     * rows of the same table; where it holds the latest reviews alone, nothing is said of them.
     */
    public boolean designatedToo() {
        return reach.extent() == HistoryReach.Extent.FROM || reach.cutOff() != null;
    }

    /** Why, in words for a note. */
    public String why() {
        return reach.lack();
    }
}
