package io.github.driftwatch.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaStartTest {

    /** The sign is at the last place of the text, and is looked back from so many places before it. */
    @ParameterizedTest(name = "<{0}> looked back from {1}: {3}")
    @CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
            # text, places, is a sign within, why
            "a;="    ~ 0 ~ true  ~ behind a semicolon
            "a;  ="  ~ 0 ~ true  ~ blanks between
            "a;\u00A0=" ~ 0 ~ true  ~ a no-break space between
            "a|+"    ~ 0 ~ true  ~ behind a bar
            "a;'="   ~ 1 ~ true  ~ the apostrophe passed over
            "a;'="   ~ 0 ~ false ~ the apostrophe not passed over
            "a="     ~ 0 ~ false ~ behind a letter
            "a,="    ~ 0 ~ false ~ behind a comma
            ";="     ~ 0 ~ true  ~ behind a semicolon that is the first sign
            "="      ~ 0 ~ false ~ nothing before it
            "  ="    ~ 0 ~ false ~ nothing but blanks before it
            "a;b"    ~ 0 ~ false ~ no such sign
            """)
    void aSignWithinATextStandsBehindTheEndOfACell(String text, int places, boolean within, String why) {
        int sign = text.length() - 1;
        assertThat(FormulaStart.isSignWithin(text, sign, sign - places)).as(why).isEqualTo(within);
    }

    @ParameterizedTest(name = "<{0}> from {1}: {3}")
    @CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
            # text, from, place, why
            "a;=b"   ~ 0 ~ 2  ~ the sign and not what ends the cell
            "a; =b"  ~ 0 ~ 3  ~ a blank between
            "a;=b"   ~ 1 ~ 2  ~ from the end of the cell on
            "a;=b"   ~ 2 ~ -1 ~ from behind it on
            "a;b;=c" ~ 0 ~ 4  ~ the second end of a cell
            "a;"     ~ 0 ~ -1 ~ nothing behind it
            "a; "    ~ 0 ~ -1 ~ nothing but a blank behind it
            "=a"     ~ 0 ~ -1 ~ a sign at the start is another matter
            ""       ~ 0 ~ -1 ~ nothing at all
            """)
    void theFirstFormulaWithinAText(String text, int from, int place, String why) {
        assertThat(FormulaStart.within(text, from)).as(why).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"a;=, 3", "a;=, 4"})
    void thereIsNoSignBehindTheEndOfTheText(String text, int sign) {
        assertThat(FormulaStart.isSignWithin(text, sign, sign)).isFalse();
    }
}
