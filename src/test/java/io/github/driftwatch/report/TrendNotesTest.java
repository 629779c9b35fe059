package io.github.driftwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.trend.OverdueTrend;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader of the trend has to know of it. */
class TrendNotesTest {

    @Test
    void whatItCountsIsAlwaysSaid() {
        assertThat(TrendNotes.of(new OverdueTrend(List.of(), List.of(), null, true)))
                .containsExactly("At each month end the plans open then are evaluated anew as at that day; breaches do"
                        + " not count.");
    }

    @Test
    void whatItLeavesOutIsSaidToo() {
        assertThat(TrendNotes.of(new OverdueTrend(
                        List.of(), List.of(Made.rule("RC-10"), Made.rule("RC-8")), LocalDate.of(2025, 4, 1), false)))
                .containsExactly(
                        "At each month end the plans open then are evaluated anew as at that day; breaches do not"
                                + " count. Left out, as nothing is known of what was booked on an earlier day: RC-8,"
                                + " RC-10. The share can therefore be lower than that of the summary.",
                        "Month ends before 1 April 2025 are left out: the export does not hold the reviews that they"
                                + " would rest on.",
                        "No plan of the export has ended: if it leaves out ended plans, the earlier month ends count"
                                + " only those of their plans that still run.");
    }
}
