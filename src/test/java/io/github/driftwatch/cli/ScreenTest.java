package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of the terminal. */
class ScreenTest {

    @Test
    void withoutAConsoleThereIsNoTerminal() {
        assertThat(Screen.isTerminal(null)).isFalse();
    }

    /** Tests are run without a terminal: what is written goes to a file or another program. */
    @Test
    void ofAJobIsNoneAndTakesUtf8() {
        assumeThat(System.console()).isNull();
        Screen screen = Screen.ofThisProcess();
        assertThat(screen.terminal()).isFalse();
        assertThat(screen.errors()).isFalse();
        assertThat(screen.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(screen.colours())
                .isEqualTo(Colours.areUnderstood(System.getenv(), System.getProperty("os.name", "")));
        String told = System.getenv("COLUMNS");
        boolean wide = told != null && told.matches("[0-9]{2,4}") && Integer.parseInt(told) >= 40;
        assertThat(screen.width()).isEqualTo(wide ? Integer.parseInt(told) : 80);
    }

    @ParameterizedTest(name = "COLUMNS {0}, the terminal says {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                  | 0    | 80
                  | 39   | 80
                  | 40   | 40
                  | 132  | 132
            39    | 132  | 132
            40    | 132  | 40
            41    | 132  | 41
            9999  | 0    | 9999
            10000 | 0    | 80
            wide  | 97   | 97
            -80   | 97   | 97
            """)
    void isAsWideAsSomebodyHasSetItOrItSaysItself(@Nullable String columns, int terminal, int width) {
        assertThat(Screen.width(columns, () -> terminal)).isEqualTo(width);
    }

    @Test
    void isNotAskedWhereSomebodyHasSetAWidth() {
        assertThat(Screen.width("100", () -> {
                    throw new AssertionError("asked");
                }))
                .isEqualTo(100);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"24 80, 80", "0 0, 0", "50 132, 132", "'', 0", "stty: 'standard input': Inappropriate ioctl, 0"})
    void tellsItsRowsBeforeItsColumns(String size, int columns) {
        assertThat(Screen.columns(size)).isEqualTo(columns);
    }

    @Test
    void withoutColoursTheRestIsTheSame() {
        Screen coloured = new Screen(true, 90, false, true, StandardCharsets.ISO_8859_1);
        assertThat(coloured.plain()).isEqualTo(new Screen(true, 90, false, false, StandardCharsets.ISO_8859_1));
        Screen plain = new Screen(false, 70);
        assertThat(plain.plain()).isSameAs(plain);
        assertThat(plain).isEqualTo(new Screen(false, 70, false, false, StandardCharsets.UTF_8));
        assertThat(new Screen(true, 70).errors()).isTrue();
    }
}
