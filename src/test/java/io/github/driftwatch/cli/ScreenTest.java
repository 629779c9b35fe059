package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

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
