package io.github.driftwatch.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaGuardTest {

    /** The lead is the code points before {@code SUM(A1)}, in hexadecimal. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(textBlock = """
            3D,       true,  an equals sign
            2B,       true,  a plus sign
            2D,       true,  a minus sign
            40,       true,  an at sign
            09,       true,  a tab
            0D,       true,  a carriage return
            0A,       true,  a line feed
            FF1D,     true,  a full-width equals sign
            FF0B,     true,  a full-width plus sign
            FF0D,     true,  a full-width minus sign
            FF20,     true,  a full-width at sign
            20 3D,    true,  behind a blank
            A0 3D,    true,  behind a no-break space
            FEFF 3D,  true,  behind a byte-order mark
            20 A0 2D, true,  behind several
            27 3D,    false, behind an apostrophe it is text already
            41 3D,    false, inside a text
            41 40,    false, as in C1001@2025-03-14
            20,       false, a blank and then a letter
            31,       false, a number
            """)
    void prefixesWhatASpreadsheetWouldRun(String lead, boolean dangerous, String why) {
        StringBuilder text = new StringBuilder();
        for (String point : List.of(lead.split(" ", -1))) {
            text.appendCodePoint(Integer.parseInt(point, 16));
        }
        text.append("SUM(A1)");
        assertThat(FormulaGuard.isDangerous(text.toString())).as(why).isEqualTo(dangerous);
        assertThat(FormulaGuard.harmless(text.toString())).as(why).isEqualTo(dangerous ? "'" + text : text.toString());
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'\u00A0 '"})
    void leavesBlanksAlone(String blanks) {
        assertThat(FormulaGuard.harmless(blanks)).isEqualTo(blanks);
    }
}
