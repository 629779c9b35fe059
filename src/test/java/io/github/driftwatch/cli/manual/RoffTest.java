package io.github.driftwatch.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language of manual pages. */
class RoffTest {

    @Test
    void aPageIsWrittenPartByPart() {
        String page = new Roff()
                .title("A-B", "Program \"1\"")
                .section("NAME")
                .say("a-b - does it")
                .paragraph(".profile is a file")
                .term(Roff.bold("--out") + "=" + Roff.italic("FILE"), "Where to.")
                .marked(Roff.bold("x"))
                .asTyped(List.of("one", ".two"))
                .toString();
        assertThat(page).isEqualTo("""
                .\\" Made from the program's own help.
                .TH "A\\-B" "1" "" "Program \\(dq1\\(dq" ""
                .nh
                .ad l
                .SH "NAME"
                a\\-b \\- does it
                .PP
                \\&.profile is a file
                .TP
                \\fB\\-\\-out\\fR=\\fIFILE\\fR
                Where to.
                \\fBx\\fR
                .PP
                .nf
                .RS 2
                one
                \\&.two
                .RE
                .fi
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            a\\b     | a\\eb
            a-b     | a\\-b
            it's    | it\\(aqs
            "a"     | \\(dqa\\(dq
            `a`     | \\(gaa\\(ga
            ^a      | \\(haa
            ~/a     | \\(ti/a
            Zoë     | Zo\\[u00EB]
            …       | \\[u2026]
            😀      | \\[u1F600]
            a.b     | a.b
            """)
    void signsThatMeanSomethingElseThereAreNamed(String plain, String written) {
        assertThat(new Roff().say(plain)).hasToString(written + "\n");
    }

    @Test
    void signsOutsideOfAsciiAreNamed() {
        assertThat(new Roff().say("\u007F\u0080")).hasToString("\u007F\\[u0080]\n");
    }

    @Test
    void aLongCommandIsFoldedBeforeAnOption() {
        String words = "driftwatch check " + "a".repeat(40);
        assertThat(commands(words + " --ab cde")).as("66 letters").containsExactly(words + " --ab cde");
        assertThat(commands(words + " --ab cdef")).as("67 letters").containsExactly(words + " \\", "    --ab cdef");
        assertThat(commands("a".repeat(80))).as("nowhere to fold").containsExactly("a".repeat(80));
        assertThat(commands(words + " --a --b --c --d"))
                .as("before the last that fits")
                .containsExactly(words + " --a --b \\", "    --c --d");
    }

    private static List<String> commands(String command) {
        List<String> lines =
                new Roff().commands(List.of(command)).toString().lines().toList();
        return lines.subList(3, lines.size() - 2).stream()
                .map(line -> line.replace("\\-", "-").replace("\\e", "\\"))
                .toList();
    }
}
