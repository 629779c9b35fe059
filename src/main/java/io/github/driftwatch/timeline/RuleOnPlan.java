package io.github.driftwatch.timeline;

import io.github.driftwatch.procedure.Moment;
import io.github.driftwatch.procedure.PlanColumn;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Selector;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One rule held against one plan. */
final class RuleOnPlan {

    private final PreparedRule prepared;
    private final Rule rule;
    private final PlanAsAt plan;

    RuleOnPlan(PreparedRule prepared, PlanAsAt plan) {
        this.prepared = prepared;
        this.rule = prepared.rule();
        this.plan = plan;
    }

    void addTo(List<Obligation> obligations) {
        PlanColumn missing = prepared.missingColumn(plan);
        if (missing != null) {
            obligations.add(notAssessed(null, "the " + missing.columnName().replace('_', ' ') + " is not known"));
            return;
        }
        if (prepared.surelyHasNoAnchor(plan)) {
            return;
        }
        List<Occurrence> anchors = Anchors.of(rule, plan);
        boolean said = plan.doubt().take();
        if (said) {
            Obligation sure = sure();
            obligations.add(sure == null ? notAssessed(null, plan.whyLacking()) : sure);
        }
        for (int i = 0; i < anchors.size(); i++) {
            Obligation assessed = assessed(anchors.get(i));
            if (assessed != null && (assessed.status() != Status.NOT_ASSESSED || !said)) {
                obligations.add(assessed);
                said |= assessed.status() == Status.NOT_ASSESSED;
            }
        }
    }

    /** What holds whichever day the unseen anchor was on; absent where nothing is sure. */
    private @Nullable Obligation sure() {
        UnseenAnchor unseen = UnseenAnchor.of(rule, plan).orElse(null);
        if (unseen == null) {
            return null;
        }
        if (!rule.arrangement()) {
            LocalDate due = Moments.day(rule.due(), plan.situation().at(unseen.latest()));
            return plan.doubt().take() || due == null || !plan.asAt().isAfter(due) ? null : overdue(unseen, due);
        }
        Obligation booked = obligation(unseen.latest());
        return plan.doubt().take() || booked == null || booked.status() != Status.MET
                ? null
                : booked.noted(unseen.since() + "; the next is booked, whichever was the latest");
    }

    /** Late even where a later date is booked, as it is for a plan of which all is known. */
    private Obligation overdue(UnseenAnchor unseen, LocalDate due) {
        Occurrence booked = booked(plan.situation().at(unseen.latest()), null);
        plan.doubt().take();
        return new Obligation(
                plan.plan(),
                rule,
                prepared.unnumbered(),
                unseen.latest().date(),
                unseen.latest().label(),
                due,
                false,
                null,
                date(booked),
                Status.OVERDUE,
                Math.toIntExact(ChronoUnit.DAYS.between(due, plan.asAt())),
                unseen.since() + "; due by then at the latest");
    }

    private @Nullable Obligation assessed(Occurrence anchor) {
        String unanswered = prepared.unanswered(anchor);
        if (unanswered != null) {
            return notAssessed(anchor, unanswered.replace('_', ' ') + " is not recorded for " + anchor.label());
        }
        Obligation obligation = obligation(anchor);
        return plan.doubt().take() ? notAssessed(anchor, plan.whyLacking()) : obligation;
    }

    private @Nullable Obligation obligation(Occurrence anchor) {
        Situation situation = plan.situation().at(anchor);
        if (rule.forbidden() != null) {
            return Conditions.hold(rule.forbidden(), situation) ? breach(anchor) : null;
        }
        LocalDate firm = Moments.day(rule.due(), situation);
        LocalDate estimate = prepared.estimates() ? Moments.day(rule.due(), situation.withEstimates()) : firm;
        LocalDate meeting = rule.before() == null ? null : Moments.day(rule.before(), situation);
        boolean doubtful = plan.doubt().take() || dueMayBeSooner(anchor, firm);
        Occurrence satisfied = satisfied(situation, meetingHeld(anchor, meeting));
        boolean inTime = satisfied != null && firm != null && !satisfied.date().isAfter(firm);
        // Done in time it is met, whatever else may have been done before it.
        plan.doubt().raiseIf(doubtful || (plan.doubt().take() && !inTime));
        boolean provisional = satisfied == null && estimateHelps(firm, estimate);
        LocalDate due = provisional ? estimate : firm;
        return due == null ? null : judged(situation, due, provisional, satisfied, meeting);
    }

    /** Whether the due date is counted from an anchor that may have been sooner. */
    private boolean dueMayBeSooner(Occurrence anchor, @Nullable LocalDate firm) {
        return anchor.atTheLatest()
                && !Objects.equals(
                        firm,
                        Moments.day(
                                rule.due(),
                                plan.situation()
                                        .at(Occurrence.day("", plan.plan().start()))));
    }

