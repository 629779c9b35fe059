package io.github.driftwatch.report;

import io.github.driftwatch.acknowledged.KnownStanding;
import io.github.driftwatch.acknowledged.KnownStanding.State;
import io.github.driftwatch.acknowledged.UsualReason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How much lateness is known about.
 *
 * @param inForce the words that hold for something that is late or coming up
 * @param nothingLate those that would hold, had they anything to hold for
 * @param passed those whose last day is over
 * @param overdue the rows of the overdue list that are known about
 * @param upcoming the rows of the upcoming list that are
 * @param byReason the rows of the overdue list that are, by usual reason, or another: the most frequent first, then by
 *     name
 */
public record KnownCount(
        long inForce, long nothingLate, long passed, long overdue, long upcoming, Map<String, Long> byReason) {

    public KnownCount {
        byReason = Collections.unmodifiableMap(new LinkedHashMap<>(byReason));
    }

    static KnownCount of(List<KnownStanding> standings, List<DueRow> overdue, List<DueRow> upcoming) {
        return new KnownCount(
                count(standings, State.IN_FORCE),
                count(standings, State.NOTHING_LATE),
                count(standings, State.PASSED),
                known(overdue),
                known(upcoming),
                byReason(overdue));
    }

    /** The reasons with their numbers, such as {@code 2 late report, 1 quoracy}. */
    String reasons() {
        return byReason.entrySet().stream()
                .map(reason -> Words.number(reason.getValue()) + " " + reason.getKey())
                .collect(Collectors.joining(", "));
    }

    private static long count(List<KnownStanding> standings, State state) {
        return standings.stream().filter(standing -> standing.state() == state).count();
    }

    private static long known(List<DueRow> rows) {
        return rows.stream().filter(row -> row.acknowledged() != null).count();
    }

    private static Map<String, Long> byReason(List<DueRow> rows) {
        Map<String, Long> counts = new TreeMap<>();
        for (DueRow row : rows) {
            if (row.acknowledged() != null) {
                counts.merge(UsualReason.forACount(row.acknowledged()), 1L, Long::sum);
            }
        }
        List<Map.Entry<String, Long>> sorted = new ArrayList<>(counts.entrySet());
        sorted.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        Map<String, Long> byReason = new LinkedHashMap<>();
        sorted.forEach(reason -> byReason.put(reason.getKey(), reason.getValue()));
        return byReason;
    }
}
