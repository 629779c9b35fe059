package io.github.driftwatch.synthesis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws the designated reviews of a plan: mostly before 18 months, some put off, some late, some never held. */
final class DesignatedMaker {

    private static final double CONCERN = 0.12;
    private static final double NOT_BOOKED = 0.15;

    private final Dice dice;
    private final Course course;
    private final List<LocalDate> held = new ArrayList<>();
    private @Nullable LocalDate next;
    private @Nullable LocalDate postponedOn;
    private @Nullable LocalDate concernOn;

    private DesignatedMaker(Dice dice, Course course) {
        this.dice = dice;
        this.course = course;
    }

    static Designated draw(Dice dice, Course course) {
        return new DesignatedMaker(dice, course).draw();
    }

    private Designated draw() {
        LocalDate trigger = trigger();
        if (trigger != null) {
            required(trigger);
        }
        LocalDate concern = Weekday.onOrAfter(course.start().plusDays(dice.between(240, 700)));
        if (dice.chance(CONCERN) && course.goesOnAfter(concern)) {
            concernOn = concern;
            meet(concern.plusDays(dice.between(7, 28)));
        }
        held.sort(LocalDate::compareTo);
        return new Designated(held, next, trigger, postponedOn, concernOn);
    }

    private @Nullable LocalDate trigger() {
        LocalDate trigger = course.start().plusMonths(15);
        if (course.reviews().size() >= 3) {
            LocalDate third = course.reviews().get(2).date();
            trigger = third.isBefore(trigger) ? third : trigger;
        }
        return course.goesOnAfter(trigger) ? trigger : null;
    }

    private void required(LocalDate trigger) {
        LocalDate start = course.start();
        LocalDate lastDay = start.plusMonths(18).minusDays(1);
        switch (dice.weighted(0.70, 0.12, 0.08, 0.10)) {
            case 0 -> meet(between(trigger.plusDays(10), lastDay));
            case 1 -> {
                LocalDate agreed = between(trigger.plusDays(3), lastDay.minusDays(5));
                if (course.goesOnAfter(agreed)) {
                    postponedOn = agreed;
                }
                meet(between(start.plusMonths(19), start.plusMonths(24).minusDays(3)));
            }
            case 2 -> meet(lastDay.plusDays(dice.between(4, 60)));
            default -> {
                // Never arranged: what the checks are there to find.
            }
        }
    }

    private LocalDate between(LocalDate first, LocalDate last) {
        int days = Math.max(0, (int) (last.toEpochDay() - first.toEpochDay()));
        return Weekday.onOrBefore(first.plusDays(dice.between(0, days)));
    }

    private void meet(LocalDate wanted) {
        LocalDate date = free(Weekday.onOrAfter(wanted));
        boolean booked = !dice.chance(NOT_BOOKED);
        if (date.isAfter(course.asAt())) {
            if (course.open() && booked && next == null) {
                next = date;
            }
        } else if (course.goesOnAfter(date)) {
            held.add(date);
        }
    }

    /** The day itself, or the next weekday that has no conference of this plan. */
    private LocalDate free(LocalDate day) {
        LocalDate free = day;
        while (taken(free)) {
            free = Weekday.onOrAfter(free.plusDays(1));
        }
        return free;
    }

    private boolean taken(LocalDate day) {
        boolean ofReviews = course.reviews().stream()
                .anyMatch(
                        review -> review.date().equals(day) || review.planned().equals(day));
        Meeting coming = course.next();
        return ofReviews
                || held.contains(day)
                || Objects.equals(next, day)
                || (coming != null
                        && (coming.date().equals(day) || coming.planned().equals(day)));
    }
}
