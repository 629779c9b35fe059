package io.github.driftwatch.report;

import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.trend.OverdueTrend;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a reader of a trend has to know of it: what it counts, and what it leaves out. */
public final class TrendNotes {

    private TrendNotes() {}

    /** The notes, a sentence or two each. */
    public static List<String> of(OverdueTrend trend) {
        List<String> notes = new ArrayList<>();
        String counted =
                "At each month end the plans open then are evaluated anew as at that day; breaches do not count.";
        if (trend.bookingRules().isEmpty()) {
            notes.add(counted);
        } else {
            notes.add(counted + " Left out, as nothing is known of what was booked on an earlier day: "
                    + trend.bookingRules().stream()
                            .map(Rule::id)
                            .sorted(RuleOrder.BY_NUMBER)
                            .collect(Collectors.joining(", "))
                    + ". The share can therefore be lower than that of the summary.");
        }
        if (trend.knownFrom() != null) {
            notes.add("Month ends before " + Words.day(trend.knownFrom())
                    + " are left out: the export does not hold the reviews that they would rest on.");
        }
        if (!trend.endedPlans()) {
            notes.add("No plan of the export has ended: if it leaves out ended plans, the earlier month ends count only"
                    + " those of their plans that still run.");
        }
        return notes;
    }
}
