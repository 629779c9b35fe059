package io.github.driftwatch.table;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.util.TempFileCreationStrategy;

/**
 * Has POI put the pages of a growing workbook, which it encrypts, into a folder of the owner's alone. POI's own way is a
 * folder that every user of the machine shares.
 *
 * @param folder where they go; whoever made it removes it
 */
record PrivateTempFiles(Path folder) implements TempFileCreationStrategy {

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
        return Files.createTempFile(folder, prefix, suffix).toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
        return Files.createTempDirectory(folder, prefix).toFile();
    }
}
