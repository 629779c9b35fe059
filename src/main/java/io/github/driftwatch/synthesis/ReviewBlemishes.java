package io.github.driftwatch.synthesis;

import io.github.driftwatch.model.Table;
import java.time.LocalDate;
import java.util.List;

/** What goes wrong with rows of the review history. */
final class ReviewBlemishes {

    static final List<Blemish> ALL = List.of(
            (plan, row, dice) -> done(row.set("date", null)),
            (plan, row, dice) -> done(row.set("date", dice.oneOf(List.of("30/02/2026", "w/c Monday", "2026-00-10")))),
            (plan, row, dice) -> done(row.set("status", dice.oneOf(List.of("Done", "Not sure")))),
            (plan, row, dice) -> done(row.set("quorate", "Partly")),
            (plan, row, dice) ->
                    done(row.set("next_review_date", plan.course().asAt().plusYears(dice.between(3, 30)))),
            ReviewBlemishes::beforeInitialConference,
            ReviewBlemishes::afterEnd,
            ReviewBlemishes::twoOnOneDay,
            ReviewBlemishes::heldAhead,
            ReviewBlemishes::forgotten,
            ReviewBlemishes::endsPlanThatGoesOn,
            ReviewBlemishes::goesOnThoughPlanEnded,
            OtherBlemishes::ofNoPlan,
            OtherBlemishes::twice);

    private ReviewBlemishes() {}

    private static boolean done(Row ignored) {
        return true;
    }

    private static boolean beforeInitialConference(PlanRows plan, Row row, Dice dice) {
        held(plan, plan.course().start().minusDays(dice.between(0, 20)));
        return true;
    }

    private static boolean afterEnd(PlanRows plan, Row row, Dice dice) {
        LocalDate date = plan.course().lastDay().plusDays(dice.between(5, 60));
        boolean ended = !date.isAfter(plan.course().asAt());
        if (ended) {
            held(plan, date);
        }
        return ended;
    }

    private static boolean twoOnOneDay(PlanRows plan, Row row, Dice dice) {
        boolean review = isHeldReview(row);
        if (review) {
            plan.of(Table.REVIEWS).add(row.copy().set("recommendations", "Entered a second time"));
        }
        return review;
    }

    private static boolean heldAhead(PlanRows plan, Row row, Dice dice) {
        boolean open = plan.course().open();
        if (open) {
            held(plan, plan.course().asAt().plusDays(dice.between(3, 60)));
        }
        return open;
    }

    private static boolean forgotten(PlanRows plan, Row row, Dice dice) {
        LocalDate date = plan.course().asAt().minusDays(dice.between(3, 40));
        boolean possible = plan.course().open() && date.isAfter(plan.course().start());
        if (possible) {
            held(plan, date).set("status", "scheduled").set("quorate", null).set("outcome", null);
        }
        return possible;
    }

    private static boolean endsPlanThatGoesOn(PlanRows plan, Row row, Dice dice) {
        boolean goesOn = plan.course().open() && isHeldReview(row);
        if (goesOn) {
            row.set("outcome", "end");
        }
        return goesOn;
    }

    private static boolean goesOnThoughPlanEnded(PlanRows plan, Row row, Dice dice) {
        boolean last = "end".equals(row.get("outcome"));
        if (last) {
            row.set("outcome", "continue");
        }
        return last;
    }

    private static boolean isHeldReview(Row row) {
        return "review".equals(row.get("type")) && "held".equals(row.get("status"));
    }

    private static Row held(PlanRows plan, LocalDate date) {
        return plan.add(Table.REVIEWS)
                .set("date", date)
                .set("type", "review")
                .set("status", "held")
                .set("quorate", true)
                .set("outcome", "continue");
    }
}
