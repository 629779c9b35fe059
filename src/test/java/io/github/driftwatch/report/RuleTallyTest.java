package io.github.driftwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.timeline.Status;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many obligations stand where, and which rules could not be assessed. */
class RuleTallyTest {

    private static final Plan PLAN = Made.plan("C1");

    private final RuleTally tally = new RuleTally();

    @Test
    void countsByRuleAndStatus() {
        add("RC-10", Status.OVERDUE);
        add("RC-2", Status.OVERDUE);
        add("RC-2", Status.OVERDUE);
        add("RC-2", Status.PENDING);

        assertThat(tally.count(Status.OVERDUE)).isEqualTo(3);
        assertThat(tally.count(Status.PENDING)).isEqualTo(1);
        assertThat(tally.count(Status.MET)).isZero();
        assertThat(tally.byRule())
                .containsExactly(
                        Map.entry("RC-2", Map.of(Status.OVERDUE, 2L, Status.PENDING, 1L)),
                        Map.entry("RC-10", Map.of(Status.OVERDUE, 1L)));
    }

    @Test
    void theRulesThatCouldNotBeAssessedForMostPlansComeFirst() {
        lacking("RC-2", "no date of birth");
        lacking("RC-10", "no status");
        lacking("RC-10", "no date");
        lacking("RC-10", "no year");
        lacking("RC-9", "no date of birth");
        add("RC-3", Status.OVERDUE);

        assertThat(tally.notAssessed())
                .containsExactly(
                        new NotAssessed("RC-10", 3, "no date, or no status"),
                        new NotAssessed("RC-2", 1, "no date of birth"),
                        new NotAssessed("RC-9", 1, "no date of birth"));
    }

    private void add(String rule, Status status) {
        tally.add(Made.due(PLAN, rule, "Review 1", status, 1, null));
    }

    private void lacking(String rule, String note) {
        tally.add(Made.notAssessed(PLAN, rule, "Review 1", note));
    }
}
