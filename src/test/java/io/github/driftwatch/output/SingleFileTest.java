package io.github.driftwatch.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.report.ReportTables;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.table.ReportWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
        new ReportWriter(false, 80).write(ReportTables.DATA_QUALITY, List.of(), Format.CSV, file);
        assertThat(Files.readString(file))
                .isEqualTo("\uFEFFid,severity,file,sheet,row,column,value,message,child_id\r\n");
        assertThat(names()).containsExactly("overdue.csv");
    }

    @Test
    void leavesTheFileWhereTheDiskIsFull() throws IOException {
        Path file = Files.writeString(temp.resolve("overdue.csv"), "old");
        assertThatThrownBy(
                        () -> SingleFile.write(file, out -> out.write(new byte[100]), disk -> new FullDisk(disk, 99)))
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
    @DisabledOnOs(OS.WINDOWS)
    void isTheOwnersAloneAndGoesWhereALinkPoints() throws Exception {
        Path file = Files.writeString(temp.resolve("real.csv"), "old");
        Path link = Files.createSymbolicLink(temp.resolve("link.csv"), file);
        SingleFile.write(link, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void sweepsUpWhatAKilledRunLeftAndNotWhatAnotherIsWriting() throws Exception {
        Path old = Files.writeString(temp.resolve(".overdue.csv.driftwatch-1"), "half");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(2, ChronoUnit.DAYS)));
        Files.writeString(temp.resolve(".overdue.csv.driftwatch-2"), "at work");
        SingleFile.write(temp.resolve("overdue.csv"), out -> out.write(1));
        assertThat(names()).containsExactly(".overdue.csv.driftwatch-2", "overdue.csv");
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
