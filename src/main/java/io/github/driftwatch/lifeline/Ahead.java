package io.github.driftwatch.lifeline;

import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.timeline.Obligation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What rules still ask for, or nobody did, as one entry for each requirement: under the obligation that is due first,
 * with the other rules that ask for the same. One rule that asks twice, such as for the minutes of two reviews, has two.
 */
final class Ahead {

    private final List<List<Obligation>> asked = new ArrayList<>();

    private final Procedures procedures;

    Ahead(List<Obligation> obligations, Procedures procedures) {
        this.procedures = procedures;
        obligations.stream().sorted(Earliest.FIRST).forEach(this::add);
    }

    private void add(Obligation obligation) {
        for (List<Obligation> same : asked) {
            boolean another = same.get(0).requirement().equals(obligation.requirement())
                    && same.stream()
                            .noneMatch(
                                    o -> o.rule().id().equals(obligation.rule().id()));
            if (another) {
                same.add(obligation);
                return;
            }
        }
        asked.add(new ArrayList<>(List.of(obligation)));
    }

    /** The entries, in the order of their due dates. */
    List<Entry> entries() {
        return asked.stream()
                .map(this::entry)
                .sorted(Comparator.comparing(Entry::date))
                .toList();
    }

    private Entry entry(List<Obligation> same) {
        Obligation binding = same.get(0);
        return new Entry(
                Earliest.due(binding),
                Kind.REQUIREMENT,
                binding.requirement(),
                0,
                State.of(binding.status()),
                Asked.by(binding, procedures).bookable(),
                null,
                null,
                same);
    }
}
