package io.github.driftwatch.source.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFormatTest {

    /** A number of 164 or more is the workbook's own. */
    @ParameterizedTest(name = "{0} {1}: {4}")
    @CsvSource(nullValues = "-", textBlock = """
            # number, code,   date, digits, why
            0,    -,          false, 0,  general
            14,   -,          true,  0,  a date that every program knows
            14,   00000,      false, 5,  the same number with the workbook's own code
            1,    -,          false, 1,  a whole number
            2,    -,          false, 0,  two figures after the point
            164,  -,          false, 0,  a number that the workbook does not explain
            164,  dd/mm/yyyy, true,  0,  a date of its own
            164,  0,          false, 1,  one figure
            164,  00000,      false, 5,  five
            164,  00000.0,    false, 0,  with a fraction
            164,  000000000000000,  false, 15, fifteen
            164,  0000000000000000, false, 0,  sixteen are more than a number is kept with
            """)
    void aFormatSaysWhetherItIsADateAndHowManyFiguresThereAreAtLeast(
            int id, @Nullable String code, boolean date, int digits, String why) {
        assertThat(CellFormat.of(id, code)).as(why).isEqualTo(new CellFormat(date, digits));
    }

    @Test
    void aCodeThatNoProgramWritesIsNotLookedAt() {
        assertThat(CellFormat.of(164, "d".repeat(1_000))).isEqualTo(new CellFormat(true, 0));
        assertThat(CellFormat.of(164, "d".repeat(1_001))).isEqualTo(CellFormat.PLAIN);
    }
}
