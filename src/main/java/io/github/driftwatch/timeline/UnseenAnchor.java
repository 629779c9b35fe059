package io.github.driftwatch.timeline;

import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Selector;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a rule is for on a plan where it may be among the reviews that the export does not hold: at the latest on the last
 * day of those unseen. Whatever day it really was on, nothing came after that day.
 *
 * @param latest the anchor as if it were on the last day that it can have been on
 */
record UnseenAnchor(Occurrence latest) {

    /** The anchor of a rule from each meeting to the next, or on the latest meeting; absent for others, and where all is known. */
    static Optional<UnseenAnchor> of(Rule rule, PlanAsAt plan) {
        if (!plan.open()
                || rule.anchors().size() != 1
                || !(rule.anchors().get(0) instanceof Rule.Anchor.Each each)
                || each.where() != null
                || rule.before() != null
                || !rule.waivers().isEmpty()) {
            return Optional.empty();
        }
        Series series = plan.series(each.selector().occurrence());
        Gap gap = series.gap();
        boolean fits = rule.arrangement() ? onTheLatest(rule, each.selector(), plan) : fromEachToTheNext(rule, each);
        if (!fits || gap == null || !gap.surelySome() || series.lastIsKnown() || !inForce(rule, gap)) {
            return Optional.empty();
        }
        boolean maybeUnborn =
                plan.madeBeforeBirth() && (plan.birth() == null || plan.birth().isAfter(gap.last()));
        // With no review yet, the first one's day may still be counted from the birth.
        return maybeUnborn && !rule.arrangement()
                ? Optional.empty()
                : Optional.of(
                        new UnseenAnchor(Occurrence.day("Last day before the reviews in the export", gap.last())));
    }

    private static boolean onTheLatest(Rule rule, Selector selector, PlanAsAt plan) {
        boolean holds = rule.where() == null || Conditions.hold(rule.where(), Situation.of(plan));
        return !plan.doubt().take() && holds && selector.numbers().onlyLatest();
    }

    private static boolean fromEachToTheNext(Rule rule, Rule.Anchor.Each each) {
        Selector plain = Selector.of(each.selector().occurrence());
        return rule.where() == null
                && each.selector().equals(plain)
                && rule.expectations().size() == 1
                && rule.expectations().get(0).equals(plain);
    }

    private static boolean inForce(Rule rule, Gap gap) {
        return rule.inForceOn(gap.first()) && rule.inForceOn(gap.last());
    }

    /** Since when there is none, in words for a note. */
    String since() {
        LocalDate firstKnown = latest.date().plusDays(1);
        return "no review since " + firstKnown + " is in the export";
    }
}
