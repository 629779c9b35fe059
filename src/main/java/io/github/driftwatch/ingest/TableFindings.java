package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.Finding.Severity;
import io.github.driftwatch.source.RowSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was wrong with the rows of one table, and why rows were left out. */
final class TableFindings {

    private static final int LONGEST_VALUE = 200;

    private final RowSource source;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Reason> reasons = new LinkedHashMap<>();
    private final ReadingNotes notes;

    TableFindings(RowSource source) {
        this.source = source;
        this.notes = new ReadingNotes(source);
    }

    /** A reason for leaving out rows, in words that quote no cell, with the first row that it was found in. */
    private static final class Reason {
        private final String text;
        private final int firstRow;
        private int rows;

        Reason(String text, int firstRow) {
            this.text = text;
            this.firstRow = firstRow;
        }
    }

    /** What is no fault and is said of the reading all the same. */
    ReadingNotes notes() {
        return notes;
    }

    List<Finding> all() {
        return findings;
    }

    void add(
            Check check,
            Severity severity,
            int row,
            @Nullable String column,
            @Nullable String value,
            String message,
            @Nullable String childId) {
        String shown =
                value != null && value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
        findings.add(
                new Finding(check, severity, source.fileName(), source.sheet(), row, column, shown, message, childId));
    }

    /** Counts a reason for which a row is left out, such as {@code start_date is missing}. */
    void count(Check check, String reason, int row) {
        reasons.computeIfAbsent(reason + " (" + check.id(), key -> new Reason(key, row)).rows++;
    }

    /** The reason for which most rows were left out, with its check and an example. */
    String commonestReason() {
        Reason commonest = new Reason("", 0);
        for (Reason reason : reasons.values()) {
            commonest = reason.rows > commonest.rows ? reason : commonest;
        }
        return commonest.text + ", first in row " + commonest.firstRow + ")";
    }
}
