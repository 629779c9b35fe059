package io.github.driftwatch.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.MadeUpPlan;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The children of a family as on the day of a conference. */
class FamiliesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    /** What is told of a sibling: a plan in brackets is {@code start/end/born/expected}. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            runs on                            | 2026-06-01 | 2026-01-05/-/2020-05-01/-                            | 6, since 2026-01-05
            ended on the conference's day      | 2026-06-01 | 2026-01-05/2026-06-01/2020-05-01/-                   | 6, since 2026-01-05
            ended the day before               | 2026-06-01 | 2026-01-05/2026-05-31/2020-05-01/-                   | 6, no plan
            ended the day after                | 2026-06-01 | 2026-01-05/2026-06-02/2020-05-01/-                   | 6, since 2026-01-05
            begins the day after               | 2026-06-01 | 2026-06-02/-/2020-05-01/-                            | 6, no plan
            still to be held: as it is today   | 2026-05-20 | 2026-01-05/2026-05-20/2020-05-01/-                   | 6, no plan
            born, as an earlier plan says      | 2026-06-01 | 2023-01-05/2023-06-01/2020-05-01/- 2026-01-05/-/-/-  | 6, since 2026-01-05
            the latest that says it            | 2026-06-01 | 2026-01-05/-/2019-05-01/- 2023-01-05/2023-06-01/2020-05-01/- | 7, since 2026-01-05
            expected, as an earlier plan says  | 2026-06-01 | 2026-01-05/2026-02-01/-/2026-09-01 2026-03-02/-/-/-  | expected 2026-09-01, since 2026-03-02
            """)
    void aSibling(String why, LocalDate knownUntil, String plans, String expected) {
        List<PlanHistory> histories = new ArrayList<>();
        Plan own = plan("C1", "2026-01-05/2026-06-01/2018-01-01/-");
        histories.add(PlanHistory.of(own));
        for (String told : plans.split(" ", -1)) {
            histories.add(PlanHistory.of(plan("C2", told)));
        }
        FamilyChild child = new Families(histories).of(own, DAY, knownUntil).get(1);
        String age = child.age() == null ? "expected " + child.expected() : child.age();
        assertThat(age + ", " + (child.onPlanSince() == null ? "no plan" : "since " + child.onPlanSince()))
                .isEqualTo(expected);
    }

    private static Plan plan(String child, String told) {
        String[] days = told.split("/", -1);
        return MadeUpPlan.withoutId(child, LocalDate.parse(days[0]))
                .family("F1")
                .born(day(days[2]))
                .expected(day(days[3]))
                .category("NEG")
                .ended(day(days[1]))
                .plan();
    }

    private static @Nullable LocalDate day(String word) {
        return word.equals("-") ? null : LocalDate.parse(word);
    }
}
