package io.github.driftwatch.synthesis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plans that one family's children have over the years. A family comes to notice once, and for some again months or
 * years after; its children mostly share the dates.
 */
final class FamilyStory {

    /** Families known before the years of the export are let go by, so that second plans are as common in its first. */
    static final int YEARS_BEFORE = 4;

    private static final double AGAIN = 0.35;
    private static final int LEAST_GAP_DAYS = 45;
    private static final int MEAN_GAP_DAYS = 560;
    private static final double TAKES_PART = 0.9;
    private static final double SHARES_COURSE = 0.85;
    private static final double TRANSFER = 0.03;
    private static final double DEATH = 0.0006;
    private static final int SHORTEST_PLAN_DAYS = 40;

    private final Dice dice;
    private final LocalDate asAt;
    private final LocalDate windowStart;
    private final int months;

    /** A plan of a child. */
    record ChildPlan(Child child, Episode episode) {}

    FamilyStory(Dice dice, LocalDate asAt, int years, int months) {
        this.dice = dice;
        this.asAt = asAt;
        this.windowStart = asAt.minusYears(years);
        this.months = months;
    }

    /** The plans that began in the years of the export, child by child and each child's in order. */
    List<ChildPlan> plans(int familyNumber, int firstChildNumber) {
        LocalDate earliest = windowStart.minusYears(YEARS_BEFORE);
        int span = (int) (asAt.toEpochDay() - earliest.toEpochDay());
        LocalDate start = Weekday.onOrBefore(earliest.plusDays(dice.between(3, span)));
        List<Child> children = Family.children(dice, start, asAt, familyNumber, firstChildNumber);
        List<List<Episode>> ofChildren = new ArrayList<>();
        children.forEach(child -> ofChildren.add(new ArrayList<>()));
        do {
            LocalDate end = episode(start, children, ofChildren);
            start = Weekday.onOrAfter(end.plusDays(LEAST_GAP_DAYS + dice.waiting(MEAN_GAP_DAYS)));
        } while (!start.isAfter(asAt) && dice.chance(AGAIN));
        return inWindow(children, ofChildren);
    }

    private List<ChildPlan> inWindow(List<Child> children, List<List<Episode>> ofChildren) {
        List<ChildPlan> plans = new ArrayList<>();
        for (int index = 0; index < children.size(); index++) {
            for (Episode episode : ofChildren.get(index)) {
                if (!episode.course().start().isBefore(windowStart)) {
                    plans.add(new ChildPlan(children.get(index), episode));
                }
            }
        }
        return plans;
    }

    /** Draws the plans made at one conference, and returns the day that the shared course ends. */
    private LocalDate episode(LocalDate start, List<Child> children, List<List<Episode>> ofChildren) {
        int days = PlanLength.days(dice, months);
        Ending ending = dice.chance(TRANSFER) ? Ending.TRANSFER : Ending.REVIEW;
        Episode shared = draw(start, null, days, ending);
        for (int index = 0; index < children.size(); index++) {
            Child child = children.get(index);
            boolean takesPart = children.size() == 1 || dice.chance(TAKES_PART);
            boolean shares = dice.chance(SHARES_COURSE);
            boolean dies = dice.chance(DEATH);
            int ownDays = PlanLength.days(dice, months);
            List<Episode> own = ofChildren.get(index);
            if (!takesPart || onPlanAt(own, start)) {
                continue;
            }
            boolean unborn = child.born().isAfter(start);
            boolean growsUp = !shared.course().lastDay().isBefore(child.eighteenth());
            if (shares && !unborn && !growsUp && !dies) {
                own.add(shared);
            } else {
                int most = (int) (child.eighteenth().toEpochDay() - start.toEpochDay()) - 25;
                if (most >= SHORTEST_PLAN_DAYS) {
                    int wanted = Math.min(most, shares ? days : ownDays);
                    own.add(draw(start, unborn ? child.born() : null, wanted, dies ? Ending.DEATH : Ending.REVIEW));
                }
            }
        }
        return shared.course().lastDay();
    }

    private static boolean onPlanAt(List<Episode> own, LocalDate start) {
        return !own.isEmpty()
                && !own.get(own.size() - 1).course().lastDay().plusDays(14).isBefore(start);
    }

    private Episode draw(LocalDate start, @Nullable LocalDate birth, int days, Ending ending) {
        Dice own = dice.split();
        Course course = new CourseMaker(own, asAt, start, birth).make(days, ending);
        return new Episode(course, DesignatedMaker.draw(own, course), own.seed());
    }
}
