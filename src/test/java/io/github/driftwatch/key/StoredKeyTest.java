package io.github.driftwatch.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.output.FillingDisk;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredKeyTest {

    private static final KeyUse USE = new KeyUse("--key", "and so lets them seal", "Restore it.");

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
}
