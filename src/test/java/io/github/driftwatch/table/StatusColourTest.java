package io.github.driftwatch.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How words of a status, a severity, a band or a change are set off: urgency first. */
class StatusColourTest {

    /** The code is the terminal's; what has none is left as it is. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            OVERDUE,        ACT_NOW,      1;31
            BREACH,         ACT_NOW,      1;31
            error,          ACT_NOW,      1;31
            RED,            ACT_NOW,      1;31
            SCHEDULED_LATE, WILL_BE_LATE, 1;35
            MISSED,         WILL_BE_LATE, 1;35
            new,            WILL_BE_LATE, 1;35
            worse,          WILL_BE_LATE, 1;35
            DUE_SOON,       SOON,         1
            warning,        SOON,         1
            AMBER,          SOON,         1
            SCHEDULED,      IN_HAND,      -
            PENDING,        IN_HAND,      -
            MET,            DONE,         32
            GREEN,          DONE,         32
            MET_LATE,       DONE_LATE,    -
            better,         DONE_LATE,    -
            WAIVED,         SET_ASIDE,    -
            '',             SET_ASIDE,    -
            """)
    void aWordHasItsColour(String word, StatusColour colour, @Nullable String code) {
        assertThat(StatusColour.of(word)).isEqualTo(colour);
        assertThat(Ink.COLOURS.status(word, "shown"))
                .isEqualTo(code == null ? "shown" : "\u001B[" + code + "mshown\u001B[0m");
        assertThat(Ink.NONE.status(word, "shown")).isEqualTo("shown");
        assertThat(Ink.COLOURS.status(word, "")).isEmpty();
    }
}
