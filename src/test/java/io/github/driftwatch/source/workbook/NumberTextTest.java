package io.github.driftwatch.source.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(textBlock = """
            # stored, shown, why
            46112,    46112,      a whole number
            00123,    00123,      figures alone are left as they are
            46112.0,  46112,      no point where nothing follows it
            7.50,     7.5,        no zeros at the end
            1.2E5,    120000,     written out
            1E2,      100,        a round one too
            0.0,      0,          nothing
            -0,       0,          nor less than nothing
            -3.0,     -3,         below nothing
            0.1,      0.1,        as short as it goes
            9E14,     900000000000000, the longest that is exact
            1E15,     1E15,       one that may not be
            -1E15,    -1E15,      nor below nothing
            2E-9,     0.000000002, a small part
            1E-9,     1E-9,       one too small to be meant
            C1,       C1,         no number
            '',       '',         nothing stored
            """)
    void aNumberIsShownPlainly(String stored, String shown, String why) {
        assertThat(NumberText.of(stored)).as(why).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            7       | 7     | a whole number
            7.5     | 7.5   | after a point
            7,5     | 7.5   | after a comma
            7,55    | 7.55  | two figures after a comma
            7,500   | -     | seven and a half, or seven thousand five hundred
            7,5000  | 7.5   | four figures are no thousand
            7,500.5 | -     | a comma and a point
            ,5      | -     | nothing before the comma
            7,5,5   | -     | two commas
            -3      | -3    | below nothing
            +3      | 3     | with a sign
            1E3     | 1000  | as a machine writes it
            1e3     | -     | another letter
            1f      | -     | another
            NaN     | -     | no number
            -       | -     | none
            1-2     | -     | a sign within
            .       | -     | a point alone
            ''      | -     | nothing
            """)
    void aTextThatIsANumberIsRead(@Nullable String text, @Nullable Double number, String why) {
        assertThat(NumberText.parse(text == null ? "-" : text)).as(why).isEqualTo(number);
    }
}
