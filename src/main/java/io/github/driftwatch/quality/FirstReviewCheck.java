package io.github.driftwatch.quality;

import io.github.driftwatch.model.Check;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.Status;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/** An open plan with no review at all, after the profile's limit for the first: more often a gap than a fact. */
final class FirstReviewCheck implements PlanCheck {

    /** The name that every profile's requirement of a first review comes to. */
    private static final String FIRST_REVIEW = "Review 1";

    @Override
    public void examine(Subject subject, Remarks remarks) {
        if (!subject.plan().openOn(subject.asAt())
                || !subject.reviewsThatCount().isEmpty()) {
            return;
        }
        subject.assessment().obligations().stream()
                .filter(o -> o.status() == Status.OVERDUE && o.requirement().equals(FIRST_REVIEW))
                .map(Obligation::due)
                .filter(Objects::nonNull)
                .min(Comparator.<LocalDate>naturalOrder())
                .ifPresent(due -> remarks.onPlan(
                        Check.DQ_15,
                        null,
                        null,
                        "The plan is open and has no review that counts, and its first was due by " + due
                                + ". Add the review to reviews, or end_date to the plan, if either is missing in the"
                                + " export; else the review is overdue."));
    }
}
