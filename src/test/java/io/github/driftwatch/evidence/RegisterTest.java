package io.github.driftwatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.source.UnusableInputException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line for each report, which checks add to and verify looks into. */
class RegisterTest {

    private static final String ONE = "1".repeat(64);
    private static final String TWO = "2".repeat(64);

    @TempDir
    private Path dir;

    @Test
    void whatIsAddedIsFound() throws Exception {
        Register register = new Register(dir.resolve("register"));
        Path folder = Files.createDirectory(dir.resolve("reports"));
        register.add(LocalDate.of(2026, 11, 19), folder, ONE);
        register.requireUsable();
        register.add(LocalDate.of(2026, 11, 20), dir.resolve("not there/../other"), TWO);
        register.requireUsable();
        assertThat(register.entries())
                .containsExactly(
                        new Register.Entry(
                                "2026-11-19", ONE, folder.toRealPath().toString()),
                        new Register.Entry(
                                "2026-11-20",
                                TWO,
                                dir.resolve("other").toAbsolutePath().toString()));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "2026-11-20 ONE /reports~", "2026-11-20 ONE /reports~2026-11-21 TWO /with a blank~"})
    void aLineCanBeAddedToWhatIsOne(String text) throws Exception {
        Register register = written(text);
        assertThatCode(register::requireUsable).doesNotThrowAnyException();
    }

    @Test
    void aFileThatIsNotThereYetWillBeMade() {
        assertThatCode(new Register(dir.resolve("none"))::requireUsable).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-20 ONE /reports            | line 1 does not end
            2026-11-20 ONE /r~2026-11-21 TWO /r | line 2 does not end
            hello~                             | line 1 is no day, digest and folder
            2026-11-20 ONE /reports~~          | line 2 is no day, digest and folder
            2026-11-20 ONE ~                   | line 1 is no day, digest and folder
            2026-11-20 111 /reports~           | line 1 is no day, digest and folder
            20/11/2026 ONE /reports~           | line 1 is no day, digest and folder
            """)
    void whatIsNoneIsLeftAlone(String text, String problem) throws Exception {
        Register register = written(text);
        assertThatThrownBy(register::requireUsable)
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("The file " + register.file()
                        + ", given with --register, is no register that a line could be added to: " + problem
                        + ". Nothing was changed. Mend it, or name a file that is not there yet, and run again.");
    }

    @Test
    void aFolderOrAnEndlessFileIsNone() throws Exception {
        Path large = dir.resolve("large");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((64L << 20) + 1);
        }
        for (Path path : List.of(dir, large)) {
            assertThatThrownBy(new Register(path)::requireUsable)
                    .hasMessageContaining("no ordinary file, or far too large");
            assertThatThrownBy(new Register(path)::entries).hasMessageContaining("no ordinary file, or far too large");
        }
    }

    @Test
    void whereItIsNotThereNothingCanBeVerified() {
        assertThatThrownBy(new Register(dir.resolve("none"))::entries)
                .hasMessageContaining("is no register: it is not there");
    }

    @Test
    void linesThatSayNothingAreNoEntries() throws Exception {
        assertThat(written("hello~2026-11-20 ONE /reports~~2026-11-20 ZZZ /reports~")
                        .entries())
                .containsExactly(new Register.Entry("2026-11-20", ONE, "/reports"));
    }

    @Test
    void aFolderIsShownOnOneLine() {
        assertThat(Register.shown(dir.resolve("two\nlines"))).endsWith("two?lines");
    }

    private Register written(String text) throws Exception {
        String lines = text.replace("ONE", ONE).replace("TWO", TWO).replace('~', '\n');
        return new Register(Files.writeString(dir.resolve("register"), lines));
    }
}
