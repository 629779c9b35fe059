package io.github.driftwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.acknowledged.KnownStanding;
import io.github.driftwatch.acknowledged.KnownStanding.State;
import io.github.driftwatch.drift.Band;
import io.github.driftwatch.drift.RaisedFlag;
import io.github.driftwatch.drift.UnknownFlag;
import io.github.driftwatch.model.Acknowledgement;
import io.github.driftwatch.report.drift.DriftRow;
import io.github.driftwatch.report.drift.Drifting;
import io.github.driftwatch.timeline.Status;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How much lateness is known about, and how many plans drift. */
class KnownCountTest {

    @Test
    void theReasonsComeMostFrequentFirstAndThenByName() {
        KnownCount count = KnownCount.of(
                List.of(),
                Stream.of("quoracy", "late report", null, "late-report", "Ms Q is away", "school holiday")
                        .map(KnownCountTest::row)
                        .toList(),
                List.of(row("quoracy"), row(null)));

        assertThat(count.reasons()).isEqualTo("2 late report, 1 another reason, 1 quoracy, 1 school holiday");
        assertThat(count.byReason().keySet())
                .containsExactly("late report", "another reason", "quoracy", "school holiday");
        assertThat(count.overdue()).isEqualTo(5);
        assertThat(count.upcoming()).isEqualTo(1);
    }

    @Test
    void wordsAreCountedByHowTheyStand() {
        KnownCount count = KnownCount.of(
                Stream.of(
                                State.PASSED,
                                State.IN_FORCE,
                                State.NOTHING_LATE,
                                State.PASSED,
                                State.NOTHING_LATE,
                                State.PASSED)
                        .map(state -> new KnownStanding(word("quoracy"), state))
                        .toList(),
                List.of(),
                List.of());

        assertThat(count).isEqualTo(new KnownCount(1, 2, 3, 0, 0, Map.of()));
        assertThat(count.reasons()).isEmpty();
    }

    @Test
    void plansThatDriftAreCountedByBandAndByFlag() {
        RaisedFlag early = new RaisedFlag("F2", 2, "on the plan for 24 months");
        RaisedFlag late = new RaisedFlag("F10", 3, "overdue");
        DriftCount count = DriftCount.of(List.<DriftRow>of(
                Drifting.row(Drifting.drift("C1", Band.RED, List.of(early, late)), null),
                Drifting.row(Drifting.drift("C2", Band.RED, List.of(late), new UnknownFlag("F9", "no actions")), null),
                Drifting.row("C3", null, Band.GREEN, 0, 3)));

        assertThat(count.byBand()).isEqualTo(Map.of(Band.RED, 2L, Band.AMBER, 0L, Band.GREEN, 1L));
        assertThat(count.in(Band.RED)).isEqualTo(2);
        assertThat(count.in(Band.AMBER)).isZero();
        assertThat(count.plans()).isEqualTo(3);
        assertThat(count.raised()).containsExactly(Map.entry("F2", 1L), Map.entry("F10", 2L));
        assertThat(count.unknown()).containsExactly(Map.entry("F9", 1L));
        assertThat(count.mostOften()).containsExactly(Map.entry("F10", 2L), Map.entry("F2", 1L));
    }

    private static Acknowledgement word(String reason) {
        return new Acknowledgement("C1", null, "Review 1", reason, null, Made.day(9), 2);
    }

    private static DueRow row(@Nullable String reason) {
        return new DueRow(
                Made.plan("C1"),
                "Review 1",
                Made.day(-3),
                3,
                Status.OVERDUE,
                null,
                Made.rule("RC-1"),
                null,
                "why",
                null,
                reason == null ? null : word(reason));
    }
}
