package io.github.driftwatch.synthesis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws the course of one plan: reviews one after another, each set a little before its last day, some late, some called
 * off and rearranged, until the plan's end or the as-at date.
 */
final class CourseMaker {

    private static final double NOT_QUORATE = 0.03;
    private static final double SET_LATE = 0.055;
    private static final double CALLED_OFF = 0.07;
    private static final double SIX_MONTHS_AGREED = 0.15;
    private static final int MEAN_DAYS_LATE = 6;
    private static final int MOST_DAYS_LATE = 75;
    /** A plan due to end this soon after a review ends at that review. */
    private static final int NO_FURTHER_REVIEW_DAYS = 20;

    private static final List<String> CALLED_OFF_WORDS = List.of("cancelled", "postponed", "rearranged");

    private final Dice dice;
    private final LocalDate asAt;
    private final LocalDate start;
    private final @Nullable LocalDate birth;
    private final boolean icpcQuorate;
    private final List<Meeting> reviews = new ArrayList<>();
    private final List<Integer> sixMonthsAgreed = new ArrayList<>();

    /**
     * Starts a course.
     *
     * @param start the day of the initial conference
     * @param birth the day of birth where the plan is made before it
     */
    CourseMaker(Dice dice, LocalDate asAt, LocalDate start, @Nullable LocalDate birth) {
        this.dice = dice;
        this.asAt = asAt;
        this.start = start;
        this.birth = birth;
        this.icpcQuorate = !dice.chance(NOT_QUORATE);
    }

    /** Draws the course of a plan that is to last about so many days and to end so. */
    Course make(int days, Ending ending) {
        LocalDate lastDay = Weekday.onOrBefore(start.plusDays(days));
        while (true) {
            LocalDate limit = limit();
            Meeting meeting = meeting(limit);
            boolean reviewNeededBeforeEnd = reviews.isEmpty() && limit.isBefore(lastDay);
            if (ending == Ending.REVIEW
                    || (reviewNeededBeforeEnd && !meeting.date().isBefore(lastDay))) {
                if (!lastDay.isAfter(meeting.date().plusDays(NO_FURTHER_REVIEW_DAYS))) {
                    return endingAt(lastDay.isBefore(meeting.date()) ? Meeting.asPlanned(lastDay) : meeting);
                }
            } else if (!meeting.date().isBefore(lastDay)) {
                return course(lastDay, ending, meeting);
            }
            if (meeting.date().isAfter(asAt)) {
                return course(lastDay, ending, meeting);
            }
            reviews.add(meeting);
        }
    }

    private Course endingAt(Meeting last) {
        if (last.date().isAfter(asAt)) {
            return course(last.date(), Ending.REVIEW, last);
        }
        boolean quorate = last.quorate() || dice.chance(0.9);
        reviews.add(new Meeting(last.planned(), last.date(), last.calledOff(), quorate));
        return course(last.date(), Ending.REVIEW, null);
    }

    private Course course(LocalDate lastDay, Ending ending, @Nullable Meeting next) {
        return new Course(
                asAt,
                start,
                icpcQuorate,
                lastDay,
                ending,
                reviews,
                lastDay.isAfter(asAt) ? next : null,
                sixMonthsAgreed);
    }

    /** The last day for the review after those so far. */
    private LocalDate limit() {
        int held = reviews.size();
        LocalDate previous = held == 0 ? start : reviews.get(held - 1).date();
        boolean quorate = held == 0 ? icpcQuorate : reviews.get(held - 1).quorate();
        LocalDate limit = switch (held) {
            case 0 -> sooner(start.plusDays(91), birth == null ? null : birth.plusMonths(1));
            case 1 -> previous.plusDays(183);
            case 2 -> sooner(previous.plusDays(183), start.plusMonths(15));
            case 3 -> sooner(previous.plusDays(183), start.plusMonths(21));
            default -> previous.plusMonths(agreeSixMonths(held) ? 6 : 3);
        };
        return quorate ? limit : sooner(limit, previous.plusMonths(1));
    }

    private boolean agreeSixMonths(int held) {
        if (!dice.chance(SIX_MONTHS_AGREED)) {
            return false;
        }
        sixMonthsAgreed.add(held);
        return true;
    }

    private static LocalDate sooner(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isBefore(one) ? other : one;
    }

    private Meeting meeting(LocalDate limit) {
        LocalDate previous =
                reviews.isEmpty() ? start : reviews.get(reviews.size() - 1).date();
        int slack = limit.isBefore(previous.plusDays(40)) ? 5 : reviews.isEmpty() ? 10 : 25;
        LocalDate planned = Weekday.onOrBefore(limit.minusDays(dice.between(0, slack)));
        if (dice.chance(SET_LATE)) {
            int late = Math.min(1 + dice.waiting(MEAN_DAYS_LATE), MOST_DAYS_LATE);
            planned = Weekday.onOrAfter(limit.plusDays(late));
        }
        // A limit that the last review overran (15 months from the start) leaves the next one at least a fortnight.
        if (planned.isBefore(previous.plusDays(14))) {
            planned = Weekday.onOrAfter(previous.plusDays(14));
        }
        boolean quorate = !dice.chance(NOT_QUORATE);
        boolean calledOff = dice.chance(CALLED_OFF);
        String word = dice.oneOf(CALLED_OFF_WORDS);
        LocalDate date = calledOff ? Weekday.onOrAfter(planned.plusDays(dice.between(3, 20))) : planned;
        if (reviews.isEmpty() && date.isAfter(asAt) && limit.isBefore(asAt)) {
            // No first review by its last day would be a finding: only dirt makes those.
            return Meeting.asPlanned(Weekday.onOrBefore(limit));
        }
        return new Meeting(planned, date, calledOff ? word : null, quorate);
    }
}
