package io.github.driftwatch.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaGuardTest {

    /** The lead is the code points before {@code SUM(A1)}, in hexadecimal; so is what is written for it. */
    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            3D,       true,  27 3D,         an equals sign
            2B,       true,  27 2B,         a plus sign
            2D,       true,  27 2D,         a minus sign
            40,       true,  27 40,         an at sign
            09,       true,  27 09,         a tab
            0D,       true,  27 0D,         a carriage return
            0A,       true,  27 0A,         a line feed
            FF1D,     true,  27 FF1D,       a full-width equals sign
            FF0B,     true,  27 FF0B,       a full-width plus sign
            FF0D,     true,  27 FF0D,       a full-width minus sign
            FF20,     true,  27 FF20,       a full-width at sign
            20 3D,    true,  27 20 3D,      behind a blank
            A0 3D,    true,  27 A0 3D,      behind a no-break space
            2009 3D,  true,  27 2009 3D,    behind a thin space
            200E 3D,  true,  27 200E 3D,    behind a mark that turns the writing
            2060 3D,  true,  27 2060 3D,    behind a word joiner
            FEFF 3D,  true,  27 FEFF 3D,    behind a byte-order mark
            20 A0 2D, true,  27 20 A0 2D,   behind several
            41 3B 3D, false, 41 3B 27 3D,   behind a semicolon within the text
            41 3B 20 2D, false, 41 3B 20 27 2D, behind a semicolon and a blank
            41 9 40,  false, 41 9 27 40,    behind a tab within the text
            41 7C 2B, false, 41 7C 27 2B,   behind a bar within the text
            41 A 3D,  false, 41 A 27 3D,    on a line of its own
            9 3D,     true,  27 9 27 3D,    a tab and then an equals sign
            41 3B 3B 3D, false, 41 3B 3B 27 3D, behind two semicolons
            41 2C 3D, false, -,             behind a comma: there are quotes around such a text
            41 3B 42, false, -,             a semicolon and then a word
            27 3D,    false, -,             behind an apostrophe it is text already
            41 3D,    false, -,             inside a text
            41 40,    false, -,             as in C1001@2025-03-14
            20,       false, -,             a blank and then a letter
            31,       false, -,             a number
            """)
    void guardsWhatASpreadsheetWouldRun(String lead, boolean dangerous, String written, String why) {
        String text = of(lead) + "SUM(A1)";
        String expected = written == null ? text : of(written) + "SUM(A1)";
        assertThat(FormulaGuard.isDangerous(text)).as(why).isEqualTo(dangerous);
        assertThat(FormulaGuard.harmless(text)).as(why).isEqualTo(expected);
        if (written != null) {
            assertThat(FormulaGuard.undone(expected)).as(why).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'\u00A0 '", "O'Neil", "the child's; 'tis", "ends with ;", "';'", "'; '"})
    void leavesOtherTextsAlone(String text) {
        assertThat(FormulaGuard.harmless(text)).isEqualTo(text);
        assertThat(FormulaGuard.undone(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
            "a;=1;=2;=3" ~ "a;'=1;'=2;'=3"
            "=1;=2"      ~ "'=1;'=2"
            """)
    void guardsEachOfSeveral(String text, String written) {
        assertThat(FormulaGuard.harmless(text)).isEqualTo(written);
        assertThat(FormulaGuard.undone(written)).isEqualTo(text);
    }

    private static String of(String points) {
        StringBuilder text = new StringBuilder();
        for (String point : List.of(points.split(" ", -1))) {
            text.appendCodePoint(Integer.parseInt(point, 16));
        }
        return text.toString();
    }
}
