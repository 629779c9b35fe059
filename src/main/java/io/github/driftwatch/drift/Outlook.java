package io.github.driftwatch.drift;

import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.timeline.Evaluation;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.PlanAssessment;
import io.github.driftwatch.timeline.Status;
import io.github.driftwatch.timeline.UnassessedRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many reviews an open plan can still have before it becomes a long one, where each is held on the last day that the
 * procedures allow. It knows no interval: it holds the next review on that day, asks the procedures again, and so on.
 * May be shared by threads.
 */
public final class Outlook {

    private static final Set<Status> UNMET =
            EnumSet.of(Status.OVERDUE, Status.SCHEDULED_LATE, Status.SCHEDULED, Status.DUE_SOON, Status.PENDING);

    private final Set<String> reviewRules = new HashSet<>();
    private final boolean asksForDesignatedReviews;

    /** Of the rules that ask for reviews, on any day. */
    private final Evaluation reviews;

    /** Of the rules that ask for designated reviews, on any day. */
    private final Evaluation designatedReviews;

    /**
     * An outlook under procedures.
     *
     * @param unassessed the rules that the run cannot assess: they ask for no review here either
     */
    public Outlook(Procedures procedures, List<UnassessedRule> unassessed) {
        List<UnassessedRule> others = new ArrayList<>();
        List<UnassessedRule> notDesignated = new ArrayList<>();
        boolean anyDesignated = false;
        Set<String> left = new HashSet<>();
        unassessed.forEach(rule -> left.add(rule.rule().id()));
        for (Profile profile : procedures.profiles()) {
            for (Rule rule : profile.rules()) {
                boolean inForce = !left.contains(rule.id());
                if (inForce && NextReview.isAskedForBy(rule, profile, Occurrences.REVIEW)) {
                    reviewRules.add(rule.id());
                } else {
                    others.add(new UnassessedRule(rule, "no review is asked for by it"));
                }
                if (inForce && NextReview.isAskedForBy(rule, profile, Occurrences.DESIGNATED_REVIEW)) {
                    anyDesignated = true;
                } else {
                    notDesignated.add(new UnassessedRule(rule, "no designated review is asked for by it"));
                }
            }
        }
        this.reviews = new Evaluation(procedures, LocalDate.MIN, others);
        this.designatedReviews = new Evaluation(procedures, LocalDate.MIN, notDesignated);
        this.asksForDesignatedReviews = anyDesignated;
    }

    /**
     * How many reviews can be held from the as-at date on and before the day that a plan reaches so many full months.
     *
     * @param assessment the plan as assessed at the as-at date
     * @param months the full months that are asked about
     * @return for each of them that the plan has not reached yet, how many; nothing for a plan that is not open, where no
     *     rule asks for reviews, and for months up to which it would rest on reviews that the export does not hold
     */
    public SortedMap<Integer, Integer> reviewsBefore(PlanAssessment assessment, LocalDate asAt, int... months) {
        SortedMap<Integer, LocalDate> reached = new TreeMap<>();
        LocalDate start = assessment.history().plan().start();
        for (int month : months) {
            LocalDate day = start.plusMonths(month);
            if (day.isAfter(asAt)) {
                reached.put(month, day);
            }
        }
        if (reached.isEmpty()
                || reviewRules.isEmpty()
                || !assessment.history().plan().openOn(asAt)) {
            return Collections.emptySortedMap();
        }
        return new Projection(assessment, asAt).before(reached);
    }

    /** Whether any rule asks for designated reviews. */
    public boolean asksForDesignatedReviews() {
        return asksForDesignatedReviews;
    }

    /**
     * The meetings that a plan has before it up to a day, if it goes on.
     *
     * @param assessment the plan as assessed at the as-at date, on which it is open
     * @param until the last day that is looked at, after the as-at date
     */
    public ToCome toCome(PlanAssessment assessment, LocalDate asAt, LocalDate until) {
        Projection projection = new Projection(assessment, asAt);
        projection.goOnTo(until.plusDays(1));
        return new ToCome(
                projection.held.stream().filter(day -> !day.isAfter(until)).toList(),
                designatedReview(projection.history, asAt, until),
                projection.unknown());
    }

