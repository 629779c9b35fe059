package io.github.driftwatch.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.MadeUpPlan;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.timeline.PlanAssessment;
import io.github.driftwatch.timeline.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which plan of an earlier run each of tonight's plans is. */
class PlansTonightTest {

    private static final LocalDate EARLIER = LocalDate.of(2026, 11, 19);

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            P1                       | P1 2025-03-14                              | P1=P1                       | the identifier that the export gives
            C1@2025-03-14            | C1@2025-03-14 2025-03-14                   | C1@2025-03-14=C1@2025-03-14 | an identifier made of the start
            C1@2025-03-14            | C1@2025-03-17 2025-03-17                   | C1@2025-03-17=C1@2025-03-14 | the start was corrected
            C1@2025-03-14            | P1 2025-03-14                              | P1=C1@2025-03-14            | the export gives identifiers now
            P1                       | C1@2025-03-14 2025-03-14                   | C1@2025-03-14=P1            | it gives none any more
            P1                       | P2 2025-03-14                              | P2=P2                       | two that are given are two plans
            C1@2024-01-02 C1@2025-03-14 | C1@2024-01-02 2024-01-02 C1@2025-03-17 2025-03-17 | C1@2024-01-02=C1@2024-01-02 C1@2025-03-17=C1@2025-03-14 | one of two was corrected
            C1@2024-01-02 C1@2025-03-14 | P1 2024-01-02 P2 2025-03-14             | P1=C1@2024-01-02 P2=C1@2025-03-14 | two of known starts
            C1@2024-01-02 C1@2025-03-14 | C1@2024-01-09 2024-01-09 C1@2025-03-17 2025-03-17 | C1@2024-01-09=C1@2024-01-09 C1@2025-03-17=C1@2025-03-17 | two left on each side could be either
            C1@2025-03-14            | C1@2025-03-17 2025-03-17 P2 2026-02-02     | C1@2025-03-17=C1@2025-03-17 P2=P2 | two left on one side
            C1@2025-03-14            | C1@2026-11-20 2026-11-20                   | C1@2026-11-20=C1@2026-11-20 | a plan begun since is another
            C1@2025-03-14            | C1@2026-11-19 2026-11-19                   | C1@2026-11-19=C1@2025-03-14 | one begun on the day of that run may have been in it
            """)
    void isToldByIdentifierThenByStartThenByBeingTheOnlyOneLeft(String then, String now, String expected, String why) {
        EarlierRun run = new EarlierRun(
                new EarlierSummary(EARLIER, List.of(), "1", "1", 28, "canonical", Map.of(), null, Set.of()));
        for (String plan : then.split(" ", -1)) {
            RowKey key = new RowKey(new PlanKey("C1", plan), "Review 2");
            EarlierRow row = new EarlierRow(ComparedList.OVERDUE, key, EARLIER, "OVERDUE, 0 days", "RC-2", null);
            run.addDue(new Listed<>(row, new DueState(EARLIER, Status.OVERDUE, null), null));
        }
        PlansTonight plans = new PlansTonight(run);
        String[] words = now.split(" ", -1);
        List<Plan> tonight = Stream.iterate(0, i -> i < words.length, i -> i + 2)
                .map(i -> MadeUpPlan.of("C1", words[i], LocalDate.parse(words[i + 1]))
                        .plan())
                .toList();
        tonight.forEach(plan -> plans.accept(new PlanAssessment(PlanHistory.of(plan), List.of())));

        assertThat(tonight.stream()
                        .map(plan -> plan.id() + "=" + plans.then(plan).planId())
                        .collect(Collectors.joining(" ")))
                .as(why)
                .isEqualTo(expected);
        for (Plan plan : tonight) {
            PlanTonight found = plans.now(plans.then(plan));
            assertThat(nameOf(found)).isEqualTo(then.contains(plans.then(plan).planId()) ? plan.id() : null);
        }
    }

    private static @Nullable String nameOf(@Nullable PlanTonight plan) {
        return plan == null ? null : plan.plan().id();
    }
}
