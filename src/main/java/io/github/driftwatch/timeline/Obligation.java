package io.github.driftwatch.timeline;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.procedure.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a rule asks of a plan because of one occurrence, and where that stands.
 *
 * @param plan the plan
 * @param rule the rule that asks
 * @param requirement what must happen, such as {@code Review 3}
 * @param anchor the day that the limit is counted from; absent where nothing could be assessed
 * @param anchorName what happened on that day, such as {@code Review 2}; absent where there is no anchor
 * @param due the last compliant day; absent where nothing could be assessed
 * @param provisional whether the due date rests on a date that is still an estimate
 * @param satisfied the day that it was done
 * @param scheduled the day that it is booked for, while it is neither done nor the plan ended
 * @param status where it stands
 * @param days days late, or days left, as the status says; 0 where neither has a meaning
 * @param note a word to the reader, such as why it was not assessed
 */
public record Obligation(
        Plan plan,
        Rule rule,
        String requirement,
        @Nullable LocalDate anchor,
        @Nullable String anchorName,
        @Nullable LocalDate due,
        boolean provisional,
        @Nullable LocalDate satisfied,
        @Nullable LocalDate scheduled,
        Status status,
        int days,
        @Nullable String note) {

    /** The same with a word to the reader. */
    Obligation noted(String word) {
        return new Obligation(
                plan,
                rule,
                requirement,
                anchor,
                anchorName,
                due,
                provisional,
                satisfied,
                scheduled,
                status,
                days,
                word);
    }
}
