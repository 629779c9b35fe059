package io.github.driftwatch.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthChecksTest {

    @ParameterizedTest(name = "born {0}, expected {1}: {3}")
    @CsvSource(textBlock = """
                      ,           , DQ-11 plans 2 date_of_birth null,                  neither
            2018-05-04,           , '',                                               born
                      , 2026-11-19, DQ-12 plans 2 expected_date_of_birth 2026-11-19,  expected the day before
                      , 2026-11-20, '',                                               expected on the as-at date
                      , 2026-11-21, '',                                               still to come
            2026-11-18, 2026-11-19, '',                                               born since
            2026-11-20, 2026-11-19, '',                                               born on the as-at date
            2026-11-21, 2026-11-19, DQ-12 plans 2 expected_date_of_birth 2026-11-19,  a birth to come is not known yet
            2026-11-21,           , '',                                               it stands as the expected date
            """)
    void birthMissing(@Nullable String born, @Nullable String expected, String found, String why) {
        assertThat(APlan.starting("2026-10-01").born(born).expected(expected).found())
                .as(why)
                .isEqualTo(found);
    }

    @ParameterizedTest(name = "born {0}, ended {1}: {3}")
    @CsvSource(textBlock = """
            2008-11-21,           , '',                                      17 until tomorrow
            2008-11-20,           , '',                                      18 today
            2008-11-19,           , DQ-13 plans 2 date_of_birth 2008-11-19,  18 yesterday
            2008-11-19, 2026-11-20, '',                                      ended today
            2008-11-19, 2026-11-21, DQ-13 plans 2 date_of_birth 2008-11-19,  ends tomorrow: open today
            """)
    void openAfterThe18thBirthday(String born, @Nullable String end, String found, String why) {
        assertThat(APlan.starting("2026-10-01").born(born).ending(end).found())
                .as(why)
                .isEqualTo(found);
    }

    @ParameterizedTest(name = "born {0}, expected {1}: {3}")
    @CsvSource(textBlock = """
            2026-10-30,           , '',                                   9 months less a day after the start
            2026-10-31,           , '',                                   9 months after it
            2026-11-01,           , DQ-22 plans 2 start_date 2026-01-31,  a day more
            2026-11-01, 2026-10-20, '',                                   made before birth by an expected date
            2026-11-01, 2026-02-01, '',                                   expected the day after the conference
            2026-11-01, 2026-01-31, DQ-22 plans 2 start_date 2026-01-31,  expected on the conference's day
            """)
    void longBeforeBirth(String born, @Nullable String expected, String found, String why) {
        assertThat(APlan.starting("2026-01-31")
                        .review("2026-04-30")
                        .review("2026-10-20")
                        .born(born)
                        .expected(expected)
                        .found())
                .as(why)
                .isEqualTo(found);
    }

    @Test
    void saysWhatIsWrongAndWhatToDo() {
        assertThat(message(APlan.starting("2026-10-01").born(null)))
                .isEqualTo("date_of_birth and expected_date_of_birth are both missing: what depends on the child's age"
                        + " cannot be assessed. Fill in one of them at its source and export again.");
        assertThat(message(APlan.starting("2026-10-01").born(null).expected("2026-11-01")))
                .isEqualTo("expected_date_of_birth has passed and no date_of_birth is known at the as-at date,"
                        + " 2026-11-20. Fill in date_of_birth at its source and export again.");
        assertThat(message(APlan.starting("2026-10-01").born("2008-02-29")))
                .isEqualTo("The plan is open after the child's 18th birthday, 2026-03-01: expected it to have ended by"
                        + " then. Fill in end_date, or correct date_of_birth, at its source and export again.");
        assertThat(message(APlan.starting("2026-01-10").review("2026-03-01").born("2026-11-01")))
                .isEqualTo("The plan starts more than 9 months before the child's birth, 2026-11-01, and no"
                        + " expected_date_of_birth shows that it was made before birth. Correct start_date or"
                        + " date_of_birth, or fill in expected_date_of_birth, at its source and export again.");
    }

    private static String message(APlan plan) {
        assertThat(plan.findings()).hasSize(1);
        Finding only = plan.findings().get(0);
        return only.message();
    }
}
