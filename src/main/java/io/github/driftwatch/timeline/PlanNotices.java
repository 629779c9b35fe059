package io.github.driftwatch.timeline;

import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Moment;
import io.github.driftwatch.procedure.Notice;
import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the notices that have arisen on plans up to an as-at date, all since each plan began; which of them are still to
 * be told is not known here. A notice that does not arise where something has been done is not looked for where the run
 * cannot assess whether it has; others are, as far as they can be known. Immutable, and
 * may be shared by threads.
 */
public final class PlanNotices {

    private static final int NO_WARNING = 0;

    private final LocalDate asAt;
    private final Yardstick yardstick;
    private final List<Notice> notices;
    private final List<Occasion> occasions;

    /** A notice with what it is about. */
    private record Occasion(Notice notice, PreparedRule rule) {}

    /**
     * The notices of a profile, as at a day.
     *
     * @param unassessed the rules that the run cannot assess
     */
    public PlanNotices(Profile profile, LocalDate asAt, List<UnassessedRule> unassessed) {
        this.asAt = asAt;
        this.yardstick = Yardstick.of(profile);
        Set<String> unknown = unassessed.stream().map(u -> u.rule().id()).collect(Collectors.toSet());
        this.notices = profile.notices().stream()
                .filter(notice -> !notice.unlessDone()
                        || !unknown.contains(notice.occasion().id()))
                .toList();
        this.occasions = notices.stream()
                .map(notice -> new Occasion(notice, PreparedRule.of(notice.occasion(), NO_WARNING, yardstick)))
                .toList();
    }

    /** The notices that are looked for, in the order of the profile. */
    public List<Notice> lookedFor() {
        return notices;
    }

    /** Whether a notice goes by the number of a review: of a plan whose reviews are not all known it is not looked for. */
    public static boolean goesByNumber(Notice notice, Profile profile) {
        return notice.occasion().anchors().stream()
                .anyMatch(anchor -> anchor instanceof Rule.Anchor.Each each
                        && each.selector().counts()
                        && profile.parts(each.selector().occurrence()).contains(Occurrences.REVIEW.word()));
    }

    /** The notices that have arisen on a plan, by their day and then in the order of the profile. */
    public List<ArisenNotice> of(PlanHistory history) {
        if (notices.isEmpty() || history.plan().start().isAfter(asAt)) {
            return List.of();
        }
        PlanAsAt plan = new PlanAsAt(history, yardstick, asAt);
        List<ArisenNotice> arisen = new ArrayList<>();
        for (int i = 0; i < occasions.size(); i++) {
            Occasion occasion = occasions.get(i);
            if (!occasion.rule().surelyHasNoAnchor(plan)) {
                add(occasion, plan, arisen);
            }
        }
        arisen.sort(Comparator.comparing(ArisenNotice::day));
        return arisen;
    }

    private static void add(Occasion occasion, PlanAsAt plan, List<ArisenNotice> arisen) {
        if (occasion.notice().restsOnRule()) {
            addFromRule(occasion.notice(), occasion.rule(), plan, arisen);
            return;
        }
        for (Occurrence anchor : Anchors.of(occasion.rule().rule(), plan)) {
            add(occasion.notice(), anchor, null, plan, arisen);
        }
    }

    /** One for each obligation of the rule that could be assessed: a rule that forbids has them for breaches only. */
    private static void addFromRule(Notice notice, PreparedRule rule, PlanAsAt plan, List<ArisenNotice> arisen) {
        List<Obligation> obligations = new ArrayList<>();
        new RuleOnPlan(rule, plan).addTo(obligations);
        if (obligations.isEmpty()) {
            return;
        }
        Map<LocalDate, Obligation> byAnchor = new HashMap<>();
        for (Obligation obligation : obligations) {
            if (obligation.status() != Status.NOT_ASSESSED && obligation.anchor() != null) {
                byAnchor.put(obligation.anchor(), obligation);
            }
        }
        for (Occurrence anchor : Anchors.of(notice.occasion(), plan)) {
            Obligation obligation = byAnchor.get(anchor.date());
            if (obligation != null) {
                add(notice, anchor, obligation, plan, arisen);
            }
        }
    }

    private static void add(
            Notice notice,
            Occurrence anchor,
            @Nullable Obligation obligation,
            PlanAsAt plan,
            List<ArisenNotice> arisen) {
        Situation situation = Situation.of(plan).at(anchor);
        LocalDate due = obligation == null ? null : obligation.due();
        if (due != null) {
            situation = situation.dueOn(due);
        }
        Set<LocalDate> days = new HashSet<>();
        for (Moment moment : notice.days()) {
            LocalDate day = Moments.day(moment, situation);
            if (day != null
                    && days.add(day)
                    && arises(day, notice.occasion(), plan)
                    && !(notice.unlessDone() && obligation != null && doneBy(day, obligation))) {
                int number = Requirements.anchorsAreNumbered(notice.occasion(), plan) ? anchor.number() : 0;
                arisen.add(new ArisenNotice(plan.plan(), notice, day, anchor.date(), number, due));
            }
        }
    }

    private static boolean arises(LocalDate day, Rule occasion, PlanAsAt plan) {
        boolean begun = !plan.plan().start().isAfter(day) && !day.isAfter(plan.asAt());
        return begun && (occasion.outlivesPlan() || plan.continuesAfter(day));
    }

    /**
     * Whether what a rule expects had been done by a day, or is booked where a booking is enough, or was put aside. The last
     * two hold on when it is done later: a notice that was not sent does not arise for days gone by.
     */
    private static boolean doneBy(LocalDate day, Obligation obligation) {
        LocalDate satisfied = obligation.satisfied();
        return obligation.status() == Status.WAIVED
                || (obligation.status() == Status.MET && obligation.rule().arrangement())
                || (satisfied != null && !satisfied.isAfter(day));
    }
}
