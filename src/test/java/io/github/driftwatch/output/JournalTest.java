package io.github.driftwatch.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of files to be moved, which a run that comes after a killed one reads. */
class JournalTest {

    @TempDir
    private Path dir;

    @Test
    void isReadAsItWasWrittenAndStruckOut() throws Exception {
        Journal journal = new Journal(dir);
        assertThat(journal.isThere()).isFalse();
        List<String> names = List.of("overdue.csv", "by-team/Zoë/a b.csv", "two\nlines.csv");
        journal.write(names, Disk.REAL);
        assertThat(journal.isThere()).isTrue();
        assertThat(new Journal(dir).names()).isEqualTo(names);
        try (var files = Files.list(dir)) {
            assertThat(files).as("the one in the making has become it").hasSize(1);
        }
        journal.strikeOut();
        assertThat(journal.isThere()).isFalse();
        journal.strikeOut();
    }

    @Test
    void nothingToBeMovedIsNoName() throws Exception {
        Journal journal = new Journal(dir);
        journal.write(List.of(), Disk.REAL);
        assertThat(journal.isThere()).isTrue();
        assertThat(journal.names()).isEmpty();
    }
}
