package io.github.driftwatch.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
            put(reports, "upcoming.csv", "new");
            assertThatThrownBy(reports::publish)
                    .isInstanceOf(OutputException.class)
                    .hasMessage("Cannot write " + temp.resolve("upcoming.csv") + ": expected a file or nothing there,"
                            + " found a folder or a device. Nothing was changed: what was there before is still there."
                            + " Move it away, or give another place with --out.");
        }
        assertThat(temp.resolve("overdue.csv")).hasContent("old");
        assertThat(hidden(temp)).containsExactly(".driftwatch.lock");
    }

    @Test
    void takesBackWhatWasMovedWhereAMoveFails() throws Exception {
        publish("overdue.csv", "old");
        try (ReportFolder reports = ReportFolder.open(temp)) {
            put(reports, "overdue.csv", "new");
            put(reports, "upcoming.csv", "new");
            put(reports, "summary.json", "new");
            Files.delete(reports.staging().resolve("summary.json"));
            assertThatThrownBy(reports::publish)
                    .isInstanceOf(OutputException.class)
                    .hasMessage("Cannot write " + temp.resolve("summary.json")
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
