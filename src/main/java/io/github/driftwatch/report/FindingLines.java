package io.github.driftwatch.report;

import io.github.driftwatch.model.Finding;
import io.github.driftwatch.table.Ink;
import io.github.driftwatch.table.LabelledLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Findings for a person at a terminal: each said once, with the places where it was found. A terminal's window is read
 * over shoulders and kept in logs, so that no cell's text and no child's identifier stands here: the list in a file has
 * them.
 */
final class FindingLines {

    private static final int ROWS_SHOWN = 12;
    private static final int KINDS_SHOWN = 12;

    /** What findings have in common that differ by their rows alone. */
    private record Kind(
            String check,
            Finding.Severity severity,
            String file,
            @Nullable String sheet,
            @Nullable String column,
            String message) {

        static Kind of(Finding finding) {
            return new Kind(
                    finding.check().id(),
                    finding.severity(),
                    finding.file(),
                    finding.sheet(),
                    finding.column(),
                    finding.message());
        }

        String label() {
            return check + " " + (severity == Finding.Severity.ERROR ? "error" : "warning");
        }
    }

    private FindingLines() {}

    /** The lines, for a width in characters. */
    static List<String> of(List<Finding> findings, int width, Ink ink) {
        Map<Kind, List<Integer>> rows = new LinkedHashMap<>();
        for (Finding finding : findings) {
            rows.computeIfAbsent(Kind.of(finding), kind -> new ArrayList<>()).add(finding.row());
        }
        LabelledLines lines = new LabelledLines(width, ink);
        Map<String, Integer> said = new HashMap<>();
        rows.forEach((kind, numbers) -> {
            int count = said.merge(kind.label(), 1, Integer::sum);
            if (count <= KINDS_SHOWN) {
                String sentence = place(kind, numbers) + ": " + kind.message();
                if (kind.severity() == Finding.Severity.ERROR) {
                    lines.addUrgent(kind.label(), sentence);
                } else {
                    lines.add(kind.label(), sentence);
                }
            } else if (count == KINDS_SHOWN + 1) {
                lines.add(kind.label(), "… and others, which the list in a file has (--out).");
            }
        });
        return lines.all();
    }

    private static String place(Kind kind, List<Integer> rows) {
        String place = kind.sheet() == null ? kind.file() : kind.file() + ", sheet " + kind.sheet();
        List<String> numbers = rows.stream()
                .filter(row -> row > 0)
                .map(String::valueOf)
                .limit(ROWS_SHOWN)
                .toList();
        if (!numbers.isEmpty()) {
            place += (rows.size() == 1 ? ", row " : ", rows ") + String.join(", ", numbers);
        }
        if (rows.size() > ROWS_SHOWN) {
            place += " and " + Words.number(rows.size() - ROWS_SHOWN) + " more";
        }
        return kind.column() == null ? place : place + ", column " + kind.column();
    }
}
