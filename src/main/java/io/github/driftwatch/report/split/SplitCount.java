package io.github.driftwatch.report.split;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What was written to the parts, counted as it was written, beside the rows of the whole lists.
 *
 * @param by whose the parts are
 * @param parts the parts, sorted by name, that of nobody last
 * @param whole the rows of each whole list, by the list's name
 * @param leftOver how many folders of an earlier run have nothing in this one: their lists are empty now
 * @param notOfThisRun the names of lists of an earlier run that are still in some of the folders, and that this run does
 *     not write
 */
public record SplitCount(
        SplitBy by, List<Part> parts, Map<String, Long> whole, int leftOver, SortedSet<String> notOfThisRun) {

    public SplitCount {
        parts = List.copyOf(parts);
        notOfThisRun = Collections.unmodifiableSortedSet(new TreeSet<>(notOfThisRun));
    }

    /**
     * One part.
     *
     * @param name whose it is, as the export names it; empty where it names nobody
     * @param folder its folder, within the folder of the reports, with {@code /} between names
     * @param rows the rows of each list, by the list's name
     */
    public record Part(String name, String folder, Map<String, Long> rows) {

        /** Whether it holds the plans of nobody. */
        public boolean isNobodys() {
            return name.isEmpty();
        }

        /** The rows of all its lists. */
        public long all() {
            return rows.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** The rows that all parts together have of a list. */
    public long inParts(String list) {
        return parts.stream()
                .mapToLong(part -> part.rows().getOrDefault(list, 0L))
                .sum();
    }

    /** Whether the parts together have as many rows of every list as the whole. */
    public boolean addsUp() {
        return whole.entrySet().stream().allMatch(list -> inParts(list.getKey()) == list.getValue());
    }
}
