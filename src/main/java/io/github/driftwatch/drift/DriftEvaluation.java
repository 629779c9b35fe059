package io.github.driftwatch.drift;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.procedure.BandLimit;
import io.github.driftwatch.procedure.Bands;
import io.github.driftwatch.procedure.Flag;
import io.github.driftwatch.procedure.ObligationFilter;
import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.time.Limits;
import io.github.driftwatch.timeline.DatedName;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.PlanAssessment;
import io.github.driftwatch.timeline.PlanFacts;
import io.github.driftwatch.timeline.Status;
import io.github.driftwatch.timeline.Truth;
import io.github.driftwatch.timeline.UnassessedRule;
import io.github.driftwatch.timeline.Yardstick;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges plans by the drift flags of a profile, as at a day: of several procedures the flags of the first, over what all of
 * them ask for. Whatever cannot be known never scores. May be shared by threads.
 */
public final class DriftEvaluation {

    private static final Set<Status> UNMET =
            EnumSet.of(Status.OVERDUE, Status.SCHEDULED_LATE, Status.SCHEDULED, Status.DUE_SOON, Status.PENDING);
    private static final ObligationFilter NEXT_REVIEW =
            new ObligationFilter(Set.of(), null, Occurrences.REVIEW.word(), Set.of(), null, false, false, null);

    private final LocalDate asAt;
    private final Yardstick yardstick;
    private final Bands bands;
    private final RulesAsked rules;
    private final Supplied supplied;
    private final List<Flag> flags = new ArrayList<>();
    private final List<UnknownFlag> unassessed = new ArrayList<>();

    /**
     * An evaluation for a day.
     *
     * @param unassessedRules the rules that the run cannot assess
     * @param supplied what the run has; the kinds of event that the profile says are not recorded need not be among it
     */
    public DriftEvaluation(
            Procedures procedures, LocalDate asAt, List<UnassessedRule> unassessedRules, Supplied supplied) {
        Profile profile = procedures.profiles().get(0);
        this.asAt = asAt;
        this.yardstick = Yardstick.of(profile);
        this.bands = procedures.drift().bands();
        this.rules = new RulesAsked(procedures);
        this.supplied = supplied.without(profile.notRecorded());
        RunLack lack = new RunLack(profile, unassessedRules, rules, this.supplied);
        procedures.flagsInForce().forEach(flag -> take(flag, lack));
    }

    /** A level that can be judged on no plan is left out, and that is said once. */
    private void take(Flag flag, RunLack lack) {
        List<Flag.Level> levels = new ArrayList<>();
        Set<String> reasons = new LinkedHashSet<>();
        for (Flag.Level level : flag.levels()) {
            Optional<String> lacking = lack.of(level.when());
            if (lacking.isEmpty()) {
                levels.add(level);
            }
            lacking.or(() -> lack.inPart(level.when())).ifPresent(reasons::add);
        }
        if (!reasons.isEmpty()) {
            boolean whole = levels.stream()
                    .allMatch(level -> lack.unlessRaised(level.when()).isPresent());
            String reason = whole ? reasons.iterator().next() : "in part: " + String.join(" and ", reasons);
            unassessed.add(new UnknownFlag(flag.id(), reason));
        }
        flags.add(new Flag(flag.id(), flag.title(), levels, flag.assumed(), flag.reading(), flag.profile()));
    }

    /**
     * The flags that the whole run cannot judge, in the order of the profile; one that it can judge in part has a reason
     * that begins with {@code in part:}.
     */
    public List<UnknownFlag> unassessed() {
        return List.copyOf(unassessed);
    }

    /**
     * Where a plan stands; empty where it is not open at the as-at date.
     *
     * @param otherPlansOfTheChild earlier and later plans of the same child, in any order
     */
    public Optional<PlanDrift> judge(PlanAssessment assessment, List<Plan> otherPlansOfTheChild) {
        Plan plan = assessment.history().plan();
        if (!plan.openOn(asAt)) {
            return Optional.empty();
        }
        PlanFacts facts = new PlanFacts(assessment.history(), yardstick, asAt);
        EarlierPlans earlier = new EarlierPlans(plan, otherPlansOfTheChild, facts, supplied.earlierPlansLacking());
        SignsOnPlan signs = new SignsOnPlan(assessment, earlier, facts, rules, asAt);
        List<RaisedFlag> raised = new ArrayList<>();
        List<UnknownFlag> unknown = new ArrayList<>();
        flags.forEach(flag -> judge(flag, signs, raised, unknown));
        // What the whole run cannot judge is said once.
        unknown.removeAll(unassessed);
        int points = raised.stream().mapToInt(RaisedFlag::points).sum();
        List<DatedName> reviews = facts.reviews();
        return Optional.of(new PlanDrift(
                plan,
                band(points, signs),
                points,
                Limits.fullMonths(plan.start(), asAt),
                raised,
                unknown,
                reviews.size(),
                reviews.isEmpty() ? null : reviews.get(reviews.size() - 1).day(),
                nextReview(assessment, facts)));
    }

    /** The first level that holds counts, whatever is not known of those before it. */
    private static void judge(Flag flag, SignsOnPlan signs, List<RaisedFlag> raised, List<UnknownFlag> unknown) {
        String lacking = null;
        for (Flag.Level level : flag.levels()) {
            Shown shown = signs.shown(level.when());
            if (shown.truth() == Truth.YES) {
                raised.add(new RaisedFlag(flag.id(), level.points(), FlagReasons.of(flag, level, shown)));
                return;
            }
            if (shown.truth() == Truth.UNKNOWN && lacking == null) {
                lacking = shown.lacking();
            }
        }
        if (lacking != null) {
            unknown.add(new UnknownFlag(flag.id(), lacking));
        }
    }

    private Band band(int points, SignsOnPlan signs) {
        if (reaches(points, bands.red(), signs)) {
            return Band.RED;
        }
        return reaches(points, bands.amber(), signs) ? Band.AMBER : Band.GREEN;
    }

    private static boolean reaches(int points, BandLimit limit, SignsOnPlan signs) {
        return points >= limit.points()
                || (limit.when() != null && signs.shown(limit.when()).truth() == Truth.YES);
    }

    private @Nullable LocalDate nextReview(PlanAssessment assessment, PlanFacts facts) {
        LocalDate booked = facts.reviewBooked();
        if (booked != null) {
            return booked;
        }
        Set<String> ids = rules.ids(NEXT_REVIEW);
        return assessment.obligations().stream()
                .filter(o -> UNMET.contains(o.status()) && ids.contains(o.rule().id()))
                .map(Obligation::due)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
