package io.github.driftwatch.timeline;

import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Rule.Anchor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what a rule's limits are counted from on one plan: one anchor a day, in date order. */
final class Anchors {

    private Anchors() {}

    static List<Occurrence> of(Rule rule, PlanAsAt plan) {
        Situation situation = Situation.of(plan);
        List<Occurrence> found = new ArrayList<>();
        for (Anchor anchor : rule.anchors()) {
            for (Occurrence o : candidates(anchor, rule, situation)) {
                Situation here = situation.at(o);
                if (counts(o, anchor, rule, plan)
                        && (anchor.where() == null || Conditions.hold(anchor.where(), here))
                        && (rule.where() == null || Conditions.hold(rule.where(), here))) {
                    found.add(o);
                }
            }
        }
        return oneADay(found);
    }

    private static List<Occurrence> candidates(Anchor anchor, Rule rule, Situation situation) {
        if (anchor instanceof Anchor.Each each) {
            return Selection.lenient(each.selector(), situation, rule.needs());
        }
        Anchor.Day worked = (Anchor.Day) anchor;
        LocalDate day = Moments.day(worked.moment(), situation);
        return day == null ? List.of() : List.of(new Occurrence("", day, 1, !worked.toCome(), null));
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
        found.sort(Comparator.comparing(Occurrence::date));
        List<Occurrence> result = new ArrayList<>(found.size());
        for (Occurrence o : found) {
            if (result.isEmpty() || !result.get(result.size() - 1).date().equals(o.date())) {
                result.add(o);
            }
        }
        return result;
    }
}
