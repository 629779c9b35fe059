package io.github.driftwatch.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** One run at a time writes into a folder, and no link is followed to its lock. */
class FolderLockTest extends PublishedReports {

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
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right of their own there")
    void doesNotFollowALinkInPlaceOfTheLock() throws IOException {
        Path elsewhere = temp.resolve("elsewhere");
        Path folder = Files.createDirectory(temp.resolve("reports"));
        Files.createSymbolicLink(folder.resolve(FolderLock.FILE), elsewhere);
        assertThatThrownBy(() -> ReportFolder.open(folder)).isInstanceOf(OutputException.class);
        assertThat(elsewhere).doesNotExist();
    }
}
