package io.github.driftwatch.lifeline;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Selector;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.Status;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an obligation asks for, or forbids, by the names that a profile uses: so that it can be joined to what happened.
 *
 * @param names the names of the occurrences
 * @param visits whether it is visits that it asks for
 */
record Asked(Set<String> names, boolean visits) {

    static Asked by(Obligation obligation) {
        Rule rule = obligation.rule();
        Set<String> names = obligation.status() == Status.BREACH
                ? rule.anchors().stream()
                        .filter(Rule.Anchor.Each.class::isInstance)
                        .map(anchor -> ((Rule.Anchor.Each) anchor).selector().occurrence())
                        .collect(Collectors.toSet())
                : rule.expectations().stream().map(Selector::occurrence).collect(Collectors.toSet());
        return new Asked(names, names.stream().anyMatch(name -> ofVisits(name, rule)));
    }

    /** A name that a profile makes up is one of visits where the rule rests on them and on no kind of event by that name. */
    private static boolean ofVisits(String name, Rule rule) {
        return name.equals(Occurrences.VISIT.word())
                || (Occurrences.named(name).isEmpty()
                        && !rule.kinds().contains(name)
                        && rule.tables().contains(Table.VISITS));
    }

    boolean includes(String occurrence) {
        boolean conference = occurrence.equals(Occurrences.ICPC.word()) || occurrence.equals(Occurrences.REVIEW.word());
        return names.contains(occurrence) || (conference && names.contains(Occurrences.CONFERENCE.word()));
    }
}
