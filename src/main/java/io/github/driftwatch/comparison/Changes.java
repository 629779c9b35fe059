package io.github.driftwatch.comparison;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has changed since an earlier run, in figures and in what is gone.
 *
 * @param since the run that changes are counted from
 * @param counts how many rows of each list that could be compared
 * @param resolved what is no longer listed, by list, child, plan and requirement
 * @param plansGone how many plans that were listed are no longer in the export
 * @param changedAgain how many rows have changed twice since that run, and are marked as they stand to an earlier run of
 *     this day
 */
public record Changes(
        Basis since,
        Map<ComparedList, ChangeCount> counts,
        List<ResolvedRow> resolved,
        long plansGone,
        long changedAgain) {

    public Changes {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
        resolved = List.copyOf(resolved);
    }

    /** A word on rows that are not marked as they stand to that run; absent where there are none. */
    public Optional<String> note() {
        boolean one = changedAgain == 1;
        return changedAgain == 0
                ? Optional.empty()
                : Optional.of(changedAgain + (one ? " row has" : " rows have")
                        + " changed again since an earlier check of this day: worse or better is said of "
                        + (one ? "it" : "them") + " since then, and not since the check of " + since.asAt() + ".");
    }
}
