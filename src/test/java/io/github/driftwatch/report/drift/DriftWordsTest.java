package io.github.driftwatch.report.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.drift.Band;
import io.github.driftwatch.drift.PlanDrift;
import io.github.driftwatch.drift.RaisedFlag;
import io.github.driftwatch.drift.UnknownFlag;
import java.util.List;
import org.junit.jupiter.api.Test;

class DriftWordsTest {

    private static final RaisedFlag LONG = new RaisedFlag("F1", 1, "on the plan for 14 months, since 31 Aug 2025");
    private static final RaisedFlag LATE = new RaisedFlag("F3", 3, "Review 3 overdue since 2 Oct 2026");
    private static final UnknownFlag QUORUM = new UnknownFlag("F5", "the quorum is not known");
    private static final UnknownFlag ACTIONS = new UnknownFlag("F9", "nothing is recorded");
    private static final UnknownFlag SCORES = new UnknownFlag("F10", "nothing is recorded");

    @Test
    void saysNothingOfAPlanWithoutFlags() {
        PlanDrift none = Drifting.drift("C1", Band.GREEN, List.of());
        assertThat(DriftWords.flags(none)).isNull();
        assertThat(DriftWords.reasons(none)).isNull();
    }

    @Test
    void givesEachFlagItsReason() {
        PlanDrift drift = Drifting.drift("C1", Band.AMBER, List.of(LONG, LATE));
        assertThat(DriftWords.flags(drift)).isEqualTo("F1;F3");
        assertThat(DriftWords.reasons(drift))
                .isEqualTo(
                        "F1 (1): on the plan for 14 months, since 31 Aug 2025; F3 (3): Review 3 overdue since 2 Oct 2026");
    }

    @Test
    void endsWithWhatCouldNotBeJudgedByReason() {
        PlanDrift drift = Drifting.drift("C1", Band.AMBER, List.of(LATE), ACTIONS, QUORUM, SCORES);
        assertThat(DriftWords.flags(drift)).isEqualTo("F3");
        assertThat(DriftWords.reasons(drift))
                .isEqualTo("F3 (3): Review 3 overdue since 2 Oct 2026; Not assessed: F9, F10 (nothing is recorded),"
                        + " F5 (the quorum is not known)");
    }

    @Test
    void saysWhatCouldNotBeJudgedOfAPlanWithoutFlags() {
        assertThat(DriftWords.reasons(Drifting.drift("C1", Band.GREEN, List.of(), QUORUM)))
                .isEqualTo("Not assessed: F5 (the quorum is not known)");
    }
}
