package io.github.driftwatch.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

/** What is kept on the disk while a workbook is encrypted is its owner's alone. */
class PrivateFilesTest {

    @Test
    void filesAndFoldersAreTheOwnersAlone() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        Path file = new PrivateFiles().createTempFile("poi", "bin").toPath();
        Path folder = new PrivateFiles().createTempDirectory("poi").toPath();
        try {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }
}
