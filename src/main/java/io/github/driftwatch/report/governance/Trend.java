package io.github.driftwatch.report.governance;

import io.github.driftwatch.governance.Governance;
import io.github.driftwatch.governance.Line;
import io.github.driftwatch.governance.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is counted at month ends too. */
final class Trend {

    /** The measure that month ends are of. */
    static final String MEASURE = "G18";

    private Trend() {}

    /**
     * The lines of all measures that month ends are counted of. What looks ahead counts months too, seen from an earlier
     * day: that is no trend. Nor is what is counted of a month only as it happens to be a period of the report.
     */
    static List<Line> lines(Shown shown) {
        Governance governance = shown.governance();
        Set<Period> months = new HashSet<>(governance.months());
        governance.compared().forEach(months::remove);
        return governance.measures().stream()
                .flatMap(measure -> Shown.lines(measure).stream())
                .filter(line -> governance.ahead().stream().noneMatch(month -> shown.has(line, month)))
                .filter(line -> months.stream().anyMatch(month -> shown.has(line, month)))
                .toList();
    }
}
