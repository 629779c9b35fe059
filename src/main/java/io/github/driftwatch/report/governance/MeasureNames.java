package io.github.driftwatch.report.governance;

import io.github.driftwatch.governance.Governance;
import io.github.driftwatch.governance.NotMeasured;
import io.github.driftwatch.procedure.Audit;
import io.github.driftwatch.procedure.AuditLine;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What measures are called where they are only mentioned: identifiers alone say nothing to a board. */
final class MeasureNames {

    private final Map<String, String> names = new HashMap<>();

    MeasureNames(Governance governance, GovernanceFacts facts) {
        for (Audit audit : facts.procedures().governance().audits()) {
            names.put(audit.id(), audit.title());
            for (AuditLine line : audit.lines()) {
                names.put(audit.id() + "/" + line.id(), audit.title() + ", " + line.title());
            }
        }
        governance
                .measures()
                .forEach(measured -> names.put(
                        measured.definition().id(), measured.definition().title()));
    }

    /** Such as {@code case reviews (G10)}; the identifier alone where no name is known. */
    String of(NotMeasured left) {
        String key = left.line() == null ? left.measure() : left.measure() + "/" + left.line();
        String name = left.title() == null ? names.get(key) : left.title();
        return name == null ? key : name.toLowerCase(Locale.ROOT) + " (" + left.measure() + ")";
    }
}
