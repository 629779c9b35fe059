package io.github.driftwatch.comparison;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What has changed since an earlier run, in figures and in what is gone.
 *
 * @param since the run that changes are counted from
 * @param counts how many rows of each list that could be compared
 * @param resolved what is no longer listed, by list, child, plan and requirement
 * @param plansGone how many plans that were listed are no longer in the export
 */
public record Changes(Basis since, Map<ComparedList, ChangeCount> counts, List<ResolvedRow> resolved, long plansGone) {

    public Changes {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
        resolved = List.copyOf(resolved);
    }
}
