package io.github.driftwatch.report;

import io.github.driftwatch.drift.Band;
import io.github.driftwatch.drift.RaisedFlag;
import io.github.driftwatch.drift.UnknownFlag;
import io.github.driftwatch.report.drift.DriftRow;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How many open plans stand in each band, and why.
 *
 * @param byBand plans by band; every band is there
 * @param raised plans by the flag that is raised on them; a flag that is raised on none is not there
 * @param unknown plans by the flag that could not be judged for them; likewise
 */
public record DriftCount(Map<Band, Long> byBand, SortedMap<String, Long> raised, SortedMap<String, Long> unknown) {

    public DriftCount {
        byBand = Collections.unmodifiableMap(new EnumMap<>(byBand));
        raised = Collections.unmodifiableSortedMap(raised);
        unknown = Collections.unmodifiableSortedMap(unknown);
    }

    static DriftCount of(List<DriftRow> rows) {
        Map<Band, Long> bands = new EnumMap<>(Band.class);
        for (Band band : Band.values()) {
            bands.put(
                    band,
                    rows.stream().filter(row -> row.drift().band() == band).count());
        }
        return new DriftCount(
                bands,
                byFlag(rows, row -> row.drift().raised().stream().map(RaisedFlag::id)),
                byFlag(rows, row -> row.drift().unknown().stream().map(UnknownFlag::id)));
    }

    /** How many plans stand in a band. */
    public long in(Band band) {
        return byBand.getOrDefault(band, 0L);
    }

    /** How many plans were judged: every open one, or none where no procedure asks for it. */
    public long plans() {
        return byBand.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The flags that are raised on most plans, the most frequent first, then by number. */
    List<Map.Entry<String, Long>> mostOften() {
        return raised.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .toList();
    }

    private static SortedMap<String, Long> byFlag(List<DriftRow> rows, Function<DriftRow, Stream<String>> flags) {
        SortedMap<String, Long> counts = new TreeMap<>(RuleOrder.BY_NUMBER);
        rows.forEach(row -> flags.apply(row).forEach(flag -> counts.merge(flag, 1L, Long::sum)));
        return counts;
    }
}
