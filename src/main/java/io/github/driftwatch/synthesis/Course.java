package io.github.driftwatch.synthesis;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The course of one plan: when it began, its conferences, and its end. Brothers and sisters mostly share one.
 *
 * @param asAt the day of the export
 * @param start the day of the initial conference, on which the plan begins
 * @param icpcQuorate whether the initial conference was quorate
 * @param lastDay the day that the plan ends, also where that is still to come
 * @param ending how it ends
 * @param reviews the reviews held by the as-at date, in date order
 * @param next the review to come, where the plan is open
 * @param sixMonthsAgreed the numbers of the reviews (4 or more) after which an interval of six months was agreed
 */
record Course(
        LocalDate asAt,
        LocalDate start,
        boolean icpcQuorate,
        LocalDate lastDay,
        Ending ending,
        List<Meeting> reviews,
        @Nullable Meeting next,
        List<Integer> sixMonthsAgreed) {

    Course {
        reviews = List.copyOf(reviews);
        sixMonthsAgreed = List.copyOf(sixMonthsAgreed);
    }

    boolean open() {
        return lastDay.isAfter(asAt);
    }

    /** The day that the plan ended, where that has come. */
    @Nullable
    LocalDate end() {
        return open() ? null : lastDay;
    }

    /** The last day of which anything can be known: the plan's end, or the as-at date. */
    LocalDate lastKnownDay() {
        return open() ? asAt : lastDay;
    }

    /** Whether the plan still runs after that day, which has come. */
    boolean goesOnAfter(LocalDate day) {
        return day.isBefore(lastKnownDay()) || (open() && day.equals(asAt));
    }

    boolean endedByReview() {
        return !open() && ending == Ending.REVIEW;
    }

    /** The conference before a review, by its position from 0: the initial one's day for the first. */
    LocalDate conferenceBefore(int index) {
        return index == 0 ? start : reviews.get(index - 1).date();
    }
}
