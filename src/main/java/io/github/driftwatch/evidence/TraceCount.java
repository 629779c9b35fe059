package io.github.driftwatch.evidence;

import io.github.driftwatch.ingest.OwnReport;
import io.github.driftwatch.ingest.OwnReport.OwnRow;
import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The trace counted once more, obligation by obligation, and held against what the summary and the lists say of it. */
final class TraceCount {

    /** The columns of {@code obligations.csv}, in order. */
    static final List<String> HEADINGS = List.of(
            "child_id",
            "plan_id",
            "rule",
            "clause",
            "requirement",
            "anchor_date",
            "due_date",
            "provisional",
            "satisfied_date",
            "scheduled_date",
            "status",
            "days",
            "note");

    /** How many days back a breach is still among what is overdue. */
    static final int BREACH_DAYS = 28;

    private static final int PLAN = 1;
    private static final int RULE = 2;
    private static final int REQUIREMENT = 4;
    private static final int DUE = 6;
    private static final int STATUS = 10;

    private final Map<String, Long> byRuleAndStatus = new HashMap<>();
    private final Map<String, Long> byStatus = new HashMap<>();
    private final Set<List<@Nullable String>> overdue = new HashSet<>();
    private final LocalDate asAt;

    private TraceCount(LocalDate asAt) {
        this.asAt = asAt;
    }

    /**
     * Counts a trace.
     *
     * @throws UnusableInputException where it is none
     */
    static TraceCount of(Path obligations, LocalDate asAt) throws UnusableInputException {
        TraceCount count = new TraceCount(asAt);
        new OwnReport(obligations, HEADINGS, "Restore it from a copy, or run driftwatch check again.")
                .<RuntimeException>read(count::add);
        return count;
    }

    private void add(OwnRow row) throws UnusableInputException {
        String status = row.requiredText(STATUS);
        byStatus.merge(status, 1L, Long::sum);
        byRuleAndStatus.merge(row.requiredText(RULE) + " " + status, 1L, Long::sum);
        if (isOverdue(status, row.date(DUE))) {
            overdue.add(List.of(row.requiredText(0), row.requiredText(PLAN), row.requiredText(REQUIREMENT)));
        }
    }

    private boolean isOverdue(String status, @Nullable LocalDate due) {
        if (due == null) {
            return false;
        }
        return status.equals("OVERDUE")
                || (status.equals("BREACH") && !due.isAfter(asAt) && !due.isBefore(asAt.minusDays(BREACH_DAYS)));
    }

    /** What the summary says otherwise, a line each. */
    List<String> differences(JsonNode summary, @Nullable Long overdueRows) {
        List<String> differences = new ArrayList<>();
        Map<String, Long> said = new HashMap<>();
        summary.path("by_status").properties().forEach(status -> put(status.getKey(), status.getValue(), said));
        compare("by_status", byStatus, said, differences);
        Map<String, Long> saidByRule = new HashMap<>();
        summary.path("by_rule")
                .properties()
                .forEach(rule -> rule.getValue()
                        .properties()
                        .forEach(status -> put(rule.getKey() + " " + status.getKey(), status.getValue(), saidByRule)));
        compare("by_rule", byRuleAndStatus, saidByRule, differences);
        if (overdueRows != null && overdueRows != overdue.size()) {
            differences.add("overdue: does not add up: its rows, " + overdueRows
                    + "; requirements of plans that obligations.csv has overdue, " + overdue.size());
        }
        return differences;
    }

    /** How many counts that holds against each other. */
    int held() {
        return byStatus.size() + byRuleAndStatus.size() + 1;
    }

    private static void put(String key, JsonNode count, Map<String, Long> into) {
        if (count.asLong() != 0) {
            into.put(key, count.asLong());
        }
    }

    private static void compare(
            String what, Map<String, Long> counted, Map<String, Long> said, List<String> differences) {
        Set<String> keys = new TreeSet<>(counted.keySet());
        keys.addAll(said.keySet());
        for (String key : keys) {
            long inTrace = counted.getOrDefault(key, 0L);
            long inSummary = said.getOrDefault(key, 0L);
            if (inTrace != inSummary) {
                differences.add(WrittenReport.SUMMARY + ": does not add up: " + what + " " + key + ", " + inSummary
                        + "; rows of obligations.csv, " + inTrace);
            }
        }
    }
}
