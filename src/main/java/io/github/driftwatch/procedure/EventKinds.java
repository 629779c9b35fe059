package io.github.driftwatch.procedure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The kinds of event that every profile knows, each with its meaning. A profile can add its own. */
public final class EventKinds {

    /** Every standard kind and what it means, in the order that a reader meets them in the procedures. */
    public static final Map<String, String> STANDARD = standard();

    private EventKinds() {}

    private static Map<String, String> standard() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("reflective-meeting", "the reflective meeting of a plan that has run for nine months");
        kinds.put("closure-evidenced", "evidence that every action was completed before an early ending");
        kinds.put("transfer-notified", "another authority was told that the family has moved there");
        kinds.put("receiving-conference", "the receiving authority held its conference");
        kinds.put("parents-informed", "the parents were told in writing that the plan has ended");
        kinds.put("significant-incident", "a further incident or allegation of significant harm");
        kinds.put("plan-failing", "the plan does not protect the child, or cannot be carried out");
        kinds.put("significant-change", "a significant change in the family's circumstances");
        kinds.put("early-review-requested", "the core group asked for an early review to consider ending");
        kinds.put("early-review-considered", "whether to hold an early review was considered");
        kinds.put("drc-postponed", "the designated review was put off");
        kinds.put("drift-concern", "a concern that the plan drifts, or is not effective");
        kinds.put("single-report-available", "the core group's single report was made available");
        kinds.put("drc-minutes-sent", "the minutes of a designated review were sent");
        kinds.put("review-minutes-sent", "the minutes of a review were sent");
        kinds.put("trajectory-agreed", "the trajectory of a designated review was agreed");
        kinds.put("six-month-review-agreed", "an interval of six months was agreed after the fourth review");
        kinds.put("legal-panel", "the plan was considered at a legal panel");
        kinds.put("legal-panel-not-needed", "it was decided that no legal panel is needed");
        kinds.put("panel-feedback", "a legal panel's outcome was fed back to the core group");
        kinds.put("case-review", "a senior manager's case review");
        kinds.put("case-review-not-needed", "it was decided that no case review is needed");
        kinds.put("case-review-update", "an update of what a case review agreed");
        kinds.put("early-protocol-endorsed", "the protocol was started before the third review, and endorsed");
        kinds.put("single-assessment", "a single assessment was completed");
        kinds.put("continuation-rationale", "the reason for going past two years was recorded");
        kinds.put("pdrp-invoked", "the practice dispute resolution process was started");
        kinds.put("closure-audit", "an ending at the first review was audited");
        kinds.put("manager-advice", "a manager's advice on the way forward was given");
        kinds.put("alternatives-discussed", "other ways of protecting the child were discussed");
        kinds.put("strategy-meeting", "a strategy meeting");
        kinds.put("assessment-completed", "an assessment was completed");
        kinds.put("agency-reports-shared", "agencies' reports for a conference were shared");
        kinds.put("access-action-agreed", "action was agreed where the child could not be seen");
        kinds.put("categories-judged", "each category of the plan was judged on its own");
        kinds.put("lesson", "a lesson learnt");
        return Collections.unmodifiableMap(kinds);
    }
}
