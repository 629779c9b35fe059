package io.github.driftwatch.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.driftwatch.key.KeyFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyFileTest {

    /** 32 bytes of which the first is 0, the second 1, and so on. */
    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @TempDir
    private Path folder;

    @Test
    void aKeyFileIsMadeOnceAndThenRead() throws Exception {
        Path file = folder.resolve("key");

        KeyFile first = KeyFile.open(file);
        String text = Files.readString(file);
        KeyFile second = KeyFile.open(file);

        assertThat(first.made()).isTrue();
        assertThat(first.advice())
                .isEqualTo(
                        "Made the key file " + file + ". Keep it where only those may read it who may know whose a code"
                                + " is, and keep a copy: without it, later reports have other codes.");
        assertThat(second.made()).isFalse();
        assertThat(Files.readString(file)).isEqualTo(text).matches("[A-Za-z0-9+/]{43}=\n");
        assertThat(second.pseudonyms().code("child", "C1"))
                .isEqualTo(first.pseudonyms().code("child", "C1"))
                .matches("child-[0-9A-HJKMNP-TV-Z]{10}");
    }

    @Test
    void aNewKeyFileIsItsOwnersAlone() throws Exception {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path file = folder.resolve("key");
        KeyFile.open(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    /** The codes are those that Python's hmac and base32 make of the same key, letters exchanged. */
    @ParameterizedTest(name = "{0} {1} is {2}: {3}")
    @CsvSource(textBlock = """
            # kind, identifier, code, why
            child, C1001,  child-74PE59D8JY, as worked out another way
            child, C1002,  child-TPJ7FRNVWP, another child
            chair, C1001,  chair-93T3XBTZF7, another kind of thing with the same text
            """)
    void aCodeIsMadeOfKindAndIdentifier(String kind, String identifier, String code, String why) throws Exception {
        assertThat(KeyFile.open(written(KEY + "\n")).pseudonyms().code(kind, identifier))
                .as(why)
                .isEqualTo(code);
    }

    @Test
    void anotherKeyMakesOtherCodesAndNoTwoAreAlike() throws Exception {
        Pseudonyms codes = KeyFile.open(folder.resolve("one")).pseudonyms();
        Pseudonyms others = KeyFile.open(folder.resolve("other")).pseudonyms();
        Set<String> seen = new HashSet<>();
        for (int child = 0; child < 2_000; child++) {
            seen.add(codes.code("child", "C" + child));
            seen.add(others.code("child", "C" + child));
        }

        assertThat(seen).hasSize(4_000);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource(textBlock = """
            ''
            '  '
            """)
    void aBlankStaysBlank(String blank) throws Exception {
        assertThat(KeyFile.open(written(KEY)).pseudonyms().code("child", blank)).isEqualTo(blank);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # text,      what is found,         why
            '',          is empty,              nothing in it
            '  ',        is empty,              nothing but blanks
            a b c,       holds something else,  no base 64
            AAECAwQF,    holds something else,  too short a key
            """)
    void whatIsNoKeyIsRefused(String text, String found, String why) throws Exception {
        Path file = written(text);

        assertThatThrownBy(() -> KeyFile.open(file))
                .as(why)
                .isInstanceOfSatisfying(
                        KeyFileException.class,
                        refused -> assertThat(refused.notWritten()).isFalse())
                .hasMessage("The key file " + file + ", given with --pseudonymise, " + found
                        + ", and a key was expected: 32 bytes in base 64, on one line. Restore it from a copy, or name a"
                        + " file that is not there yet, and a new key is made; its codes are other ones.");
        assertThat(Files.readString(file)).isEqualTo(text);
    }

    @Test
    void aFolderIsNoKeyFile() {
        assertThatThrownBy(() -> KeyFile.open(folder))
                .isInstanceOf(KeyFileException.class)
                .hasMessageStartingWith("The key file " + folder
                        + ", given with --pseudonymise, is not an ordinary file, and a key was expected:");
    }

    @Test
    void aKeyThatEverybodyCanReadIsRefused() throws Exception {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path file = written(KEY);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> KeyFile.open(file))
                .isInstanceOf(KeyFileException.class)
                .hasMessage("The key file " + file + ", given with --pseudonymise, can be read by everybody on this"
                        + " computer, and so tells them whose a code is. Take that right away (chmod 600), and run"
                        + " again.");
    }

    @Test
    void aKeyThatEverybodyCanChangeIsRefused() throws Exception {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path file = written(KEY);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-----w-"));

        assertThatThrownBy(() -> KeyFile.open(file))
                .isInstanceOf(KeyFileException.class)
                .hasMessage("The key file " + file + ", given with --pseudonymise, can be changed by everybody on this"
                        + " computer, who could put another key in its place. Take that right away (chmod 600), and run"
                        + " again.");
    }

    @Test
    void aKeyFileThatCannotBeMadeIsSaid() {
        Path file = folder.resolve("no folder").resolve("key");

        assertThatThrownBy(() -> KeyFile.open(file))
                .isInstanceOfSatisfying(
                        KeyFileException.class,
                        refused -> assertThat(refused.notWritten()).isTrue())
                .hasMessage("Cannot make the key file " + file + ", given with --pseudonymise. Check that its folder is"
                        + " there, that this user may write there and that the disk is not full, and run again.");
    }

    private Path written(String text) throws IOException {
        Path file = Files.createTempFile(folder, "key", "");
        return Files.writeString(file, text);
    }
}
