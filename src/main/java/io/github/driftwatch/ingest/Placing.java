package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Check;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the plan that a row belongs to: the plan of its identifier, or without one the child's plan in which its date
 * falls. A row that belongs to none is left out.
 */
final class Placing {

    /** How a kind of row is placed where it has no plan identifier. */
    enum Manner {
        /** A meeting that may have ended a plan: of two plans on one day, it belongs to the one that ends on it. */
        CONFERENCE {
            @Override
            @Nullable
            Belongings choose(PlansOnDay plans) {
                return plans.endingOrCovering();
            }
        },
        /** The conference that a plan began with, which may have been held before the plan's start. */
        INITIAL_CONFERENCE {
            @Override
            @Nullable
            Belongings choose(PlansOnDay plans) {
                Belongings begun = plans.begunByConference();
                if (begun != null) {
                    return begun;
                }
                Belongings covering = plans.latestCovering();
                return covering == null ? plans.nextToStart() : covering;
            }
        },
        /** What may be recorded after a plan has ended, or before it starts; on the day of two, it is about the ending. */
        EVENT {
            @Override
            @Nullable
            Belongings choose(PlansOnDay plans) {
                Belongings covering = plans.endingOrCovering();
                if (covering != null) {
                    return covering;
                }
                Belongings ended = plans.lastEnded();
                return ended == null ? plans.nextToStart() : ended;
            }
        },
        /** What can only be of a plan that runs. */
        WITHIN_PLAN {
            @Override
            @Nullable
            Belongings choose(PlansOnDay plans) {
                return plans.latestCovering();
            }
        };

        abstract @Nullable Belongings choose(PlansOnDay plans);
    }

    private final PlanIndex index;
    private final LocalDate asAt;
    private final SpoiltIds planIds;
    private final SpoiltIds childIds;
    private @Nullable String lastPlanId;
    private @Nullable String lastChildId;
    private @Nullable Belongings last;

    Placing(PlanIndex index, LocalDate asAt) {
        this.index = index;
        this.asAt = asAt;
        this.planIds = new SpoiltIds(index::planIds);
        this.childIds = new SpoiltIds(index::childIds);
    }

    /** The plan of a dated row that is usable so far; absent where there is none and the row is now left out. */
    @Nullable
    Belongings place(Fields fields, String childId, LocalDate date, Manner manner) {
        String planId = fields.text("plan_id");
        if (planId != null) {
            return byId(fields, childId, planId);
        }
        String key = PlanKeys.key(fields, "plan_key");
        if (key != null) {
            return byKey(fields, childId, key);
        }
        List<Belongings> plans = plansOf(fields, childId);
        if (plans.isEmpty()) {
            return null;
        }
        PlansOnDay onDay = new PlansOnDay(plans, date, asAt);
        Belongings chosen = manner.choose(onDay);
        Integer leftOut = index.leftOutRowOfChild(childId);
        if (leftOut != null && (chosen == null || !onDay.covers(chosen.plan()))) {
            fields.leaveOut(
                    Check.DQ_6,
                    "date",
                    date.toString(),
                    "No plan of this child that could be read runs on this date, and one was left out (row " + leftOut
                            + " of plans). The row is left out. Correct that plan, or add plan_id to the row.",
                    "the child's plan was left out");
            return null;
        }
        if (chosen == null) {
            fields.leaveOut(
                    Check.DQ_6,
                    "date",
                    date.toString(),
                    "No plan of this child runs on this date. The row is left out. Correct the date, or add plan_id to"
                            + " the row.",
                    "the child has no plan on the row's date");
        }
        return chosen;
    }

    /** The plan of a row that has at most a due date: the one in which that falls, or the child's latest. */
    @Nullable
    Belongings placeByDue(Fields fields, String childId, @Nullable LocalDate due) {
        String planId = fields.text("plan_id");
        if (planId != null) {
            return byId(fields, childId, planId);
        }
        String key = PlanKeys.key(fields, "plan_key");
        if (key != null) {
            return byKey(fields, childId, key);
        }
        List<Belongings> plans = plansOf(fields, childId);
        Belongings chosen = due == null ? null : new PlansOnDay(plans, due, asAt).latestCovering();
        return chosen == null ? PlansOnDay.lastToStart(plans) : chosen;
    }

    /**
     * Whether a row that may name a plan, and is about the child otherwise, means some plan; where it does not, the row is
     * now left out.
     */
    boolean means(Fields fields, String childId, @Nullable String planId) {
        return planId == null ? !plansOf(fields, childId).isEmpty() : byId(fields, childId, planId) != null;
    }

    private @Nullable Belongings byKey(Fields fields, String childId, String key) {
        Belongings plan = index.byKey(key);
        boolean childNamed = !childId.isEmpty();
        if (plan != null && (!childNamed || plan.isOf(childId))) {
            return plan;
        }
        Integer leftOut = index.leftOutRowOfKey(key);
        String why = leftOut == null
                ? "No plan is the one that this row names."
                : "The plan that this row names was left out (row " + leftOut + " of plans).";
        fields.leaveOut(
                Check.DQ_6,
                childNamed ? "child_id" : null,
                childNamed ? childId : null,
                why + " The row is left out. Correct what names the plan, or add the plan to plans.",
                leftOut == null ? "its plan is not in plans" : "its plan was left out");
        return null;
    }

    /** Rows of one plan mostly come one after the other, with their identifiers as the same objects. */
    @SuppressWarnings("ReferenceEquality")
    private @Nullable Belongings byId(Fields fields, String childId, String planId) {
        if (last != null && planId == lastPlanId && childId == lastChildId) {
            return last;
        }
        Belongings plan = index.byId(planId);
        if (plan != null && plan.isOf(childId)) {
            last = plan;
            lastPlanId = planId;
            lastChildId = childId;
            return plan;
        }
        Integer leftOut = index.leftOutRowOfId(planId);
        String why;
        if (plan != null) {
            why = "The plan of this plan_id is another child's (row "
                    + plan.plan().row() + " of plans).";
        } else if (leftOut != null) {
            why = "The plan of this plan_id was left out (row " + leftOut + " of plans).";
        } else {
            why = "No plan has this plan_id." + planIds.remark(fields, "plan_id", planId);
        }
        fields.leaveOut(
                Check.DQ_6,
                "plan_id",
                planId,
                why + " The row is left out. Correct plan_id or child_id, or add the plan to plans.",
                plan != null ? "plan_id is another child's" : "plan_id is not in plans" + planIds.reason(planId));
        return null;
    }

    private List<Belongings> plansOf(Fields fields, String childId) {
        List<Belongings> plans = index.ofChild(childId);
        if (plans.isEmpty()) {
            Integer leftOut = index.leftOutRowOfChild(childId);
            String why = leftOut == null
                    ? "This child has no plan in plans." + childIds.remark(fields, "child_id", childId)
                    : "This child's plan was left out (row " + leftOut + " of plans).";
            fields.leaveOut(
                    Check.DQ_6,
                    "child_id",
                    childId,
                    why + " The row is left out. Correct child_id, or add the plan to plans.",
                    "the child has no plan" + childIds.reason(childId));
        }
        return plans;
    }
}
