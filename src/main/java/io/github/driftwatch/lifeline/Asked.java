package io.github.driftwatch.lifeline;

import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Selector;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.Status;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an obligation asks for, or forbids, so that it can be joined to what happened.
 *
 * @param names the built-in occurrences and kinds of event, whatever a profile makes up from them
 */
record Asked(Set<String> names) {

    static Asked by(Obligation obligation, Procedures procedures) {
        Rule rule = obligation.rule();
        Stream<Selector> asked = obligation.status() == Status.BREACH
                ? rule.anchors().stream()
                        .filter(Rule.Anchor.Each.class::isInstance)
                        .map(anchor -> ((Rule.Anchor.Each) anchor).selector())
                : rule.expectations().stream();
        return new Asked(asked.flatMap(selector -> procedures.parts(rule, selector.occurrence()).stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean includes(String occurrence) {
        return names.contains(occurrence);
    }

    /** Whether visits answer it. */
    boolean visits() {
        return includes(Occurrences.VISIT.word());
    }

    /** Whether a meeting that can be booked answers it. */
    boolean bookable() {
        return names.stream()
                .anyMatch(name ->
                        Occurrences.named(name).filter(Occurrences::bookable).isPresent());
    }
}
