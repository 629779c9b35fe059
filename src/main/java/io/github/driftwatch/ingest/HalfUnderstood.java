package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.Headings;
import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.Finding.Severity;
import io.github.driftwatch.model.Table;
import java.util.Map;

/**
 * What of a table is not understood although every list rests on it: the lists come out shorter, or longer, and no row of
 * them is wrong by itself.
 */
final class HalfUnderstood {

    /** So many of the rows may fail to count for their words: as many as may be left out of a table by default. */
    private static final double MOST_UNCOUNTED = 0.05;

    /** Fewer are slips of the hand, which DQ-19 tells of, unless none counts at all. */
    private static final int LEAST_UNCOUNTED = 5;

    /** The columns that nothing tells the lack of, each with what comes of it. */
    private static final Map<Table, Map<String, String>> DECISIVE = Map.of(
            Table.PLANS, Map.of("end_date", "a plan that has ended counts as open"),
            Table.REVIEWS,
                    Map.of(
                            "status", "a review that was cancelled counts as held",
                            "type", "a designated review counts as a review"),
            Table.CORE_GROUPS, Map.of("status", "a core group that was cancelled counts as held"));

    private HalfUnderstood() {}

    /** Tells of columns that were not read and resemble one that decides what counts. */
    static void tellOfColumns(Table table, Headings headings, int row, TableFindings findings) {
        Map<String, String> decisive = DECISIVE.getOrDefault(table, Map.of());
        decisive.keySet().stream().sorted().forEach(column -> {
            String letter = headings.resembling().get(column);
            if (letter != null) {
                findings.add(
                        Check.DQ_28,
                        Severity.WARNING,
                        row,
                        column,
                        null,
                        "Column " + letter + " of " + table.fileName() + " was not read. It resembles " + column
                                + ", which no other column gives: " + decisive.get(column)
                                + ". Name it so, or say in a layout what it is.",
                        null);
            }
        });
    }

    /** Tells of meetings that do not count for the words in them, where they are many. */
    static void tellOfWords(Table table, int rowsRead, TableFindings findings) {
        if (table != Table.REVIEWS && table != Table.CORE_GROUPS) {
            return;
        }
        long uncounted = findings.all().stream()
                .filter(finding -> finding.check() == Check.DQ_19
                        && Table.COLUMNS_OF_A_MEETING.contains(String.valueOf(finding.column())))
                .map(Finding::row)
                .distinct()
                .count();
        boolean many = uncounted >= LEAST_UNCOUNTED && uncounted > MOST_UNCOUNTED * rowsRead;
        if (many || (uncounted > 0 && uncounted == rowsRead)) {
            findings.add(
                    Check.DQ_28,
                    Severity.WARNING,
                    0,
                    null,
                    null,
                    uncounted + " of " + rowsRead + (rowsRead == 1 ? " row of " : " rows of ") + table.fileName()
                            + (uncounted == 1 ? " does" : " do")
                            + " not count as a meeting, as the type or status is no word that is known (DQ-19)."
                            + " Say in a layout what the case system's words mean.",
                    null);
        }
    }
}
