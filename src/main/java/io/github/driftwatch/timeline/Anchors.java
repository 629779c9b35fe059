package io.github.driftwatch.timeline;

import io.github.driftwatch.procedure.Condition;
import io.github.driftwatch.procedure.Moment;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Rule.Anchor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a rule's limits are counted from on one plan: one anchor a day, in date order. */
final class Anchors {

    private Anchors() {}

    /** The anchors that there surely are; the plan's doubt is raised where there may be more. */
    static List<Occurrence> of(Rule rule, PlanAsAt plan) {
        Situation situation = plan.situation();
        Doubt doubt = plan.doubt();
        boolean doubtful = doubt.take();
        List<Occurrence> found = List.of();
        for (int i = 0; i < rule.anchors().size(); i++) {
            Anchor anchor = rule.anchors().get(i);
            List<Occurrence> candidates = candidates(anchor, rule, situation);
            doubtful |= doubt.take() && mayHold(anchor.where(), situation) && mayHold(rule.where(), situation);
            for (int j = 0; j < candidates.size(); j++) {
                Occurrence o = candidates.get(j);
                boolean holds = counts(o, anchor, rule, plan)
                        && holds(anchor.where(), o, situation)
                        && holds(rule.where(), o, situation);
                if (doubt.take()) {
                    doubtful = true;
                } else if (holds) {
                    found = found.isEmpty() ? new ArrayList<>(candidates.size()) : found;
                    found.add(o);
                }
            }
        }
        doubt.raiseIf(doubtful);
        return oneADay(found);
    }

    private static boolean holds(@Nullable Condition where, Occurrence o, Situation situation) {
        return where == null || Conditions.hold(where, situation.at(o));
    }

    /** Whether a condition may hold at an anchor that is not known. */
    private static boolean mayHold(@Nullable Condition where, Situation situation) {
        if (where == null) {
            return true;
        }
        boolean holds = Conditions.hold(where, situation);
        return situation.plan().doubt().take() || holds;
    }

    private static List<Occurrence> candidates(Anchor anchor, Rule rule, Situation situation) {
        if (anchor instanceof Anchor.Each each) {
            return Selection.lenient(each.selector(), situation, rule.needs());
        }
        Anchor.Day worked = (Anchor.Day) anchor;
        LocalDate day = Moments.day(worked.moment(), situation);
        Doubt doubt = situation.plan().doubt();
        if (!doubt.take()) {
            return day == null ? List.of() : List.of(new Occurrence("", day, 1, !worked.toCome(), null));
        }
        LocalDate atTheLatest = worked.toCome() ? null : surelyArisen(worked.moment(), situation);
        doubt.raiseIf(atTheLatest == null);
        return atTheLatest == null
                ? List.of()
                : List.of(new Occurrence("", atTheLatest, 1, true, new Occurrence.AtTheLatest()));
    }

    /** Of several days the soonest that does not rest on what is unseen, once it has come: the anchor is then there. */
    private static @Nullable LocalDate surelyArisen(Moment moment, Situation situation) {
        if (!(moment instanceof Moment.SoonerOf sooner)) {
            return null;
        }
        LocalDate soonest = null;
        for (Moment part : sooner.moments()) {
            LocalDate day = Moments.day(part, situation);
            boolean sure = !situation.plan().doubt().take();
            boolean comesFirst = day != null && (soonest == null || day.isBefore(soonest));
            soonest = sure && comesFirst ? day : soonest;
        }
        return soonest == null || !situation.plan().reached(soonest) ? null : soonest;
    }

    private static boolean counts(Occurrence o, Anchor anchor, Rule rule, PlanAsAt plan) {
        boolean tooEarlyToKnow = o.held() && o.date().isAfter(plan.asAt());
        if (tooEarlyToKnow || !rule.inForceOn(o.date())) {
            return false;
        }
        LocalDate ended = plan.ended();
        if (ended == null || rule.outlivesPlan() || o.date().isBefore(ended)) {
            return true;
        }
        return o.date().equals(ended) && holdsOnTheEndItself(anchor, rule);
    }

    /** Rules on the ending, on what must be done before a meeting, and on what must not happen. */
    private static boolean holdsOnTheEndItself(Anchor anchor, Rule rule) {
        return rule.forbidden() != null
                || rule.before() != null
                || (anchor instanceof Anchor.Each each
                        && each.selector().occurrence().equals("end"));
    }

    private static List<Occurrence> oneADay(List<Occurrence> found) {
        return Series.oneADay(found);
    }
}
