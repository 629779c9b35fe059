package io.github.driftwatch.synthesis;

import io.github.driftwatch.model.Table;
import java.time.LocalDate;
import java.util.List;

/** What goes wrong with rows of plans. */
final class PlanBlemishes {

    static final List<Blemish> ALL = List.of(
            (plan, row, dice) -> done(row.set("child_id", null)),
            (plan, row, dice) ->
                    done(row.set("start_date", dice.oneOf(List.of("31/02/2025", "not known", "2025-13-01")))),
            (plan, row, dice) -> done(row.set("category", dice.oneOf(List.of("Neglect?", "N/A", "EMOTIONAL")))),
            (plan, row, dice) -> done(row.set("category", null)),
            (plan, row, dice) -> done(row.set("date_of_birth", null).set("expected_date_of_birth", null)),
            (plan, row, dice) -> done(row.set("icpc_quorate", "Maybe")),
            (plan, row, dice) -> done(row.set("icpc_date", plan.course().start().minusDays(dice.between(1, 8)))),
            PlanBlemishes::endsBeforeStart,
            PlanBlemishes::overlaps,
            PlanBlemishes::secondOpenPlan,
            PlanBlemishes::expectedDatePassed,
            PlanBlemishes::openAfterEighteen,
            PlanBlemishes::sameIdentifier,
            PlanBlemishes::noReview,
            PlanBlemishes::endNotRecorded,
            PlanBlemishes::centuryWrong,
            PlanBlemishes::endFarAhead,
            PlanBlemishes::bornLongAfter,
            PlanBlemishes::diedEarlier);

    private PlanBlemishes() {}

    private static boolean done(Row ignored) {
        return true;
    }

    private static boolean endsBeforeStart(PlanRows plan, Row row, Dice dice) {
        boolean ended = !plan.course().open();
        if (ended) {
            row.set("end_date", plan.course().start().minusDays(dice.between(2, 40)));
        }
        return ended;
    }

    private static boolean overlaps(PlanRows plan, Row row, Dice dice) {
        Course course = plan.course();
        LocalDate start = course.start().plusDays(dice.between(10, 60));
        if (course.open() || !start.isBefore(course.lastDay())) {
            return false;
        }
        return another(plan, row, start).set("end_date", course.lastDay()).get("end_date") != null;
    }

    private static boolean secondOpenPlan(PlanRows plan, Row row, Dice dice) {
        LocalDate start = plan.course().start().plusDays(dice.between(7, 60));
        boolean open = plan.course().open() && start.isBefore(plan.course().asAt());
        if (open) {
            another(plan, row, start);
        }
        return open;
    }

    private static Row another(PlanRows plan, Row row, LocalDate start) {
        Row other = row.copy()
                .set("plan_id", plan.planId() + "B")
                .set("start_date", start)
                .set("icpc_date", start);
        plan.of(Table.PLANS).add(other);
        return other;
    }

    private static boolean expectedDatePassed(PlanRows plan, Row row, Dice dice) {
        LocalDate expected = plan.course().start().plusDays(dice.between(20, 100));
        boolean passed = expected.isBefore(plan.course().asAt());
        if (passed) {
            row.set("date_of_birth", null).set("expected_date_of_birth", expected);
        }
        return passed;
    }

    private static boolean openAfterEighteen(PlanRows plan, Row row, Dice dice) {
        boolean open = plan.course().open();
        if (open) {
            LocalDate born = plan.course().asAt().minusYears(18).minusDays(dice.between(5, 90));
            row.set("date_of_birth", born).set("expected_date_of_birth", null);
        }
        return open;
    }

    private static boolean sameIdentifier(PlanRows plan, Row row, Dice dice) {
        LocalDate start = plan.course().start().plusDays(dice.between(1, 5));
        plan.of(Table.PLANS).add(row.copy().set("start_date", start));
        return true;
    }

    private static boolean noReview(PlanRows plan, Row row, Dice dice) {
        Course course = plan.course();
        boolean longOpen = course.open() && course.start().plusDays(100).isBefore(course.asAt());
        if (longOpen) {
            plan.of(Table.REVIEWS).clear();
        }
        return longOpen;
    }

    private static boolean endNotRecorded(PlanRows plan, Row row, Dice dice) {
        // Only of late, or the plans open would gain more old ones than any authority has.
        boolean justEnded = plan.course().endedByReview()
                && plan.course().lastDay().plusDays(200).isAfter(plan.course().asAt());
        if (justEnded) {
            row.set("end_date", null).set("end_reason", null);
        }
        return justEnded;
    }

    private static boolean centuryWrong(PlanRows plan, Row row, Dice dice) {
        boolean ended = !plan.course().open();
        if (ended) {
            row.set("date_of_birth", plan.child().born().minusYears(100));
        }
        return ended;
    }

    private static boolean endFarAhead(PlanRows plan, Row row, Dice dice) {
        boolean open = plan.course().open();
        if (open) {
            row.set("end_date", plan.course().asAt().plusYears(dice.between(5, 60)));
        }
        return open;
    }

    private static boolean bornLongAfter(PlanRows plan, Row row, Dice dice) {
        LocalDate born = plan.course().start().plusDays(dice.between(300, 500));
        boolean possible = !born.isAfter(plan.course().asAt());
        if (possible) {
            row.set("date_of_birth", born).set("expected_date_of_birth", null);
        }
        return possible;
    }

    private static boolean diedEarlier(PlanRows plan, Row row, Dice dice) {
        LocalDate died = plan.course().start().plusDays(dice.between(10, 30));
        boolean possible = died.isBefore(plan.course().lastKnownDay());
        if (possible) {
            row.set("date_of_death", died);
        }
        return possible;
    }
}
