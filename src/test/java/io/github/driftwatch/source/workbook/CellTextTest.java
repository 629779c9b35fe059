package io.github.driftwatch.source.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {

    @Test
    void textIsTakenFromWhatHoldsTextAndNotFromHowItIsSpoken() {
        CellText text = new CellText();
        take(text, "before");
        text.open("t");
        take(text, "one ");
        text.close("t");
        take(text, "between");
        text.open("rPh");
        text.open("t");
        take(text, "spoken");
        text.close("t");
        text.close("rPh");
        text.open("r");
        text.open("t");
        take(text, "two");
        text.close("t");
        text.close("r");
        take(text, "after");
        assertThat(text).hasToString("one two");
        assertThat(text.isEmpty()).isFalse();
        text.clear();
        assertThat(text).hasToString("");
        assertThat(text.isEmpty()).isTrue();
    }

    @Test
    void aLongTextIsKeptWhole() {
        String word = "0123456789".repeat(10);
        CellText text = holding(word);
        for (int times = 0; times < 9; times++) {
            take(text, word);
        }
        assertThat(text).hasToString(word.repeat(10));
        assertThat(holding(word.repeat(10))).hasToString(word.repeat(10));
    }

    /** No workbook can hold a longer one; what pretends to would fill the memory. */
    @Test
    void aTextTooLongForACellIsRefused() {
        String most = "x".repeat(1 << 20);
        CellText text = holding(most);
        assertThatExceptionOfType(WorkbookFault.class).isThrownBy(() -> take(text, "x"));
        assertThat(text).hasToString(most);
    }

    @ParameterizedTest(name = "{0} of {1} figures: {3}")
    @CsvSource(textBlock = """
            0,     5, 0,     nothing
            7,     5, 7,     one figure
            10,    5, 10,    a zero at the end
            46112, 5, 46112, as many as are allowed
            461120,5, -1,    one more
            07,    5, -1,    a zero before it
            -7,    5, -1,    a sign
            7.5,   5, -1,    a fraction
            7:,    5, -1,    a sign beyond the figures
            '',    5, -1,    none
            """)
    void aShortNumberIsReadAtOnce(String written, int most, int number, String why) {
        assertThat(holding(written).shortNumber(most)).as(why).isEqualTo(number);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(textBlock = """
            held,  held, true
            held,  heln, false
            held,  geld, false
            held,  hel,  false
            hel,   held, false
            '',    '',   true
            """)
    void isHeldAgainstAText(String one, String other, boolean same) {
        assertThat(holding(one).isSame(other)).isEqualTo(same);
        assertThat(holding(one).hash() == holding(other).hash()).isEqualTo(same);
    }

    private static CellText holding(String words) {
        CellText text = new CellText();
        text.open("v");
        take(text, words);
        return text;
    }

    private static void take(CellText text, String words) {
        // As the parser hands it over: somewhere within a longer piece.
        char[] piece = (">" + words + "<").toCharArray();
        text.take(piece, 1, words.length());
    }
}
