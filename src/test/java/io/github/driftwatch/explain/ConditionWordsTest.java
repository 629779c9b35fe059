package io.github.driftwatch.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.procedure.Condition;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.procedure.Selector;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said where a condition holds, and where it does not. */
class ConditionWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Condition OPEN = new Condition.PlanOpen(true);
    private static final Condition UNBORN = new Condition.MadeBeforeBirth(true);

    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of(OPEN, "the plan is open", "the plan has ended"),
                Arguments.of(new Condition.PlanOpen(false), "the plan has ended", "the plan is open"),
                Arguments.of(
                        UNBORN,
                        "the plan was made before the child's birth",
                        "the plan was not made before the child's birth"),
                Arguments.of(new Condition.Not(OPEN), "the plan has ended", "the plan is open"),
                Arguments.of(
                        new Condition.ColumnFilled("date_of_birth"),
                        "the date of birth is given",
                        "the date of birth is not given"),
                Arguments.of(
                        new Condition.ColumnIs("category", Set.of("neg", "emo")),
                        "the category is EMO or NEG",
                        "the category is not EMO or NEG"),
                Arguments.of(
                        new Condition.ColumnIs("team", Set.of("east")),
                        "the team is \"east\"",
                        "the team is not \"east\""),
                Arguments.of(
                        new Condition.ColumnBetween("start_date", DAY, DAY.plusDays(1)),
                        "the start date is from 02/03/2026 to 03/03/2026",
                        "it is not so that the start date is from 02/03/2026 to 03/03/2026"),
                Arguments.of(
                        new Condition.ColumnBetween("start_date", DAY, null),
                        "the start date is 02/03/2026 or later",
                        "it is not so that the start date is 02/03/2026 or later"),
                Arguments.of(
                        new Condition.ColumnBetween("start_date", null, DAY),
                        "the start date is no later than 02/03/2026",
                        "it is not so that the start date is no later than 02/03/2026"),
                Arguments.of(
                        new Condition.All(List.of(OPEN, UNBORN)),
                        "the plan is open and the plan was made before the child's birth",
                        "it is not so that the plan is open and the plan was made before the child's birth"),
                Arguments.of(
                        new Condition.Any(List.of(OPEN, UNBORN)),
                        "the plan is open or the plan was made before the child's birth",
                        "it is not so that the plan is open or the plan was made before the child's birth"),
                exists("review", "a review was held", "no review was held"),
                exists("visit", "a visit was made", "no visit was made"),
                exists("start", "the plan began", "the plan did not begin"),
                exists("end", "the plan ended", "the plan did not end"),
                exists("death", "the child died", "the child did not die"),
                exists("birth", "the child was born", "the child was not born"),
                exists("expected-birth", "a birth was expected", "no birth was expected"));
    }

    private static Arguments exists(String occurrence, String holds, String fails) {
        return Arguments.of(new Condition.Exists(Selector.of(occurrence)), holds, fails);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("conditions")
    void saysWhetherItHolds(Condition condition, String holds, String fails) throws IOException {
        ConditionWords words = new Wording(new ProfileLoader().load("designated-review")).conditions();
        assertThat(words.holds(condition)).isEqualTo(holds);
        assertThat(words.holds(new Condition.Not(condition))).isEqualTo(fails);
    }
}
