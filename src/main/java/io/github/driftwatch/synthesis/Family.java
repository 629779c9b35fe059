package io.github.driftwatch.synthesis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The children of one family as they are when its first plan begins. */
final class Family {

    private static final double UNBORN = 0.085;
    private static final int DAYS_IN_YEAR = 365;
    private static final int FIRST_AGES_YEARS = 16;

    private Family() {}

    /**
     * Draws the children, the eldest first.
     *
     * @param onset the day that the family's first plan begins
     * @param asAt the day of the export: a birth expected after it has not happened, one before it has
     * @param firstNumber the number of the first child
     */
    static List<Child> children(Dice dice, LocalDate onset, LocalDate asAt, int familyNumber, int firstNumber) {
        int count = 1 + dice.weighted(0.46, 0.27, 0.15, 0.08, 0.04);
        boolean unborn = dice.chance(UNBORN);
        List<LocalDate> births = new ArrayList<>();
        LocalDate expected = onset.plusDays(dice.between(25, 130));
        LocalDate youngest = unborn ? birth(dice, onset, expected, asAt) : onset.minusDays(age(dice));
        LocalDate born = youngest;
        for (int index = 0; index < count; index++) {
            births.add(0, born);
            born = born.minusDays(dice.between(400, 1500));
        }
        List<Child> children = new ArrayList<>();
        for (LocalDate each : births) {
            if (each.plusYears(FIRST_AGES_YEARS).isAfter(onset)) {
                @Nullable LocalDate due = unborn && each.equals(youngest) ? expected : null;
                children.add(new Child(firstNumber + children.size(), familyNumber, each, due));
            }
        }
        return children;
    }

    private static LocalDate birth(Dice dice, LocalDate onset, LocalDate expected, LocalDate asAt) {
        LocalDate birth = expected.plusDays(dice.between(-14, 10));
        // Overdue on the day of the export would be a finding: only dirt makes those.
        boolean overdue = birth.isAfter(asAt) && expected.isBefore(asAt);
        return overdue && asAt.isAfter(onset.plusDays(1)) ? asAt : birth;
    }

    /** The youngest child's age in days: babies are many. */
    private static int age(Dice dice) {
        return switch (dice.weighted(0.22, 0.33, 0.25, 0.20)) {
            case 0 -> dice.between(2, DAYS_IN_YEAR - 1);
            case 1 -> dice.between(DAYS_IN_YEAR, 5 * DAYS_IN_YEAR - 1);
            case 2 -> dice.between(5 * DAYS_IN_YEAR, 10 * DAYS_IN_YEAR - 1);
            default -> dice.between(10 * DAYS_IN_YEAR, 16 * DAYS_IN_YEAR - 1);
        };
    }
}
