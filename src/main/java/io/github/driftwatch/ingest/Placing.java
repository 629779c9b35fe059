package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Plan;
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
            Belongings choose(List<Belongings> plans, LocalDate date) {
                return endingOrCovering(plans, date);
            }
        },
        /** The conference that a plan began with, which may have been held before the plan's start. */
        INITIAL_CONFERENCE {
            @Override
            @Nullable
            Belongings choose(List<Belongings> plans, LocalDate date) {
                List<Belongings> ofTheDay = plans.stream()
                        .filter(each -> each.plan().icpc().equals(date))
                        .toList();
                if (!ofTheDay.isEmpty()) {
                    Belongings running = latestCovering(ofTheDay, date);
                    return running == null ? firstToStart(ofTheDay) : running;
                }
                Belongings covering = latestCovering(plans, date);
                return covering == null ? nextToStart(plans, date) : covering;
            }
        },
        /** What may be recorded after a plan has ended, or before it starts; on the day of two, it is about the ending. */
        EVENT {
            @Override
            @Nullable
            Belongings choose(List<Belongings> plans, LocalDate date) {
                Belongings covering = endingOrCovering(plans, date);
                if (covering != null) {
                    return covering;
                }
                Belongings ended = lastEndedBefore(plans, date);
                return ended == null ? nextToStart(plans, date) : ended;
            }
        },
        /** What can only be of a plan that runs. */
        WITHIN_PLAN {
            @Override
            @Nullable
            Belongings choose(List<Belongings> plans, LocalDate date) {
                return latestCovering(plans, date);
            }
        };

        abstract @Nullable Belongings choose(List<Belongings> plans, LocalDate date);
    }

    private static final int DAYS_BEFORE_START = 92;

    private final PlanIndex index;
    private final SpoiltIds planIds;
    private final SpoiltIds childIds;
    private @Nullable String lastPlanId;
    private @Nullable String lastChildId;
    private @Nullable Belongings last;

    Placing(PlanIndex index) {
        this.index = index;
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
        Belongings chosen = manner.choose(plans, date);
        Integer leftOut = index.leftOutRowOfChild(childId);
        if (leftOut != null && (chosen == null || !covers(chosen.plan(), date))) {
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
        Belongings chosen = due == null ? null : latestCovering(plans, due);
        if (chosen != null) {
            return chosen;
        }
        Belongings latest = null;
        for (Belongings each : plans) {
            latest = latest == null || startsBefore(latest, each) ? each : latest;
        }
        return latest;
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

    private static boolean covers(Plan plan, LocalDate date) {
        LocalDate end = plan.end();
        return !plan.start().isAfter(date) && (end == null || !end.isBefore(date));
    }

    private static Belongings firstToStart(List<Belongings> plans) {
        Belongings first = plans.get(0);
        for (Belongings each : plans) {
            first = startsBefore(each, first) ? each : first;
        }
        return first;
    }

    private static boolean startsBefore(Belongings one, Belongings other) {
        return one.plan().start().isBefore(other.plan().start());
    }

    /** Of two plans on one day, the one that ends on it; else the one that started last. */
    private static @Nullable Belongings endingOrCovering(List<Belongings> plans, LocalDate date) {
        for (Belongings each : plans) {
            if (covers(each.plan(), date) && date.equals(each.plan().end())) {
                return each;
            }
        }
        return latestCovering(plans, date);
    }

    private static @Nullable Belongings latestCovering(List<Belongings> plans, LocalDate date) {
        Belongings latest = null;
        for (Belongings each : plans) {
            if (covers(each.plan(), date) && (latest == null || startsBefore(latest, each))) {
                latest = each;
            }
        }
        return latest;
    }

    private static @Nullable Belongings lastEndedBefore(List<Belongings> plans, LocalDate date) {
        Belongings last = null;
        LocalDate lastEnd = LocalDate.MIN;
        for (Belongings each : plans) {
            LocalDate end = each.plan().end();
            if (end != null && end.isBefore(date) && end.isAfter(lastEnd)) {
                last = each;
                lastEnd = end;
            }
        }
        return last;
    }

    private static @Nullable Belongings nextToStart(List<Belongings> plans, LocalDate date) {
        Belongings next = null;
        for (Belongings each : plans) {
            LocalDate start = each.plan().start();
            boolean soonAfter = start.isAfter(date) && !start.isAfter(date.plusDays(DAYS_BEFORE_START));
            if (soonAfter && (next == null || startsBefore(each, next))) {
                next = each;
            }
        }
        return next;
    }
}
