package io.github.driftwatch.quality;

import io.github.driftwatch.model.Action;
import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.Conference.Outcome;
import io.github.driftwatch.model.Table;
import java.time.LocalDate;
import java.util.List;

/** What does not agree with the plan's end, or with its having none. */
final class EndingChecks implements PlanCheck {

    @Override
    public void examine(Subject subject, Remarks remarks) {
        LocalDate ended = subject.ended();
        if (ended == null) {
            notEnded(subject, remarks);
        } else {
            endedAgainstTheReview(subject, ended, remarks);
            actionsLeft(subject, ended, remarks);
        }
    }

    private static void notEnded(Subject subject, Remarks remarks) {
        for (Conference review : subject.reviewsThatCount()) {
            if (review.outcome() == Outcome.END) {
                remarks.on(
                        Table.REVIEWS,
                        review,
                        Check.DQ_16,
                        "outcome",
                        "end",
                        "The review says that the plan ended, and the plan has no end_date up to the as-at date, "
                                + subject.asAt()
                                + ": it counts as open. Fill in end_date in plans, or correct outcome, at its source"
                                + " and export again.");
            }
        }
    }

    /** Of two reviews on the last day, one that ended the plan is enough. */
    private static void endedAgainstTheReview(Subject subject, LocalDate ended, Remarks remarks) {
        Conference goingOn = null;
        for (Conference review : subject.reviewsThatCount()) {
            if (review.date().equals(ended) && review.outcome() == Outcome.END) {
                return;
            }
            if (review.date().equals(ended) && review.outcome() == Outcome.CONTINUE && goingOn == null) {
                goingOn = review;
            }
        }
        if (goingOn != null) {
            remarks.on(
                    Table.REVIEWS,
                    goingOn,
                    Check.DQ_16,
                    "outcome",
                    "continue",
                    "The review says that the plan continues, and the plan ended on the same day, " + ended
                            + ". Correct outcome, or end_date in plans, at its source and export again.");
        }
    }

    private static void actionsLeft(Subject subject, LocalDate ended, Remarks remarks) {
        List<Action> actions = subject.history().actions();
        if (actions.isEmpty()) {
            return;
        }
        List<Action> left =
                actions.stream().filter(action -> !completed(action, subject)).toList();
        if (!left.isEmpty()) {
            remarks.on(
                    Table.ACTIONS,
                    left.get(0),
                    Check.DQ_25,
                    "completed_date",
                    left.get(0).completed(),
                    "The plan ended on " + ended + " with actions not completed: " + left.size() + " of "
                            + actions.size()
                            + ", of which this is the first. Fill in completed_date where they were done, or correct"
                            + " end_date in plans, at its source and export again.");
        }
    }

    private static boolean completed(Action action, Subject subject) {
        return action.completed() != null && !action.completed().isAfter(subject.asAt());
    }
}
