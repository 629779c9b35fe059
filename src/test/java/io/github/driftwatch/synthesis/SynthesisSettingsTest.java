package io.github.driftwatch.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.model.Table;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynthesisSettingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0  | 2026-11-20 | 10 | 0   | plans: found 0, expected 1 or more.
            1  | 2026-11-20 | 0  | 0   | years: found 0, expected 1 to 25.
            1  | 2026-11-20 | 26 | 0   | years: found 26, expected 1 to 25.
            1  | 2026-11-20 | 10 | 1.1 | dirt: found 1.1, expected a share from 0 to 1, such as 0.01.
            1  | 2026-11-20 | 10 | -1  | dirt: found -1.0, expected a share from 0 to 1, such as 0.01.
            1  | 2026-11-20 | 10 | NaN | dirt: found NaN, expected a share from 0 to 1, such as 0.01.
            1  | 2017-12-31 | 10 | 0   | as-at date: found 2017-12-31, expected a day from 2018-01-01 to 2999-12-31 for 10 years of plans.
            1  | 3000-01-01 | 1  | 0   | as-at date: found 3000-01-01, expected a day from 2010-01-01 to 2999-12-31 for 1 years of plans.
            """)
    void outOfBounds(int plans, LocalDate asAt, int years, double dirt, String message) {
        assertThatThrownBy(() -> new SynthesisSettings(1, plans, asAt, years, Set.of(Table.PLANS), dirt))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void noTable() {
        assertThatThrownBy(() -> new SynthesisSettings(1, 1, MadeUp.AS_AT, 10, Set.of(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tables: found none, expected at least one.");
    }

    @Test
    void theUsual() {
        assertThat(SynthesisSettings.of(7, 100, MadeUp.AS_AT))
                .isEqualTo(new SynthesisSettings(7, 100, MadeUp.AS_AT, 10, SynthesisSettings.TABLES, 0.01));
    }

    @ParameterizedTest
    @CsvSource({"2018-01-01, 10", "2010-01-01, 1", "2010-01-01, 2", "2033-01-01, 25", "2999-12-31, 25"})
    void theFirstAndLastDaysGiveCleanDates(LocalDate asAt, int years) {
        SynthesisSettings settings = new SynthesisSettings(1, 2_000, asAt, years, SynthesisSettings.TABLES, 0);
        assertThat(Faults.count(MadeUp.of(settings), asAt))
                .containsEntry("DQ-18 date before 1990", 0L)
                .containsEntry("DQ-18 date far ahead", 0L);
    }
}
