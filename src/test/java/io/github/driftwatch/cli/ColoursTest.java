package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colour is for a terminal that understands it and somebody who wants it, and says nothing that the words do not. */
class ColoursTest {

    private static final String SAMPLES = "--dir samples --as-at 2026-11-20";
    private static final Screen COLOURFUL = new Screen(true, 80, true, true, StandardCharsets.UTF_8);
    private static final Screen ERRORS_IN_A_FILE = new Screen(true, 80, false, true, StandardCharsets.UTF_8);
    private static final Screen PIPE = new Screen(false, 80, false, true, StandardCharsets.UTF_8);

    @TempDir
    private Path dir;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            environment                      | system     | understood | why
            TERM=xterm-256color              | Linux      | true       | a terminal that says its kind
            TERM=xterm-256color,NO_COLOR=1   | Linux      | false      | somebody does not want it
            TERM=xterm-256color,NO_COLOR=    | Linux      | true       | an empty word says nothing
            TERM=dumb                        | Linux      | false      | it says that it shows nothing but text
            TERM=                            | Linux      | false      | it does not say its kind
            HOME=x                           | Linux      | false      | nor here
            HOME=x                           | Windows 10 | false      | the old console would show the codes
            WT_SESSION=x                     | Windows 11 | true       | the new terminal
            ConEmuANSI=ON                    | Windows 10 | true       | another one
            ConEmuANSI=OFF                   | Windows 10 | false      | the same, told not to
            ANSICON=1                        | Windows 10 | true       | a console that was taught
            TERM=xterm                       | Windows 10 | true       | a shell that brings its own terminal
            WT_SESSION=x,NO_COLOR=yes        | Windows 11 | false      | somebody does not want it
            """, useHeadersInDisplayName = true)
    void whereTheyAreUnderstood(String environment, String system, boolean understood, String why) {
        Map<String, String> variables = Arrays.stream(environment.split(",", -1))
                .collect(Collectors.toMap(
                        said -> said.substring(0, said.indexOf('=')), said -> said.substring(said.indexOf('=') + 1)));
        assertThat(Colours.areUnderstood(variables, system)).as(why).isEqualTo(understood);
    }

    @Test
    void aListShowsItsStatusInColour() {
        CommandRun run = CommandRun.on(COLOURFUL, ("overdue " + SAMPLES).split(" "));
        assertThat(run.out())
                .startsWith("\u001B[1mchild_id  requirement")
                .contains("806  \u001B[1;31mOVERDUE\u001B[0m  RC-15\n");
    }

    @Test
    void aTimelineShowsWhatIsLateInColour() {
        CommandRun run = CommandRun.on(COLOURFUL, ("timeline C000001 " + SAMPLES).split(" "));
        assertThat(run.out())
                .contains("\n\u001B[1mOverdue\u001B[0m\n-------\n\u001B[1;31m! 14/08/2026  Next review booked")
                .contains("\n  28/08/2026  -- 9 months --\n");
    }

    @Test
    void aFailureAndHelpAreSetOff() {
        assertThat(CommandRun.on(COLOURFUL, "chekc").err()).startsWith("\u001B[1;31mdriftwatch:\u001B[0m there is no");
        assertThat(CommandRun.on(COLOURFUL, "drift", "--help").out()).contains("\u001B[1m--band\u001B[");
    }

    @ParameterizedTest
    @CsvSource({
        "overdue SAMPLES",
        "upcoming SAMPLES --by week",
        "drift SAMPLES --band red,amber,green",
        "timeline C000001 SAMPLES",
        "validate SAMPLES",
        "check SAMPLES --out DIR/reports --quiet",
        "profile explain DR-3",
        "check --help",
        "chekc",
        "overdue SAMPLES --layout none",
        "profile"
    })
    void withoutThemTheWordsAreTheSame(String typed) throws Exception {
        String[] words = CommandRun.split(typed.replace("SAMPLES", SAMPLES), dir);
        CommandRun coloured = CommandRun.on(COLOURFUL, words);
        CommandRun plain = CommandRun.on(new Screen(true, 80), words);
        assertThat(withoutColours(coloured.out())).isEqualTo(plain.out());
        assertThat(withoutColours(coloured.err())).isEqualTo(plain.err());
        assertThat(plain.out() + plain.err()).doesNotContain("\u001B");

        String[] asked = Arrays.copyOf(words, words.length + 1);
        asked[words.length] = "--no-color";
        assertThat(CommandRun.on(COLOURFUL, asked)).isEqualTo(plain);
        asked[words.length] = "--no-colour";
        assertThat(CommandRun.on(COLOURFUL, asked)).isEqualTo(plain);
        if (!typed.contains("--help") && !typed.startsWith("profile") && !typed.startsWith("chekc")) {
            Path options = Files.writeString(dir.resolve("options.txt"), "no-color\n");
            asked[words.length] = "--config=" + options;
            assertThat(CommandRun.on(COLOURFUL, asked)).isEqualTo(plain);
            Files.writeString(options, "--no-color\n");
            asked[words.length] = "@" + options;
            assertThat(CommandRun.on(COLOURFUL, asked)).isEqualTo(plain);
        }
    }

    @Test
    void aPipeAndAFileGetNone() throws Exception {
        CommandRun.on(COLOURFUL, CommandRun.split("overdue " + SAMPLES + " --out DIR/late.txt", dir));
        CommandRun.on(COLOURFUL, CommandRun.split("timeline C000001 " + SAMPLES + " --out DIR/plan.txt", dir));
        CommandRun.on(COLOURFUL, CommandRun.split("upcoming " + SAMPLES + " --by week --out DIR/weeks.txt", dir));
        CommandRun.on(COLOURFUL, CommandRun.split("validate " + SAMPLES + " --out DIR/data.txt", dir));
        try (var files = Files.list(dir)) {
            assertThat(files)
                    .hasSize(4)
                    .allSatisfy(file -> assertThat(file).content().isNotEmpty().doesNotContain("\u001B"));
        }
        for (String typed : new String[] {"overdue", "timeline C000001", "validate", "drift"}) {
            CommandRun run = CommandRun.on(PIPE, (typed + " " + SAMPLES).split(" "));
            assertThat(run.out() + run.err()).isNotEmpty().doesNotContain("\u001B");
        }
    }

    @Test
    void whatIsSaidIntoAFileHasNoneThoughTheListHas() {
        CommandRun run = CommandRun.on(ERRORS_IN_A_FILE, ("validate " + SAMPLES).split(" "));
        assertThat(run.out()).contains("\u001B");
        assertThat(run.err()).isNotEmpty().doesNotContain("\u001B");
    }

    private static String withoutColours(String text) {
        return text.replaceAll("\u001B\\[[0-9;]*m", "");
    }
}
