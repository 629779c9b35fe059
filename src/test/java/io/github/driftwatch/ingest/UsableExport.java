package io.github.driftwatch.ingest;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder with an export in it that can be used, until a test spoils it. */
abstract class UsableExport {

    @TempDir
    Path folder;

    ExportFolder export;

    @BeforeEach
    void usableExport() {
        export = new ExportFolder(folder);
    }
}
