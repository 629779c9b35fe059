package io.github.driftwatch.report.governance;

import io.github.driftwatch.governance.Governance;
import io.github.driftwatch.governance.NotMeasured;
import io.github.driftwatch.report.Words;
import io.github.driftwatch.table.Ink;
import io.github.driftwatch.table.LabelledLines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a governance report tells the person at the terminal. Names no child. */
final class GovernanceText {

    private GovernanceText() {}

    static List<String> lines(Shown shown, GovernanceFacts facts, @Nullable GovernanceFiles files, int width, Ink ink) {
        Governance governance = shown.governance();
        LabelledLines lines = new LabelledLines(width, ink);
        lines.add(
                "Period",
                NamedPeriod.days(governance.period()) + ", by "
                        + facts.procedures().inWords());
        lines.add(
                "Measured",
                Words.count(facts.plans(), "plan") + ", by "
                        + Words.count(governance.measures().size(), "measure"));
        byReason(governance, new MeasureNames(governance, facts))
                .forEach((reason, names) -> lines.add("Not measured", String.join("; ", names) + ": " + reason));
        if (facts.partial() != null) {
            lines.add("Partial", facts.partial());
        }
        if (shown.suppressed()) {
            lines.add("Withheld", "small numbers are shown as c, and lessons are counted and not listed");
        }
        if (facts.pseudonymised()) {
            lines.add("Codes", "stand for identifiers and persons; what lessons say may still name people");
        }
        lines.add("Data", data(facts));
        facts.notes().forEach(note -> lines.add("Note", note));
        if (files != null) {
            lines.add("Files", files.folder() + ": " + String.join(", ", files.names()));
        }
        return lines.all();
    }

    private static String data(GovernanceFacts facts) {
        return facts.errors() + facts.warnings() == 0
                ? "nothing found wrong"
                : Words.count(facts.errors(), "error") + ", " + Words.count(facts.warnings(), "warning")
                        + "; the command validate lists them, --as-at the last day";
    }

    private static Map<String, List<String>> byReason(Governance governance, MeasureNames measures) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (NotMeasured left : governance.notMeasured()) {
            byReason.computeIfAbsent(left.reason(), reason -> new ArrayList<>()).add(measures.of(left));
        }
        return byReason;
    }
}
