package io.github.driftwatch.comparison;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.timeline.PlanAssessment;
import io.github.driftwatch.timeline.Status;
import io.github.driftwatch.timeline.UnassessedRule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds a run against an earlier one. It sees every plan first, then every row of tonight's lists, and says at the end
 * what is gone. Only what the earlier run listed, and the plans of those children, is kept in memory.
 *
 * <p>A run that replaces one of the same day, which was itself compared, takes over what that one was compared with: a row
 * that is as it was keeps its mark, what was new stays new, what came and went within the day is not spoken of, and what
 * that run said to be resolved stays so unless it is back. So what is new and what is resolved is counted from the day
 * before, and a second run in a morning wipes nothing. Whether a row that has changed again is worse or better can be
 * told from the morning's state alone; how many these are is counted.
 */
public final class Comparison {

    private final EarlierRun earlier;
    private final Tonight tonight;
    private final Set<ComparedList> compared;
    private final boolean passesOn;
    private final PlansTonight plans;
    private final Map<ComparedList, Set<RowKey>> listed = new EnumMap<>(ComparedList.class);
    private final Map<ComparedList, ChangeCount> counts = new EnumMap<>(ComparedList.class);

    private long changedAgain;

    /**
     * A comparison.
     *
     * @param compared the lists that can be compared
     * @param passesOn whether the earlier run is one of the same day that this one replaces, and was itself compared
     */
    Comparison(EarlierRun earlier, Tonight tonight, Set<ComparedList> compared, boolean passesOn) {
        this.passesOn = passesOn;
        this.earlier = earlier;
        this.tonight = tonight;
        this.compared = Set.copyOf(compared);
        this.plans = new PlansTonight(earlier);
        compared.forEach(list -> counts.put(list, ChangeCount.NONE));
    }

    /** Takes the next plan; every plan has been taken before the first row is compared. */
    public void accept(PlanAssessment assessment) {
        plans.accept(assessment);
    }

    /**
     * Takes a row of tonight's overdue or upcoming list.
     *
     * @return how it stands to the earlier run; absent where that list could not be compared
     */
    public @Nullable Change due(ComparedList list, Plan plan, String requirement, DueState now) {
        RowKey key = new RowKey(plans.then(plan), requirement);
        take(list, key);
        return compared.contains(list) ? counted(list, change(list, key, now)) : null;
    }

    /**
     * Takes a row of tonight's drift list.
     *
     * @return how it stands to the earlier run; absent where that list could not be compared
     */
    public @Nullable Change drift(Plan plan, DriftState now) {
        RowKey key = RowKey.ofPlan(plans.then(plan));
        take(ComparedList.DRIFT_RISK, key);
        return compared.contains(ComparedList.DRIFT_RISK) ? counted(ComparedList.DRIFT_RISK, change(key, now)) : null;
    }

    /**
     * What has changed, once every row of tonight's lists has been taken.
     *
     * @param unassessed the rules that this run cannot assess
     */
    public Changes changes(List<UnassessedRule> unassessed) {
        Map<String, String> reasons = new HashMap<>();
        unassessed.forEach(rule -> reasons.put(rule.rule().id(), rule.reason()));
        Fate fate = new Fate(tonight.asAt(), reasons);
        Map<ComparedList, ChangeCount> all = new EnumMap<>(counts);
        List<ResolvedRow> resolved = new ArrayList<>();
        Set<PlanKey> gone = new HashSet<>();
        for (ComparedList list : compared) {
            earlier.rows(list)
                    .filter(row -> !isListed(list, row.key()) && !cameAndWent(row))
                    .forEach(row -> {
                        PlanTonight plan = plans.now(row.key().plan());
                        resolved.add(resolved(row, plan, fate));
                        all.merge(list, ChangeCount.NONE, (count, none) -> count.andResolved());
                        if (plan == null) {
                            gone.add(row.key().plan());
                        }
                    });
        }
        resolved.sort(ResolvedRow.ORDER);
        return new Changes(basis(), all, resolved, gone.size(), changedAgain);
    }

    private ResolvedRow resolved(EarlierRow row, @Nullable PlanTonight plan, Fate fate) {
        PlanKey name = plan == null ? row.key().plan() : PlanKey.of(plan.plan());
        String requirement = row.key().requirement();
        return new ResolvedRow(
                row.list(),
                name.childId(),
                name.planId(),
                requirement.isEmpty() ? null : requirement,
                row.due(),
                row.was(),
                fate.of(row, plan, isListed(ComparedList.OVERDUE, row.key())));
    }

    private Change change(ComparedList list, RowKey key, DueState now) {
        Listed<DueState> then = earlier.due(list, key);
        if (then != null) {
            Change kept = keptMark(then, now);
            return kept == null ? DueChange.between(then.state(), now) : kept;
        }
        EarlierRow back = earlier.resolved(list, key);
        if (back == null) {
            return Change.NEW;
        }
        Status status = Was.status(back.was());
        return back.due() == null || status == null
                ? Change.SAME
                : DueChange.between(new DueState(back.due(), status, now.scheduled()), now);
    }

    private Change change(RowKey key, DriftState now) {
        Listed<DriftState> then = earlier.drift(key);
        if (then != null) {
            Change kept = keptMark(then, now);
            return kept == null ? now.since(then.state()) : kept;
        }
        EarlierRow back = earlier.resolved(ComparedList.DRIFT_RISK, key);
        if (back == null) {
            return Change.NEW;
        }
        DriftState state = Was.drift(back.was());
        return state == null ? Change.SAME : now.since(state);
    }

    /** The mark of the morning, where it still says how the row stands to the day before. */
    private <S> @Nullable Change keptMark(Listed<S> then, S now) {
        if (!passesOn) {
            return null;
        }
        if (then.change() == Change.NEW || then.state().equals(now)) {
            return then.change();
        }
        if (then.change() != Change.SAME) {
            changedAgain++;
        }
        return null;
    }

    /** Whether a row was not there the day before, and is not there now. */
    private boolean cameAndWent(EarlierRow row) {
        Listed<?> listed =
                row.list() == ComparedList.DRIFT_RISK ? earlier.drift(row.key()) : earlier.due(row.list(), row.key());
        return passesOn && listed != null && listed.change() == Change.NEW;
    }

    private Basis basis() {
        Basis passedOn = earlier.summary().comparedWith();
        return passesOn && passedOn != null
                ? passedOn
                : new Basis(earlier.summary().asAt(), earlier.summary().programVersion());
    }

    private Change counted(ComparedList list, Change change) {
        counts.merge(list, ChangeCount.NONE.and(change), (count, one) -> count.and(change));
        return change;
    }

    private void take(ComparedList list, RowKey key) {
        listed.computeIfAbsent(list, any -> new HashSet<>()).add(key);
    }

    private boolean isListed(ComparedList list, RowKey key) {
        return listed.getOrDefault(list, Set.of()).contains(key);
    }
}
