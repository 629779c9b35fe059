package io.github.driftwatch.synthesis;

import java.util.Set;

/** Every kind of event that a procedure speaks of. */
final class EventKinds {

    static final Set<String> ALL = Set.of(
            "access-action-agreed",
            "agency-reports-shared",
            "alternatives-discussed",
            "assessment-completed",
            "case-review",
            "case-review-not-needed",
            "case-review-update",
            "categories-judged",
            "closure-audit",
            "closure-evidenced",
            "continuation-rationale",
            "drc-minutes-sent",
            "drc-postponed",
            "drift-concern",
            "early-protocol-endorsed",
            "early-review-considered",
            "early-review-requested",
            "legal-panel",
            "legal-panel-not-needed",
            "lesson",
            "manager-advice",
            "panel-feedback",
            "parents-informed",
            "pdrp-invoked",
            "plan-failing",
            "receiving-conference",
            "reflective-meeting",
            "review-minutes-sent",
            "significant-change",
            "significant-incident",
            "single-assessment",
            "single-report-available",
            "six-month-review-agreed",
            "strategy-meeting",
            "trajectory-agreed",
            "transfer-notified");

    private EventKinds() {}
}
