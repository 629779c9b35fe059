package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.procedure.Procedures;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether anything at all of a plan is overdue. */
class AnyOverdueTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            start 2026-08-21; review 2026-12-01                   | false | its first review is due today
            start 2026-08-20; review 2026-12-01                   | true  | it was due yesterday
            start 2026-08-20; review 2026-11-19; review 2026-12-01 | false | it was held
            start 2026-08-20; end 2026-11-20                      | false | the plan has ended
            start 2026-11-20; icpc 2026-06-01; review 2026-12-01  | true  | long due from the initial conference
            start 2026-11-21; icpc 2026-06-01; review 2026-12-01  | false | a plan that begins tomorrow
            """)
    void aPlanIsOverdueWhereOneOfItsObligationsIs(String story, boolean overdue, String why) {
        Evaluation evaluation = new Evaluation(Procedures.of(Trace.profile("designated-review")), AS_AT, List.of());

        assertThat(evaluation.anyOverdue(PlanStory.told(story))).as(why).isEqualTo(overdue);
    }
}
