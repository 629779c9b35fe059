package io.github.driftwatch.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Reports are published together or not at all, and what is in their way is named and left. */
class ReportFolderTest extends PublishedReports {

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
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such modes of files")
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
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right of their own there")
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
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right of their own there")
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
}
