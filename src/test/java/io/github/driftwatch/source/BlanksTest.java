package io.github.driftwatch.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlanksTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        C1                      | C1     | plain
        `  C 1\t`               | C 1    | blanks at the ends
        `\u00A0C1\u2003`        | C1     | wide and no-break spaces at the ends
        `C\u00A01`              | C 1    | a no-break space inside
        `C\u202F1`              | C 1    | a narrow one
        `C\u200B1`              | C1     | a space of no width
        `\uFEFFC\uFEFF1`        | C1     | byte-order marks
        `C\u00AD1`              | C1     | a soft hyphen
        `\u200EC1\u200F`        | C1     | marks of direction
        `C\u20601`              | C1     | a word joiner
        `C\u061C\u180E1`        | C1     | marks of other scripts
        `\u202AC\u202C1\u202E`  | C1     | embeddings of direction
        `C\u2061\u20641`        | C1     | signs that no formula shows
        `\u2066C\u2067\u20691`  | C1     | isolates of direction
        `C1\uFE0F`              | C1     | a choice of picture
        `e\u0301`               | \u00E9 | a letter and its accent
        `e\u200B\u0301`         | \u00E9 | with a mark of no width between
        `\u200B \u00AD`         | ``     | nothing to see
        `a\r\nb\rc\nd`          | `a\nb\nc\nd` | line ends of every kind
        `a\u200B\u00A0`         | a      | blanks at the end behind a mark
        """)
    void whatLooksAlikeIsTheSame(String text, String seen, String why) {
        assertThat(Blanks.asSeen(text)).as(why).isEqualTo(seen);
    }
}
