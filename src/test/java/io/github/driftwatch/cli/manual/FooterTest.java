package io.github.driftwatch.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands below a command's options, taken apart. */
class FooterTest {

    @Test
    void examplesAreWhatIsIndentedAtTheEnd() {
        Footer footer = Footer.of("", "A note:", "  as typed", "", "Examples:", "  one", "  two");
        assertThat(footer.examples()).containsExactly("one", "two");
        assertThat(footer.notes()).containsExactly("A note:", "  as typed");
        assertThat(footer.exitCodes()).isEmpty();
    }

    @Test
    void exitCodesAreToldFromNotes() {
        Footer footer = Footer.of("Exit codes: 0 done; 1 not as it was, or another.", "A note.", "Examples:", "  one");
        assertThat(footer.exitCodes())
                .containsExactly(new Footer.Code("0", "Done."), new Footer.Code("1", "Not as it was, or another."));
        assertThat(footer.notes()).containsExactly("A note.");
        assertThatThrownBy(() -> Footer.of("Exit codes: none.", "Examples:", "  one"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a number and what it means, found none");
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            '  a',true
            ' a',false
            'a  ',false
            '',false
            """)
    void indentedIsWhatBeginsWithTwoBlanks(String line, boolean indented) {
        assertThat(Footer.isIndented(line)).isEqualTo(indented);
    }
}
