package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Export;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read from bytes is what is read from cells, of exports that are made up at random. */
class QuickReadingTest {

    @TempDir
    Path folder;

    @Test
    void anyExportIsReadAlike() throws IOException {
        int read = 0;
        int withFindings = 0;
        for (int seed = 0; seed < 150; seed++) {
            new MadeUpExport(seed).into(folder);
            Export export = new BothWays(folder).readAlike("seed " + seed);
            read += export == null ? 0 : 1;
            withFindings += export == null || export.findings().isEmpty() ? 0 : 1;
        }
        assertThat(read).as("most can be read").isGreaterThan(100);
        assertThat(withFindings).as("most have findings").isGreaterThan(75);
    }
}
