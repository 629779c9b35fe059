package io.github.driftwatch.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.MadeUpPlan;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyChildTest {

    @ParameterizedTest(name = "born {0}: {2}")
    @CsvSource(textBlock = """
            2026-03-01, 0 months,  born on the day
            2026-02-02, 0 months,  the day before a month
            2026-02-01, 1 month,   a month
            2026-01-01, 2 months,  two months
            2024-03-02, 23 months, the day before the second birthday
            2024-03-01, 2,         the second birthday
            2024-02-29, 2,         whose birthday is 1 March in a year without a 29 February
            2023-03-02, 2,         the day before the third birthday
            2023-03-01, 3,         the third birthday
            2008-03-01, 18,        grown up
            2026-03-02,           , not born on the day
                      ,           , nothing is known of the birth
            """)
    void theAgeOnTheFirstOfMarch(@Nullable LocalDate born, @Nullable String age, String why) {
        LocalDate day = LocalDate.of(2026, 3, 1);
        Plan plan = told("C1 2026-01-05").born(born).plan();
        FamilyChild child = families(plan).of(plan, day, day).get(0);
        assertThat(child.age()).as(why).isEqualTo(age);
        assertThat(child.born()).isEqualTo(age == null ? null : born);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(textBlock = """
                      , 2026-12-24,           , 2026-12-24, is expected
            2026-03-02, 2026-02-20,           , 2026-02-20, a birth to come is not known
            2026-03-02,           ,           , 2026-03-02, and stands for the estimate where there is none
            2026-03-01, 2026-02-20,           ,           , is born
            2026-03-01,           , 2026-02-28,           , died the day before
            2026-03-01,           , 2026-03-01,           , died on the day
            2026-01-01,           , 2026-03-02,           , died later
            """)
    void whatIsKnownOfABirthAndADeathOnTheFirstOfMarch(
            @Nullable LocalDate born,
            @Nullable LocalDate estimate,
            @Nullable LocalDate died,
            @Nullable LocalDate expected,
            String why) {
        LocalDate day = LocalDate.of(2026, 3, 1);
        Plan plan =
                told("C1 2026-01-05").born(born).expected(estimate).died(died).plan();
        FamilyChild child = families(plan).of(plan, day, day).get(0);
        assertThat(child.expected()).as(why).isEqualTo(expected);
        LocalDate known = died == null || died.isAfter(day) ? null : died;
        assertThat(child.died()).isEqualTo(known);
        assertThat(child.age() == null).isEqualTo(known != null || born == null || born.isAfter(day));
    }

    /** Each plan is its child, its start, and its end; the first is the one whose conference it is. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            C1 2026-03-01                                   | C1 since 2026-03-01                    | begins on the day
            C1 2026-01-05 2026-03-01                        | C1 since 2026-01-05                    | ends at its own conference
            C1 2026-01-05 2026-02-28                        | C1 no plan                             | ended the day before
            C1 2026-01-05 2026-03-02                        | C1 since 2026-01-05                    | ends the day after
            C1 2026-01-05; C2 2026-02-05 2026-03-01         | C1 since 2026-01-05, C2 since 2026-02-05 | another child's ends on the day
            C1 2026-01-05; C2 2026-02-05 2026-03-02         | C1 since 2026-01-05, C2 since 2026-02-05 | another child's ends the day after
            C1 2026-01-05; C2 2026-03-02                    | C1 since 2026-01-05, C2 no plan        | another child's is to come
            C1 2026-01-05; C2 2026-03-01                    | C1 since 2026-01-05, C2 since 2026-03-01 | another child's begins on the day
            C2 2026-01-05; C3 2026-01-05; C1 2026-01-05     | C2 since 2026-01-05, C1 since 2026-01-05, C3 since 2026-01-05 | its own child first, the others by identifier
            C1 2026-01-05; C2 2024-01-05 2024-06-03; C2 2026-02-05 | C1 since 2026-01-05, C2 since 2026-02-05 | the second plan runs
            C1 2026-01-05; C2 2025-01-05; C2 2026-03-02     | C1 since 2026-01-05, C2 since 2025-01-05 | the first plan runs and a second is to come
            """)
    void whoseChildrenArePlannedForOnTheFirstOfMarch(String told, String expected, String why) {
        LocalDate day = LocalDate.of(2026, 3, 1);
        Plan[] plans = Arrays.stream(told.split("; ", -1))
                .map(words -> told(words).plan())
                .toArray(Plan[]::new);
        assertThat(families(plans).of(plans[0], day, day).stream()
                        .map(child -> child.childId()
                                + (child.onPlanSince() == null ? " no plan" : " since " + child.onPlanSince()))
                        .collect(Collectors.joining(", ")))
                .as(why)
                .isEqualTo(expected);
    }

    private static Families families(Plan... plans) {
        List<PlanHistory> histories = Arrays.stream(plans).map(PlanHistory::of).toList();
        return new Families(histories);
    }

    private static MadeUpPlan told(String words) {
        String[] told = words.split(" ", -1);
        return MadeUpPlan.of(told[0], "P-" + words, LocalDate.parse(told[1]))
                .family("F1")
                .category("NEG")
                .ended(told.length > 2 ? LocalDate.parse(told[2]) : null);
    }
}
