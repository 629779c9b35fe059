package io.github.driftwatch.agenda;

import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.Status;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An obligation, and which procedure asks for it.
 *
 * @param obligation what is asked
 * @param profile the procedure
 */
record Asked(Obligation obligation, Profile profile) {

    private static final Set<Status> OPEN =
            Set.of(Status.OVERDUE, Status.DUE_SOON, Status.PENDING, Status.SCHEDULED, Status.SCHEDULED_LATE);

    Rule rule() {
        return obligation.rule();
    }

    /** The rule as reports name it. */
    String ruleName() {
        return rule().id();
    }

    @Nullable
    LocalDate due() {
        return obligation.due();
    }

    /** Whether it is still to be done. */
    boolean open() {
        return obligation.due() != null && OPEN.contains(obligation.status());
    }

    /** Whether an occurrence of that name, and nothing else, can satisfy it. */
    boolean concerns(String occurrence) {
        return Concern.of(rule(), occurrence, profile);
    }

    /** Whether the birth makes such an obligation. */
    boolean countedFromBirth() {
        return rule().anchors().stream()
                .anyMatch(anchor -> anchor instanceof Rule.Anchor.Each each
                        && each.selector().occurrence().equals(Occurrences.BIRTH.word()));
    }

    /** Whether the rule asks for one further on than the number given; one without a number never is. */
    boolean beyond(int number) {
        return rule().expectations().stream()
                .allMatch(expected ->
                        expected.numbers().isOne() && expected.numbers().first() > number);
    }
}