    /** One meeting does for all the rules that ask for it: it is held when the first of them asks for it. */
    private @Nullable LocalDate designatedReview(PlanHistory goingOn, LocalDate asAt, LocalDate until) {
        return designatedReviews.on(until).assess(goingOn).obligations().stream()
                .filter(obligation -> UNMET.contains(obligation.status()))
                .map(obligation -> NextReview.of(obligation).due())
                .filter(due -> !due.isAfter(until))
                .min(LocalDate::compareTo)
                .map(due -> due.isBefore(asAt) ? asAt : due)
                .orElse(null);
    }

    /** One plan, going on. */
    private final class Projection {

        private final LocalDate asAt;
        private final List<LocalDate> held = new ArrayList<>();
        private PlanHistory history;
        private List<Obligation> asked;
        private LocalDate now;

        Projection(PlanAssessment assessment, LocalDate asAt) {
            this.asAt = asAt;
            this.now = asAt;
            this.history = StillToCome.of(assessment.history(), asAt);
            this.asked = assessment.obligations().stream()
                    .filter(obligation -> reviewRules.contains(obligation.rule().id()))
                    .toList();
        }

        SortedMap<Integer, Integer> before(SortedMap<Integer, LocalDate> reached) {
            SortedMap<Integer, Integer> counts = new TreeMap<>();
            for (Map.Entry<Integer, LocalDate> month : reached.entrySet()) {
                goOnTo(month.getValue());
                if (unknown()) {
                    break;
                }
                LocalDate day = month.getValue();
                counts.put(month.getKey(), (int)
                        held.stream().filter(review -> review.isBefore(day)).count());
            }
            return counts;
        }

        /** Holds reviews until the last lies on that day or later: each lies after the one before, so it comes to an end. */
        private void goOnTo(LocalDate day) {
            while (now.isBefore(day) && !unknown()) {
                Optional<LocalDate> next = next();
                if (next.isEmpty()) {
                    return;
                }
                hold(next.get());
            }
        }

        private Optional<LocalDate> next() {
            List<NextReview> candidates = asked.stream()
                    .filter(obligation -> UNMET.contains(obligation.status()))
                    .map(NextReview::of)
                    .toList();
            Optional<LocalDate> booked = NextReview.booked(candidates);
            return booked.isPresent() ? booked : due(candidates);
        }

        /** The day that the next one lies after: at first it can be due today. */
        private LocalDate lastHeld() {
            return held.isEmpty() ? asAt.minusDays(1) : held.get(held.size() - 1);
        }

        /** The earliest last day; only at first can it have passed, and then the review is held at once. */
        private Optional<LocalDate> due(List<NextReview> candidates) {
            if (held.isEmpty()) {
                for (NextReview candidate : candidates) {
                    if (candidate.due().isBefore(asAt) && canStillBeMet(candidate)) {
                        return Optional.of(asAt);
                    }
                }
            }
            LocalDate last = lastHeld();
            return candidates.stream()
                    .map(NextReview::due)
                    .filter(due -> due.isAfter(last))
                    .min(LocalDate::compareTo);
        }

        /** Some things a review of today can no longer do, such as to have been held around a birthday. */
        private boolean canStillBeMet(NextReview candidate) {
            return candidate.countsReviews()
                    || assess(StillToCome.held(history, asAt), asAt).stream().anyMatch(candidate::isMetBy);
        }

        private void hold(LocalDate day) {
            history = StillToCome.held(history, day);
            held.add(day);
            now = day;
            asked = assess(history, day);
        }

        private List<Obligation> assess(PlanHistory of, LocalDate day) {
            return reviews.on(day).assess(of).obligations();
        }

        /** Whether it rests on reviews that the export does not hold what may be asked for next. */
        private boolean unknown() {
            if (history.missing() == null) {
                return false;
            }
            String why = history.missing().why();
            int reviews = NextReview.heldOf(history, now);
            return asked.stream()
                    .anyMatch(obligation ->
                            why.equals(obligation.note()) && NextReview.maybeBeyond(reviews, obligation.rule()));
        }
    }
}
