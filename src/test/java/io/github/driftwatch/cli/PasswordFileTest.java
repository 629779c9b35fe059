package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first line of a file, as a password. */
class PasswordFileTest {

    @TempDir
    private Path dir;

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            secret|secret
            secret~|secret
            secret^~|secret
            secret~second~|secret
            BOMsecret~|secret
            BOMBOMsecret|BOMsecret
             with blanks ~| with blanks\s
            s|s
            Zoë|Zoë
            """)
    void isWhatStandsBeforeItsEnd(String text, String password) throws Exception {
        assertThat(file(text).firstLine()).isEqualTo(written(password).toCharArray());
    }

    @Test
    void mayHaveAThousandLetters() throws Exception {
        assertThat(file("x".repeat(1023)).firstLine()).hasSize(1023);
        assertThatThrownBy(file("x".repeat(1024))::firstLine)
                .isInstanceOf(UnusablePasswordException.class)
                .hasMessageContaining("too long to be one");
        assertThat(file("x".repeat(1000) + "~" + "y".repeat(1000)).firstLine()).hasSize(1000);
    }

    @ParameterizedTest
    @CsvSource({"''", "~", "^~", "~secret", "BOM", "BOM~secret"})
    void anEmptyLineIsNone(String text) throws Exception {
        assertThatThrownBy(file(text)::firstLine)
                .isInstanceOf(UnusablePasswordException.class)
                .hasMessageStartingWith("begins with an empty line");
    }

    @Test
    void aFileThatIsNoTextIsNone() throws Exception {
        Path file = Files.write(dir.resolve("none"), new byte[] {(byte) 0xC3, 'x'});
        assertThatThrownBy(new PasswordFile(file)::firstLine).hasMessageStartingWith("cannot be read as UTF-8 text");
        assertThatThrownBy(new PasswordFile(dir.resolve("away"))::firstLine)
                .hasMessageStartingWith("cannot be read as UTF-8 text");
    }

    @ParameterizedTest
    @CsvSource({"rw-------, false", "rw-r-----, true", "rw----r--, true", "rw-r--r--, true", "rwx-wx-wx, false"})
    void othersAreNotToReadIt(String permissions, boolean told) throws Exception {
        assumeThat(dir.getFileSystem().supportedFileAttributeViews()).contains("posix");
        PasswordFile file = file("secret");
        Files.setPosixFilePermissions(file.file(), PosixFilePermissions.fromString(permissions));
        if (told) {
            assertThat(file.remarks())
                    .containsExactly(
                            "Others can read the password in " + file.file() + ": take that right away (chmod 600).");
        } else {
            assertThat(file.remarks()).isEmpty();
        }
    }

    @Test
    void nothingIsSaidOfAFileThatIsAway() {
        assertThat(new PasswordFile(dir.resolve("away")).remarks()).isEmpty();
    }

    private PasswordFile file(String text) throws Exception {
        return new PasswordFile(Files.writeString(dir.resolve("password"), written(text), StandardCharsets.UTF_8));
    }

    private static String written(String text) {
        return text.replace('~', '\n').replace('^', '\r').replace("BOM", "\uFEFF");
    }
}
