package io.github.driftwatch.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.report.ReportTables;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.table.ReportWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SingleFileTest {

    @TempDir
    Path temp;

    @Test
    void replacesTheFileWhole() throws Exception {
        Path file = Files.writeString(temp.resolve("overdue.csv"), "old");
        new ReportWriter(false, 80)
                .write(ReportTables.DATA_QUALITY, List.of(), Format.CSV, new SingleFile(file, Keeping.OWNERS_ALONE));
        assertThat(Files.readString(file))
                .isEqualTo("\uFEFFid,severity,file,sheet,row,column,value,message,child_id\r\n");
        assertThat(names()).containsExactly("overdue.csv");
    }

    @Test
    void leavesTheFileWhereTheDiskIsFull() throws IOException {
        Path file = Files.writeString(temp.resolve("overdue.csv"), "old");
        assertThatThrownBy(() -> new SingleFile(file, Keeping.OWNERS_ALONE)
                        .write(out -> out.write(new byte[100]), disk -> new FullDisk(disk, 99)))
                .isInstanceOf(OutputException.class)
                .hasMessage("Cannot write " + file + ": No space left on device. Nothing was changed: what was there"
                        + " before is still there. Make room or mend that, or give another place with --out, and run"
                        + " it again.");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("overdue.csv");
    }

    @Test
    void refusesAFolder() {
        assertThatThrownBy(() -> SingleFile.write(temp, out -> out.write(1)))
                .isInstanceOf(OutputException.class)
                .hasMessage("Cannot write " + temp + ": expected a file or nothing there, found a folder or a device."
                        + " Nothing was changed: what was there before is still there. Move it away, or give another"
                        + " place with --out.");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        Path file = temp.resolve("nowhere/overdue.csv");
        assertThatThrownBy(() -> SingleFile.write(file, out -> out.write(1)))
                .isInstanceOf(OutputException.class)
                .hasMessageStartingWith("Cannot write " + file + ": ");
        assertThat(names()).isEmpty();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such modes of files")
    void isTheOwnersAlone() throws Exception {
        Path file = Files.writeString(temp.resolve("overdue.csv"), "old");
        SingleFile.write(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right of their own there")
    void writesThroughNoLink() throws Exception {
        Path file = Files.writeString(temp.resolve("real.csv"), "old");
        Path link = Files.createSymbolicLink(temp.resolve("link.csv"), file);
        assertThatThrownBy(() -> SingleFile.write(link, out -> out.write(1)))
                .isInstanceOf(OutputException.class)
                .hasMessage("Cannot write " + link + ": expected a file or nothing there, found a link to " + file
                        + ". Nothing was changed. Remove the link, or give another place with --out.");
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("link.csv", "real.csv");
    }

    @Test
    void sweepsUpWhatAKilledRunLeftAndNotWhatAnotherIsWriting() throws Exception {
        Files.writeString(temp.resolve(".overdue.csv.driftwatch-1"), "half");
        Path atWork = Files.writeString(temp.resolve(".overdue.csv.driftwatch-2"), "at work");
        try (FileChannel other = FileChannel.open(atWork, StandardOpenOption.WRITE)) {
            other.lock();
            SingleFile.write(temp.resolve("overdue.csv"), out -> out.write(1));
            assertThat(names()).containsExactly(".overdue.csv.driftwatch-2", "overdue.csv");
        }
        SingleFile.write(temp.resolve("overdue.csv"), out -> out.write(1));
        assertThat(names()).containsExactly("overdue.csv");
    }

    @Test
    void isNotSweptUpByAnotherRunWhileItIsWritten() throws Exception {
        Path file = temp.resolve("overdue.csv");
        SingleFile.write(file, out -> {
            out.write('1');
            try {
                SingleFile.write(file, other -> other.write('2'));
            } catch (OutputException e) {
                throw new IOException(e);
            }
        });
        assertThat(file).hasContent("1");
        assertThat(names()).containsExactly("overdue.csv");
    }

    @Test
    void aFileThatIsHeldOpenIsWaitedForAndThenLeft() throws Exception {
        Path file = Files.writeString(temp.resolve("overdue.csv"), "old");
        HeldOpen excel = new HeldOpen(file, Integer.MAX_VALUE);
        assertThatThrownBy(() -> new SingleFile(file, Keeping.OWNERS_ALONE)
                        .write(out -> out.write("new".getBytes(StandardCharsets.UTF_8)), excel))
                .isInstanceOf(OutputException.class)
                .hasMessageMatching("Cannot replace .*overdue\\.csv: this user may not write there, or another program"
                        + " has the file open\\. What was there before is still there, whole; what this run has written is"
                        + " in .*overdue-\\d{8}-\\d{6}\\.csv\\. Close the file where it is open, or ask for permission,"
                        + " and run it again; delete .*overdue-\\d{8}-\\d{6}\\.csv once nobody needs it\\.");
        assertThat(excel.waited()).containsExactly(100L, 200L, 400L, 800L, 1600L);
        assertThat(names()).hasSize(2).last().isEqualTo("overdue.csv");
        assertThat(temp.resolve(names().get(0))).hasContent("new");
        assertThat(file).hasContent("old");
    }

    @Test
    void aFileThatIsHeldForAMomentIsReplaced() throws Exception {
        Path file = Files.writeString(temp.resolve("overdue.csv"), "old");
        HeldOpen scanner = new HeldOpen(file, 2);
        new SingleFile(file, Keeping.OWNERS_ALONE)
                .write(out -> out.write("new".getBytes(StandardCharsets.UTF_8)), scanner);
        assertThat(scanner.waited()).containsExactly(100L, 200L);
        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("overdue.csv");
    }

    @Test
    void leavesTheFileWhereTheDiskFailsAtTheFlush() throws IOException {
        Path file = Files.writeString(temp.resolve("overdue.csv"), "old");
        assertThatThrownBy(
                        () -> new SingleFile(file, Keeping.OWNERS_ALONE).write(out -> out.write(1), new FailingFlush()))
                .isInstanceOf(OutputException.class)
                .hasMessage("Cannot write " + file + ": No space left on device. Nothing was changed: what was there"
                        + " before is still there. Make room or mend that, or give another place with --out, and run"
                        + " it again.");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("overdue.csv");
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(temp)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
