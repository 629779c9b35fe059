package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Procedures;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans held against one procedure or several. */
class EvaluationTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);
    private static final PlanHistory PLAN = PlanStory.told("start 2026-01-05; review 2026-04-01");

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            designated-review          | start 2026-08-21; review 2026-12-01                    | false | its first review is due today
            designated-review          | start 2026-08-20; review 2026-12-01                    | true  | it was due yesterday
            designated-review          | start 2026-08-20; review 2026-11-19; review 2026-12-01 | false | it was held
            designated-review          | start 2026-08-20; end 2026-11-20                       | false | the plan has ended
            designated-review          | start 2026-11-20; icpc 2026-06-01; review 2026-12-01   | true  | long due from the initial conference
            designated-review          | start 2026-11-21; icpc 2026-06-01; review 2026-12-01   | false | a plan that begins tomorrow
            calderdale                 | start 2026-10-20; review 2026-12-01                    | false | no core group is asked for here
            calderdale north-yorkshire | start 2026-10-20; review 2026-12-01                    | true  | by either of two
            calderdale north-yorkshire | start 2026-11-19; review 2027-01-20                    | false | by neither
            """)
    void aPlanIsOverdueWhereOneOfItsObligationsIs(String profiles, String story, boolean overdue, String why) {
        assertThat(evaluation(profiles, AS_AT).anyOverdue(PlanStory.told(story)))
                .as(why)
                .isEqualTo(overdue);
    }

    @Test
    void obligationsUnderSeveralAreInTheOrderOfTheirRules() {
        List<String> rules = evaluation("north-yorkshire calderdale", AS_AT).assess(PLAN).obligations().stream()
                .map(o -> o.rule().id())
                .toList();

        assertThat(rules).isSorted().contains("calderdale/RC-1", "north-yorkshire/NY-1");
    }

    @ParameterizedTest
    @CsvSource({"calderdale", "north-yorkshire calderdale"})
    void forAnotherDayItIsTheOneMadeForThatDay(String profiles) {
        LocalDate day = LocalDate.of(2026, 3, 2);

        assertThat(evaluation(profiles, AS_AT).on(day).assess(PLAN))
                .isEqualTo(evaluation(profiles, day).assess(PLAN))
                .isNotEqualTo(evaluation(profiles, AS_AT).assess(PLAN));
    }

    private static Evaluation evaluation(String profiles, LocalDate asAt) {
        return new Evaluation(
                Procedures.of(Arrays.stream(profiles.split(" ", -1))
                        .map(Trace::profile)
                        .toList()),
                asAt,
                List.of());
    }
}
