package io.github.driftwatch.run;

import io.github.driftwatch.model.Finding;
import io.github.driftwatch.notices.NoticeRound;
import io.github.driftwatch.notices.NoticeRow;
import io.github.driftwatch.report.drift.DriftRow;
import io.github.driftwatch.timeline.PlanAssessment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be said of one plan by itself, whatever becomes of the others.
 *
 * @param assessment where it stands
 * @param drift its row of the drift report; none where it is not open
 * @param findings what is wrong with its data
 * @param arisen the notices that have arisen on it, the latest first
 */
record JudgedPlan(PlanAssessment assessment, Optional<DriftRow> drift, List<Finding> findings, List<NoticeRow> arisen) {

    /**
     * Says it.
     *
     * @param notices absent where no notices are wanted
     */
    static JudgedPlan of(
            PlanAssessment assessment, DriftRound drift, DataFindings findings, @Nullable NoticeRound notices) {
        return new JudgedPlan(
                assessment,
                drift.row(assessment),
                findings.of(assessment),
                notices == null ? List.of() : notices.arisenOn(assessment.history()));
    }
}
