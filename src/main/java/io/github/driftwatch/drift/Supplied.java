package io.github.driftwatch.drift;

import io.github.driftwatch.model.Table;
import java.util.HashSet;
import java.util.Set;

/**
 * What a run has to judge plans by.
 *
 * @param tables the tables that were supplied
 * @param latestOnly those of them of which only the latest row of each plan was; of plans, the latest of each child
 * @param notRecorded the kinds of event that are not recorded
 * @param noPlaceFor the occurrences that the layout of the export has no place for
 */
public record Supplied(Set<Table> tables, Set<Table> latestOnly, Set<String> notRecorded, Set<String> noPlaceFor) {

    public Supplied {
        tables = Set.copyOf(tables);
        latestOnly = Set.copyOf(latestOnly);
        notRecorded = Set.copyOf(notRecorded);
        noPlaceFor = Set.copyOf(noPlaceFor);
    }

    /** The same where some kinds of event are not recorded either. */
    public Supplied without(Set<String> kinds) {
        Set<String> all = new HashSet<>(notRecorded);
        all.addAll(kinds);
        return new Supplied(tables, latestOnly, all, noPlaceFor);
    }

    /** Why it is not known that a child had no earlier plan; nothing where it is. */
    String earlierPlansLacking() {
        return latestOnly.contains(Table.PLANS) ? "only the latest plan of each child is in the export" : "";
    }
}
