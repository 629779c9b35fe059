package io.github.driftwatch.quality;

import static io.github.driftwatch.quality.APlan.AS_AT;
import static io.github.driftwatch.quality.APlan.INPUTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.Finding.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildChecksTest {

    @ParameterizedTest(name = "{0} to {1}, {2} to {3}: {5}")
    @CsvSource(textBlock = """
            2026-01-01, 2026-03-01, 2026-02-28, 2026-06-01, DQ-3,      one day in common
            2026-01-01, 2026-03-01, 2026-03-01, 2026-06-01, '',        one ends on the day that the other starts
            2026-01-01, 2026-03-01, 2026-03-02, 2026-06-01, '',        one after the other
            2026-01-01, 2026-03-01, 2026-02-01, 2026-02-05, DQ-3,      one within the other
            2026-01-01, 2026-03-01, 2026-02-01, 2026-02-01, DQ-3,      one day within the other
            2026-01-01, 2026-01-01, 2026-01-01, 2026-06-01, '',        over on the day that the other starts
            2026-01-01, 2026-06-01, 2026-01-01, 2026-01-01, '',        the same the other way round
            2026-01-01,           , 2026-03-01, 2026-06-01, DQ-3,      the earlier has not ended
            2026-01-01, 2026-06-01, 2026-03-01,           , DQ-3,      the later has not ended
            2026-01-01, 2026-03-01, 2026-03-01,           , '',        a second plan after a first
            2026-01-01,           , 2026-03-01,           , DQ-3 DQ-4, both open
            2026-01-01, 2026-11-20, 2026-03-01,           , DQ-3,      the earlier ended today
            2026-01-01, 2026-11-21, 2026-03-01,           , DQ-3 DQ-4, the earlier ends tomorrow
            2026-01-01,           , 2026-11-21,           , DQ-3,      the later starts tomorrow
            2026-01-01,           , 2026-11-20,           , DQ-3 DQ-4, the later starts today
            """)
    void twoPlans(
            String start,
            @Nullable String end,
            String secondStart,
            @Nullable String secondEnd,
            String ids,
            String why) {
        List<Finding> findings = findings(
                APlan.starting(secondStart).ending(secondEnd).ofChild("C1", 9),
                APlan.starting(start).ending(end).ofChild("C1", 8));

        assertThat(String.join(" ", findings.stream().map(f -> f.check().id()).toList()))
                .as(why)
                .isEqualTo(ids);
        assertThat(findings)
                .extracting(Finding::severity)
                .containsOnly(findings.isEmpty() ? new Severity[0] : new Severity[] {Severity.ERROR});
    }

    @Test
    void holdsEachPlanAgainstTheOneThatRunsLongest() {
        List<Finding> findings = findings(
                APlan.starting("2026-09-15").ofChild("C1", 5),
                APlan.starting("2025-02-01").ending("2025-03-01").ofChild("C1", 3),
                APlan.starting("2026-08-01").ending("2026-10-01").ofChild("C1", 4),
                APlan.starting("2025-01-01").ending("2026-09-01").ofChild("C1", 2));

        assertThat(findings).extracting(Finding::row).containsExactly(3, 4, 5);
        assertThat(findings)
                .extracting(f -> f.message().replaceAll(".*(row \\d+).*", "$1"))
                .containsExactly("row 2", "row 2", "row 4");
    }

    @Test
    void keepsChildrenApartAndReportsOnEachAsItsPlansAreThrough() {
        ChildChecks checks = new ChildChecks(AS_AT, INPUTS);
        List<Finding> findings = new ArrayList<>();
        checks.accept(APlan.starting("2026-01-01").ofChild("C1", 2).assessed(), findings::add);
        checks.accept(APlan.starting("2026-02-01").ofChild("C1", 3).assessed(), findings::add);
        assertThat(findings).isEmpty();

        checks.accept(APlan.starting("2026-03-01").ofChild("C2", 4).assessed(), findings::add);
        assertThat(findings)
                .extracting(APlan::inShort)
                .containsExactly("DQ-3 plans 3 start_date 2026-02-01", "DQ-4 plans 3 end_date null");

        checks.finish(findings::add);
        checks.finish(findings::add);
        assertThat(findings).hasSize(2);
    }

    @Test
    void saysWhatIsWrongAndWhatToDo() {
        assertThat(findings(
                        APlan.starting("2026-01-01").ofChild("C1", 2),
                        APlan.starting("2026-02-01").ofChild("C1", 3)))
                .extracting(Finding::message)
                .containsExactly(
                        "The plan starts while another plan of this child runs, in row 2 (2026-01-01, not ended):"
                                + " expected one at a time. Correct the dates, or remove a plan that is not the"
                                + " child's, at its source and export again.",
                        "The child has another open plan, in row 2: expected one at most. Fill in end_date of the plan"
                                + " that has ended, or remove one that is not the child's, at its source and export"
                                + " again.");
        assertThat(findings(
                        APlan.starting("2026-01-01").ending("2026-03-01").ofChild("C1", 2),
                        APlan.starting("2026-02-01").ofChild("C1", 3)))
                .extracting(Finding::message)
                .containsExactly(
                        "The plan starts while another plan of this child runs, in row 2 (2026-01-01 to 2026-03-01):"
                                + " expected one at a time. Correct the dates, or remove a plan that is not the"
                                + " child's, at its source and export again.");
    }

    private static List<Finding> findings(APlan... plans) {
        ChildChecks checks = new ChildChecks(AS_AT, INPUTS);
        List<Finding> findings = new ArrayList<>();
        for (APlan plan : plans) {
            checks.accept(plan.assessed(), findings::add);
        }
        checks.finish(findings::add);
        return findings;
    }
}