    private Obligation judged(
            Situation situation,
            LocalDate due,
            boolean provisional,
            @Nullable Occurrence satisfied,
            @Nullable LocalDate meeting) {
        Occurrence anchor = anchorOf(situation);
        Occurrence booked = satisfied == null ? booked(situation, meeting) : null;
        boolean doubtful = plan.doubt().take();
        boolean waived = !rule.waivers().isEmpty() && waived(situation.dueOn(due));
        boolean mayBeWaived = plan.doubt().take() && !waived;
        Standing standing = rule.arrangement() && (satisfied != null || booked != null)
                ? new Standing(Status.MET, 0)
                : Standing.of(new Standing.Facts(
                        plan.asAt(),
                        due,
                        provisional,
                        date(satisfied),
                        date(booked),
                        waived,
                        meetingHeld(anchor, meeting),
                        rule.outlivesPlan() ? null : plan.ended(),
                        prepared.warningDays()));
        plan.doubt().raiseIf(doubtful || (mayBeWaived && standing.status() != Status.MET));
        return new Obligation(
                plan.plan(),
                rule,
                requirement(anchor, satisfied),
                anchor.date(),
                anchor.label(),
                due,
                provisional,
                date(satisfied),
                date(booked),
                standing.status(),
                standing.days(),
                null);
    }

    /** An estimate counts while it can still come true, and where it makes the due date sooner. */
    private boolean estimateHelps(@Nullable LocalDate firm, @Nullable LocalDate estimate) {
        return estimate != null
                && plan.open()
                && (firm == null || (estimate.isBefore(firm) && !plan.asAt().isAfter(firm)));
    }

    /** The first thing that satisfies the rule: after the anchor, by the as-at date, the end and the meeting once held. */
    private @Nullable Occurrence satisfied(Situation situation, @Nullable LocalDate meetingHeld) {
        LocalDate until = plan.asAt();
        if (plan.ended() != null && !rule.outlivesPlan()) {
            until = plan.ended();
        }
        if (meetingHeld != null) {
            until = meetingHeld;
        }
        Occurrence first = null;
        for (int i = 0; i < rule.expectations().size(); i++) {
            Selector expected = rule.expectations().get(i);
            LocalDate after = after(expected, situation);
            Occurrence found = Selection.firstHeld(expected, situation, after, until);
            if (after != null && anchorOf(situation).atTheLatest()) {
                plan.doubt().raiseIf(Selection.firstHeld(expected, situation, null, after) != null);
            }
            if (found != null && (first == null || found.date().isBefore(first.date()))) {
                first = found;
            }
        }
        return first;
    }

    private @Nullable Occurrence booked(Situation situation, @Nullable LocalDate meeting) {
        Occurrence first = null;
        for (int i = 0; i < rule.expectations().size(); i++) {
            Selector expected = rule.expectations().get(i);
            Occurrence found = Selection.firstBooked(expected, situation, after(expected, situation));
            if (found != null
                    && (meeting == null || !found.date().isAfter(meeting))
                    && (first == null || found.date().isBefore(first.date()))) {
                first = found;
            }
        }
        return first;
    }

    /** What satisfies lies after the anchor, unless the rule says from when, or it must be done before a meeting. */
    private @Nullable LocalDate after(Selector expected, Situation situation) {
        return rule.before() != null || expected.boundBelow()
                ? null
                : anchorOf(situation).date();
    }

    private boolean waived(Situation situation) {
        for (Selector waiver : rule.waivers()) {
            if (!Selection.of(waiver, situation).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The day of the meeting once it has been held: none is after the plan's end, unless the rule outlives the plan. */
    private @Nullable LocalDate meetingHeld(Occurrence anchor, @Nullable LocalDate meeting) {
        if (meeting == null) {
            return null;
        }
        boolean come = rule.outlivesPlan() ? !meeting.isAfter(plan.asAt()) : plan.reached(meeting);
        boolean held = rule.before() == Moment.Named.ANCHOR ? anchor.held() : come;
        return held ? meeting : null;
    }

    private Obligation breach(Occurrence anchor) {
        return new Obligation(
                plan.plan(),
                rule,
                requirement(anchor, null),
                anchor.date(),
                anchor.label(),
                anchor.date(),
                false,
                null,
                null,
                Status.BREACH,
                0,
                null);
    }

    private Obligation notAssessed(@Nullable Occurrence anchor, String note) {
        return new Obligation(
                plan.plan(),
                rule,
                prepared.unnumbered(),
                date(anchor),
                anchor == null ? null : anchor.label(),
                null,
                false,
                null,
                null,
                Status.NOT_ASSESSED,
                0,
                note);
    }

    private String requirement(Occurrence anchor, @Nullable Occurrence satisfied) {
        return Requirements.numbered(prepared, plan, anchor, satisfied);
    }

    private static Occurrence anchorOf(Situation situation) {
        return Objects.requireNonNull(situation.anchor());
    }

    private static @Nullable LocalDate date(@Nullable Occurrence occurrence) {
        return occurrence == null ? null : occurrence.date();
    }
}
