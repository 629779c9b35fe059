package io.github.driftwatch.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.driftwatch.output.Disk;
import io.github.driftwatch.output.FillingDisk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredKeyTest {

    private static final KeyUse USE = new KeyUse("--key", "and so lets them seal", "Restore it.");

    /** 32 bytes of which the first is 0, the second 1, and so on. */
    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {0, 20})
    void aFullDiskLeavesNothingInTheWayOfTheNextRun(long room) throws Exception {
        Path file = folder.resolve("key");

        assertThatThrownBy(() -> StoredKey.open(file, USE, new FillingDisk(room)))
                .isInstanceOfSatisfying(
                        KeyFileException.class,
                        refused -> assertThat(refused.notWritten()).isTrue())
                .hasMessage("Cannot make the key file " + file + ", given with --key. Check that its folder is there,"
                        + " that this user may write there and that the disk is not full, and run again.");

        assertThat(folder).isEmptyDirectory();
        assertThat(StoredKey.open(file, USE).made()).isTrue();
    }

    @Test
    void nothingIsLeftBesideAKeyThatIsMade() throws Exception {
        byte[] made = StoredKey.open(folder.resolve("key"), USE).key();

        assertThat(folder.toFile().list()).containsExactly("key");
        assertThat(StoredKey.open(folder.resolve("key"), USE).key()).isEqualTo(made);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            <key>        | a key
            <key>^n      | with the end of its line
            <key>^r^n    | with that of Windows
            '  <key>  '  | between blanks
            """)
    void aKeyIsReadBack(String text, String why) throws Exception {
        Path file = written(text.replace("<key>", KEY).replace("^n", "\n").replace("^r", "\r"));
        byte[] expected = new byte[32];
        for (byte i = 0; i < expected.length; i++) {
            expected[i] = i;
        }
        StoredKey key = StoredKey.existing(file, USE);
        assertThat(key.key()).as(why).isEqualTo(expected);
        assertThat(key.made()).isFalse();
        assertThat(key.file()).isEqualTo(file);
        assertThat(StoredKey.open(file, USE).made())
                .as("none is made where there is one")
                .isFalse();
    }

    @Test
    void whoeverAsksForTheBytesGetsTheirOwn() throws Exception {
        StoredKey key = StoredKey.open(folder.resolve("key"), USE);
        byte[] before = key.key();
        key.key()[0]++;
        assertThat(key.key()).isEqualTo(before).hasSize(32);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            ''       | is empty
            '  '     | is empty
            a b c    | holds something else
            AAECAwQF | holds something else
            A * 1025 | is longer than a key
            A * 1024 | holds something else
            """)
    void whatIsNoKeyIsRefused(String text, String found) throws Exception {
        Path file = written(text.startsWith("A *") ? "A".repeat(Integer.parseInt(text.substring(4))) : text);
        refused(file, " " + found + ", and a key was expected: 32 bytes in base 64, on one line. Restore it.");
    }

    @Test
    void whatIsNotThereIsNotMadeWhereItHasToBe() {
        Path file = folder.resolve("key");
        refused(file, " is not there, and a key was expected: 32 bytes in base 64, on one line. Restore it.");
        assertThat(file).doesNotExist();
    }

    @Test
    void aFolderIsNoKey() {
        refused(
                folder,
                " is not an ordinary file, and a key was expected: 32 bytes in base 64, on one line. Restore it.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            rw------- | -
            rw-rw---- | -
            rw----r-- | read by everybody on this computer, and so lets them seal
            rw-----w- | changed by everybody on this computer, who could put another key in its place
            rw----rw- | read by everybody on this computer, and so lets them seal
            """)
    void aKeyThatEverybodyCanGetAtIsRefused(String permissions, @Nullable String how) throws Exception {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path file = written(KEY);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        if (how == null) {
            assertThat(StoredKey.existing(file, USE).key()).hasSize(32);
        } else {
            refused(file, " can be " + how + ". Take that right away (chmod 600), and run again.");
        }
    }

    /** While one run writes its key beside the place, another puts its own there. */
    @Test
    void aKeyThatAnotherRunMadeMeanwhileStays() throws Exception {
        Path file = folder.resolve("key");
        Disk beingWrittenTo = out -> {
            try {
                Files.writeString(file, "the other's");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out;
        };
        assertThatThrownBy(() -> StoredKey.open(file, USE, beingWrittenTo))
                .isInstanceOfSatisfying(
                        KeyFileException.class,
                        refused -> assertThat(refused.notWritten()).isTrue())
                .hasMessage("The key file " + file
                        + ", given with --key, was made by somebody else just now. Run again to use that key.");
        assertThat(file).content().isEqualTo("the other's");
        assertThat(folder.toFile().list()).containsExactly("key");
    }

    private static void refused(Path file, String rest) {
        assertThatThrownBy(() -> StoredKey.existing(file, USE))
                .isInstanceOfSatisfying(
                        KeyFileException.class,
                        refused -> assertThat(refused.notWritten()).isFalse())
                .hasMessage("The key file " + file + ", given with --key," + rest);
    }

    private Path written(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "key", ""), text);
    }
}
