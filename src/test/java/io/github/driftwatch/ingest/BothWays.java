package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Export;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The export in a folder, read from bytes and from cells: both give the same records, findings in their order, counts, notes
 * and messages.
 */
record BothWays(Path folder) {

    static final ReadingOptions OPTIONS = ReadingOptions.asAt(ExportFolder.AS_AT)
            .withMaxRejected(1.0)
            .withKnownEventKinds(Set.of("agency-reports-shared", "parents-informed"));

    /** One of the two ways to read. */
    @FunctionalInterface
    private interface Reading {
        Export of(Sources sources, ReadingOptions options) throws UnusableInputException;
    }

    private @Nullable Export read(Reading reading, StringBuilder refusal) {
        try {
            return reading.of(Sources.folder(folder), OPTIONS);
        } catch (UnusableInputException e) {
            refusal.append(e.getMessage());
            return null;
        }
    }

    @Nullable
    Export readAlike(String what) {
        StringBuilder quickly = new StringBuilder();
        StringBuilder byCells = new StringBuilder();
        Export quick = read(ExportReader::read, quickly);
        Export slow = read(ExportReader::readByCells, byCells);

        assertThat(quickly.toString()).as(what).isEqualTo(byCells.toString());
        if (quick != null && slow != null) {
            assertThat(quick.findings()).as(what).isEqualTo(slow.findings());
            assertThat(quick.inputs()).as(what).isEqualTo(slow.inputs());
        }
        assertThat(quick).as(what).isEqualTo(slow);
        return quick;
    }
}
