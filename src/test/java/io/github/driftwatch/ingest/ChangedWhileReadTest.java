package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.UnusableInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that changes while it is read: its digest would not be that of the rows that were checked. */
class ChangedWhileReadTest {

    /** So many that whoever watches is told of some before the end. */
    private static final int ROWS = 10_000;

    @TempDir
    Path folder;

    private Path plans = Path.of("");
    private Sources sources = Sources.folder(Path.of(""));

    @BeforeEach
    void writes() throws IOException {
        StringBuilder rows = new StringBuilder("child_id,start_date\n");
        for (int i = 0; i < ROWS; i++) {
            rows.append('C').append(i).append(",2025-06-01\n");
        }
        plans = Files.writeString(folder.resolve("plans.csv"), rows);
        Path reviews = Files.writeString(folder.resolve("reviews.csv"), ExportFolder.NO_REVIEWS);
        sources = Sources.files(Map.of(Table.PLANS, plans, Table.REVIEWS, reviews));
    }

    @Test
    void aFileThatGrowsIsRefused() {
        assertThatThrownBy(() -> ExportReader.read(
                        sources, ReadingOptions.asAt(ExportFolder.AS_AT), (table, rows, read, total) -> {
                            try {
                                Files.writeString(plans, "C,2025-06-01\n", StandardOpenOption.APPEND);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        }))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("plans.csv was changed while it was read. Wait until the export has come to its end, and"
                        + " run again.");
    }

    @Test
    void aFileOfWhichOnlyTheTimeIsWrittenAgainIsRead() throws UnusableInputException {
        assertThat(ExportReader.read(
                                sources, ReadingOptions.asAt(ExportFolder.AS_AT), (table, rows, read, total) -> touch())
                        .histories())
                .hasSize(ROWS);
    }

    private void touch() {
        try {
            Files.setLastModifiedTime(plans, FileTime.fromMillis(1_000_000_000_000L));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
