package io.github.driftwatch.encryption;

import io.github.driftwatch.output.Owner;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.poi.util.TempFileCreationStrategy;

/** Where the library lets encrypted bytes wait: files of the owner's alone, and no folder that users share. */
final class PrivateFiles implements TempFileCreationStrategy {

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
        return Files.createTempFile("driftwatch-", ".encrypted", Owner.file()).toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
        return Files.createTempDirectory("driftwatch-", Owner.folder()).toFile();
    }
}
