package io.github.driftwatch.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that was killed while it moved its files is completed by the next one, taken back, or had not begun. */
class InterruptedMovesTest extends PublishedReports {

    /** Stops the program, as it were, at some move of a file. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** A disk that lets so many files be moved before the program is killed. */
    private static Disk killedAfter(int moves) {
        return new Disk() {
            private int left = moves;

            @Override
            public OutputStream under(OutputStream file) {
                return file;
            }

            @Override
            public void move(Path from, Path to) throws IOException {
                if (left-- == 0) {
                    throw new Killed();
                }
                Disk.REAL.move(from, to);
            }
        };
    }

    /** Begins a run over an earlier one, and leaves it as a kill does: nothing is closed, and the lock is gone. */
    private Path killedRun(int moves) throws Exception {
        Path folder = Files.createDirectory(temp.resolve("reports"));
        try (ReportFolder earlier = ReportFolder.open(folder)) {
            put(earlier, "overdue.csv", "old");
            put(earlier, "summary.json", "old");
            earlier.publish();
        }
        Path copy = temp.resolve("copy");
        ReportFolder killed = ReportFolder.open(folder, Keeping.OWNERS_ALONE, killedAfter(moves));
        put(killed, "overdue.csv", "new");
        put(killed, "by-team/East/overdue.csv", "new");
        put(killed, "summary.json", "new");
        assertThatThrownBy(killed::publish).isInstanceOf(Killed.class);
        Files.move(folder, copy);
        killed.close();
        return copy;
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            0, old, before the list of moves was there: nothing had begun
            1, new, with the list and before the first move
            2, new, after the first
            3, new, before the last
            """)
    void aRunThatWasKilledAmidItsMovesIsCompletedOrHasNotBegun(int moves, String expected, String when)
            throws Exception {
        Path folder = killedRun(moves);
        ReportFolder.open(folder).close();
        assertThat(folder.resolve("overdue.csv")).as(when).hasContent(expected);
        assertThat(folder.resolve("summary.json")).hasContent(expected);
        assertThat(Files.exists(folder.resolve("by-team/East/overdue.csv"))).isEqualTo(expected.equals("new"));
        assertThat(hidden(folder)).containsExactly(".driftwatch.lock");
    }

    @Test
    void whoOnlyReadsAFolderCanHaveItCompleted() throws Exception {
        Path folder = killedRun(2);
        assertThat(folder.resolve("overdue.csv")).hasContent("new");
        assertThat(folder.resolve("summary.json")).hasContent("old");
        ReportFolder.settle(folder);
        assertThat(folder.resolve("summary.json")).hasContent("new");
        assertThat(hidden(folder)).containsExactly(".driftwatch.lock");
    }

    @Test
    void aFolderWhereNothingWasBegunIsNotTouchedByWhoReadsIt() throws Exception {
        Path untouched = Files.createDirectory(temp.resolve("reports"));
        ReportFolder.settle(untouched);
        ReportFolder.settle(temp.resolve("nowhere"));
        assertThat(hidden(untouched)).isEmpty();
        assertThat(temp.resolve("nowhere")).doesNotExist();
    }

    @Test
    void whatCannotBeCompletedIsTakenBack() throws Exception {
        Path folder = killedRun(2);
        ReportFolder.open(folder, Keeping.OWNERS_ALONE, new HeldOpen(folder.resolve("summary.json"), 6))
                .close();
        assertThat(folder.resolve("overdue.csv")).hasContent("old");
        assertThat(folder.resolve("summary.json")).hasContent("old");
        assertThat(folder.resolve("by-team/East/overdue.csv")).doesNotExist();
    }

    @Test
    void aListOfMovesThatLeadsElsewhereIsNotFollowed() throws Exception {
        Path folder = killedRun(2);
        try (Stream<Path> all = Files.list(folder)) {
            Path staging = all.filter(each -> String.valueOf(each.getFileName()).startsWith(".driftwatch-staging"))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(staging.resolve(".moving"), "../outside.csv\0");
        }
        assertThatThrownBy(() -> ReportFolder.open(folder))
                .isInstanceOf(OutputException.class)
                .hasMessage("Cannot write into the folder " + folder + ": an earlier run was interrupted while it moved"
                        + " its files there, and that cannot be completed: a list of files to be moved names a place"
                        + " outside of the folder. Some files there are of that run and some of the one before. Make room"
                        + " or mend that, or give another place with --out, and run it again.");
        assertThat(temp.resolve("outside.csv")).doesNotExist();
    }
}
