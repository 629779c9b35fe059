package io.github.driftwatch.source.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code '} is a quotation mark. */
class FormulaTextTest {

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ='00123'                                  | 00123                | zeros kept
        ='a ''b'''                                | a 'b'                | doubled quotation marks
        =''                                       | ``                   | nothing
        =HYPERLINK('https://case.example/1','C1') | C1                   | a link with a text
        =hyperlink('https://case.example/1'; 'C1')| C1                   | as written where commas are decimal
        =HYPERLINK('https://case.example/1')      | https://case.example/1 | a link alone
        ='a'&'b'                                  | ='a'&'b'             | a formula that would have to be worked out
        =SUM(A1)                                  | =SUM(A1)             | another
        =                                         | =                    | a sign alone
        ='                                        | ='                   | a quotation mark too few
        00123                                     | 00123                | a text
        """)
    void showsWhatExcelWould(String cell, String shown, String why) {
        assertThat(FormulaText.shown(cell.replace('\'', '"'))).as(why).isEqualTo(shown.replace('\'', '"'));
    }
}
