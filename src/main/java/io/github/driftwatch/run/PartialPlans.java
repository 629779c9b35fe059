package io.github.driftwatch.run;

import io.github.driftwatch.model.HistoryReach;
import io.github.driftwatch.procedure.Notice;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.report.PartialHistory;
import io.github.driftwatch.report.RuleOrder;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.PlanAssessment;
import io.github.driftwatch.timeline.PlanNotices;
import io.github.driftwatch.timeline.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Counts the plans that may have had reviews which the export does not hold, and what that left unassessed. */
final class PartialPlans {

    private final HistoryReach reach;
    private final Set<String> rules = new TreeSet<>(RuleOrder.BY_NUMBER);
    private long plans;
    private long checked;

    PartialPlans(HistoryReach reach) {
        this.reach = reach;
    }

    void accept(PlanAssessment assessment) {
        checked++;
        if (!assessment.history().partial()) {
            return;
        }
        plans++;
        for (Obligation obligation : assessment.obligations()) {
            if (obligation.status() == Status.NOT_ASSESSED && reach.lack().equals(obligation.note())) {
                rules.add(obligation.rule().id());
            }
        }
    }

    /**
     * What came of it; nothing where the export holds every review.
     *
     * @param withNotices whether notices are among the reports
     */
    Optional<PartialHistory> found(Procedures procedures, boolean withNotices) {
        if (reach.extent() == HistoryReach.Extent.WHOLE) {
            return Optional.empty();
        }
        List<String> notices = withNotices
                ? procedures.profiles().stream()
                        .flatMap(profile ->
                                profile.notices().stream().filter(notice -> PlanNotices.goesByNumber(notice, profile)))
                        .map(Notice::id)
                        .toList()
                : List.of();
        return Optional.of(new PartialHistory(reach, plans, checked, List.copyOf(rules), notices));
    }
}
