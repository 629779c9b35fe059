package io.github.driftwatch.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFolderTest {

    @TempDir
    Path temp;

    @Test
    void showsNothingUntilItIsPublished() throws Exception {
        Path folder = temp.resolve("a/b");
        try (ReportFolder reports = ReportFolder.open(folder)) {
            put(reports, "overdue.csv", "new");
            assertThat(visible(folder)).isEmpty();
            reports.publish();
        }
        assertThat(visible(folder)).containsExactly("overdue.csv");
        assertThat(hidden(folder)).containsExactly(".driftwatch.lock");
        assertThat(folder.resolve("overdue.csv")).hasContent("new");
    }

    @Test
    void leavesTheEarlierReportWhereItIsGivenUp() throws Exception {
        publish("overdue.csv", "old");
        try (ReportFolder reports = ReportFolder.open(temp)) {
            put(reports, "overdue.csv", "new");
        }
        assertThat(temp.resolve("overdue.csv")).hasContent("old");
        assertThat(hidden(temp)).containsExactly(".driftwatch.lock");
    }

    @Test
    void replacesWhatItWritesAndLeavesTheRest() throws Exception {
        publish("overdue.csv", "old");
        publish("driftwatch.xlsx", "other");
        publish("overdue.csv", "new");
        assertThat(temp.resolve("overdue.csv")).hasContent("new");
        assertThat(temp.resolve("driftwatch.xlsx")).hasContent("other");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isTheOwnersAlone() throws Exception {
        Path folder = temp.resolve("reports");
        try (ReportFolder reports = ReportFolder.open(folder)) {
            put(reports, "overdue.csv", "new");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(reports.staging())))
                    .isEqualTo("rwx------");
            reports.publish();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("overdue.csv"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(".driftwatch.lock"))))
                .isEqualTo("rw-------");
    }

    @Test
    void changesNothingWhereAFolderIsInTheWay() throws Exception {
        publish("overdue.csv", "old");
        Files.createDirectory(temp.resolve("upcoming.csv"));
        try (ReportFolder reports = ReportFolder.open(temp)) {
            put(reports, "overdue.csv", "new");
            assertThatThrownBy(() -> reports.create("upcoming.csv"))
                    .isInstanceOf(OutputException.class)
                    .hasMessage("Cannot write " + temp.resolve("upcoming.csv") + ": expected a file or nothing there,"
                            + " found a folder or a device. Nothing was changed: what was there before is still there."
                            + " Move it away, or give another place with --out.");
        }
        assertThat(temp.resolve("overdue.csv")).hasContent("old");
        assertThat(hidden(temp)).containsExactly(".driftwatch.lock");
    }

    @Test
    void movesNothingWhereAFileIsMissing() throws Exception {
        publish("overdue.csv", "old");
        try (ReportFolder reports = ReportFolder.open(temp)) {
            put(reports, "overdue.csv", "new");
            put(reports, "upcoming.csv", "new");
            put(reports, "summary.json", "new");
            Files.delete(reports.staging().resolve("summary.json"));
            assertThatThrownBy(reports::publish)
                    .isInstanceOf(OutputException.class)
                    .hasMessage("Cannot write into the folder " + temp
                            + ": the system refused it (NoSuchFileException). Nothing was changed: what was there"
                            + " before is still there. Make room or mend that, or give another place with --out, and"
                            + " run it again.");
        }
        assertThat(temp.resolve("overdue.csv")).hasContent("old");
        assertThat(visible(temp)).containsExactly("overdue.csv");
    }

    @Test
    void refusesAFileInPlaceOfTheFolder() throws IOException {
        Path file = Files.writeString(temp.resolve("reports"), "mine");
        assertThatThrownBy(() -> ReportFolder.open(file))
                .isInstanceOf(OutputException.class)
                .hasMessage("Cannot write into the folder " + file + ": expected a folder or nothing there, found a"
                        + " file. Nothing was changed. Give the name of a folder with --out.");
        assertThat(file).hasContent("mine");
    }

    @Test
    void refusesAFolderUnderAFile() throws IOException {
        Path file = Files.writeString(temp.resolve("reports"), "mine");
        assertThatThrownBy(() -> ReportFolder.open(file.resolve("below")))
                .isInstanceOf(OutputException.class)
                .hasMessageStartingWith("Cannot write into the folder " + file.resolve("below") + ": ")
                .hasMessageEndingWith(". Nothing was changed: what was there before is still there. Make room or mend"
                        + " that, or give another place with --out, and run it again.");
    }

    @Test
    void sweepsUpAfterAKilledRun() throws Exception {
        Path left = Files.createDirectories(temp.resolve(".driftwatch-staging-123/pages-1"));
        Files.writeString(left.resolve("half"), "half");
        ReportFolder.open(temp).close();
        assertThat(hidden(temp)).containsExactly(".driftwatch.lock");
    }

    @Test
    void letsOneRunInAtATime() throws Exception {
        try (ReportFolder first = ReportFolder.open(temp)) {
            put(first, "overdue.csv", "new");
            assertThatThrownBy(() -> ReportFolder.open(temp))
                    .isInstanceOf(FolderBusyException.class)
                    .hasMessage("Another run is writing into the folder " + temp
                            + ". Wait until it has finished, or give another folder with --out.");
            assertThat(first.staging().resolve("overdue.csv")).exists();
        }
        ReportFolder.open(temp).close();
    }

    @Test
    void seesTheLockOfAnotherProgram() throws Exception {
        Path source = Files.writeString(temp.resolve("Holder.java"), """
                public class Holder {
                    public static void main(String[] args) throws Exception {
                        var channel = java.nio.channels.FileChannel.open(
                                java.nio.file.Path.of(args[0]),
                                java.nio.file.StandardOpenOption.CREATE,
                                java.nio.file.StandardOpenOption.WRITE);
                        channel.lock();
                        System.out.println("locked");
                        System.in.read();
                    }
                }
                """);
        Path folder = Files.createDirectory(temp.resolve("reports"));
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        source.toString(),
                        folder.resolve(FolderLock.FILE).toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(other.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("locked");
            assertThatThrownBy(() -> ReportFolder.open(folder)).isInstanceOf(FolderBusyException.class);
        } finally {
            other.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }
        ReportFolder.open(folder).close();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void doesNotFollowALinkInPlaceOfTheLock() throws IOException {
        Path elsewhere = temp.resolve("elsewhere");
        Path folder = Files.createDirectory(temp.resolve("reports"));
        Files.createSymbolicLink(folder.resolve(FolderLock.FILE), elsewhere);
        assertThatThrownBy(() -> ReportFolder.open(folder)).isInstanceOf(OutputException.class);
        assertThat(elsewhere).doesNotExist();
    }

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

    @Test
    void aFileThatIsHeldOpenLeavesTheEarlierReportAndTheNewOneBeside() throws Exception {
        publish("overdue.csv", "old");
        publish("driftwatch.xlsx", "old");
        HeldOpen excel = new HeldOpen(temp.resolve("driftwatch.xlsx"), Integer.MAX_VALUE);
        try (ReportFolder reports = ReportFolder.open(temp, Keeping.OWNERS_ALONE, excel)) {
            put(reports, "overdue.csv", "new");
            put(reports, "by-team/East/overdue.csv", "new");
            put(reports, "driftwatch.xlsx", "new");
            assertThatThrownBy(reports::publish)
                    .isInstanceOf(OutputException.class)
                    .hasMessageMatching("Cannot replace .*driftwatch\\.xlsx: this user may not write there, or another"
                            + " program has the file open\\. What was there before is still there, whole; what this run"
                            + " has written is in .*not-in-place-\\d{8}-\\d{6}\\. Close the file where it is open, or"
                            + " ask for permission, and run it again; delete .*not-in-place-\\d{8}-\\d{6} once nobody"
                            + " needs it\\.");
        }
        assertThat(temp.resolve("overdue.csv")).hasContent("old");
        assertThat(temp.resolve("driftwatch.xlsx")).hasContent("old");
        assertThat(temp.resolve("by-team/East/overdue.csv")).doesNotExist();
        Path beside = temp.resolve(visible(temp).stream()
                .filter(name -> name.startsWith("not-in-place-"))
                .findFirst()
                .orElseThrow());
        assertThat(visible(beside)).containsExactly("by-team", "driftwatch.xlsx", "overdue.csv");
        assertThat(hidden(beside)).isEmpty();
        assertThat(beside.resolve("overdue.csv")).hasContent("new");
        assertThat(hidden(temp)).containsExactly(".driftwatch.lock");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writesThroughNoLinkWithinTheFolder() throws Exception {
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Path folder = Files.createDirectory(temp.resolve("reports"));
        Path toFile = Files.createSymbolicLink(folder.resolve("overdue.csv"), elsewhere.resolve("mine.csv"));
        Path toFolder = Files.createSymbolicLink(folder.resolve("by-team"), elsewhere);
        try (ReportFolder reports = ReportFolder.open(folder)) {
            assertThatThrownBy(() -> reports.create("overdue.csv"))
                    .isInstanceOf(OutputException.class)
                    .hasMessage("Cannot write " + toFile + ": expected a file or nothing there, found a link to "
                            + elsewhere.resolve("mine.csv")
                            + ". Nothing was changed. Remove the link, or give another place with --out.");
            assertThatThrownBy(() -> reports.create("by-team/East/overdue.csv"))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("Cannot write " + toFolder + ": ");
        }
        assertThat(visible(elsewhere)).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theFolderItselfMayBeALinkUnlessItLeadsNowhere() throws Exception {
        Path real = Files.createDirectory(temp.resolve("real"));
        try (ReportFolder reports = ReportFolder.open(Files.createSymbolicLink(temp.resolve("link"), real))) {
            put(reports, "overdue.csv", "new");
            reports.publish();
        }
        assertThat(real.resolve("overdue.csv")).hasContent("new");
        Path nowhere = Files.createSymbolicLink(temp.resolve("dangling"), temp.resolve("gone"));
        assertThatThrownBy(() -> ReportFolder.open(nowhere))
                .isInstanceOf(OutputException.class)
                .hasMessage("Cannot write " + nowhere + ": expected a file or nothing there, found a link to "
                        + temp.resolve("gone") + ". Nothing was changed. Remove the link, or give another place with"
                        + " --out.");
    }

    private void publish(String name, String content) throws Exception {
        try (ReportFolder reports = ReportFolder.open(temp)) {
            put(reports, name, content);
            reports.publish();
        }
    }

    private static void put(ReportFolder reports, String name, String content) throws Exception {
        try (StagedFile file = reports.create(name)) {
            file.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<String> visible(Path folder) throws IOException {
        return names(folder).filter(name -> !name.startsWith(".")).sorted().toList();
    }

    private static List<String> hidden(Path folder) throws IOException {
        return names(folder).filter(name -> name.startsWith(".")).sorted().toList();
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList().stream();
        }
    }
}
