package io.github.driftwatch.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that fill up in the middle of a run, or that cannot be written to: real ones, in memory, where they can be had. */
class SmallDiskTest {

    private static final int DISKS = Integer.getInteger("trust.disks", 2);
    private static final int PLANS = 60;
    private static final long KIB = 1024;

    @TempDir
    Path dir;

    private Path disk = Path.of(".");
    private boolean mounted;

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            system("umount", disk.toString());
        }
    }

    @Test
    void aDiskThatFillsUpLeavesTheEarlierReport() throws Exception {
        Night night = mount("64m");
        ReportState old = night.yesterday();
        long kept = roomFor(old);
        ReportState fresh = night.today();
        long needed = roomFor(fresh);
        long filled = 0;
        for (int i = 0; i < DISKS; i++) {
            empty(night.reports());
            old.writeInto(night.reports());
            long room = kept + 8 * KIB + i * needed / DISKS;
            assertThat(system("mount", "-o", "remount,size=" + room, disk.toString()))
                    .isZero();
            Program.Ended ended = night.beginToday().ended();
            assertThat(ended.code())
                    .as("%d bytes of room: %s", room - kept, ended.err())
                    .isEqualTo(4);
            assertThat(ended.err())
                    .startsWith("driftwatch: Cannot write ")
                    .contains(": No space left on device. Nothing was changed: what was there before is still there."
                            + " Make room or mend that, or give another place with --out, and run it again.");
            assertThat(ReportState.of(night.reports()).isSameAs(old)).isTrue();
            assertThat(Leftovers.hidden(night.reports())).isEmpty();
            filled++;
            assertThat(system("mount", "-o", "remount,size=64m", disk.toString()))
                    .isZero();
        }
        System.out.printf("%d disks filled up: exit 4 and the earlier report intact in all%n", filled);
        assertThat(night.today().isSameAs(fresh)).isTrue();
    }

    @Test
    void aDiskThatCannotBeWrittenToLeavesTheEarlierReport() throws Exception {
        Night night = mount("64m");
        ReportState old = night.yesterday();
        assertThat(system("mount", "-o", "remount,ro", disk.toString())).isZero();
        Program.Ended ended = night.beginToday().ended();
        assertThat(ended.err())
                .isEqualTo("driftwatch: Cannot write into the folder " + night.reports() + ": Read-only file system."
                        + " Nothing was changed: what was there before is still there. Make room or mend that, or give"
                        + " another place with --out, and run it again." + System.lineSeparator());
        assertThat(ended.code()).isEqualTo(4);
        assertThat(ReportState.of(night.reports()).isSameAs(old)).isTrue();
    }

    @Test
    void aRegisterThatCannotTakeAWholeLineTakesNone() throws Exception {
        mount("12k");
        Path register = disk.resolve("register");
        // Its page has room for a part of the next line alone, and the disk has no other page.
        String line = "2026-11-20 " + "0".repeat(64) + " /";
        String before = (line + "x".repeat(119 - line.length()) + "\n").repeat(34);
        Files.writeString(register, before);
        Path filler = Files.write(disk.resolve("filler"), new byte[(int) (8 * KIB)]);
        Program.Ended run = check(register);
        assertThat(run.err())
                .isEqualTo("driftwatch: The reports are written, and not entered in the register " + register
                        + ", given with --register. Check that its folder is there, that this user may write there and that"
                        + " the disk is not full, and run again." + System.lineSeparator());
        assertThat(run.code()).isEqualTo(4);
        assertThat(register).hasContent(before);

        Files.delete(filler);
        assertThat(check(register).code()).as("where there is room again").isZero();
        assertThat(register).content().startsWith(before).hasLineCount(35);
    }

    private Program.Ended check(Path register) throws Exception {
        return new Program(dir)
                .run(
                        "check",
                        "--dir",
                        "samples",
                        "--as-at",
                        "2026-11-20",
                        "--quiet",
                        "--register",
                        register.toString(),
                        "--out",
                        dir.resolve("out").toString());
    }

    private Night mount(String size) throws Exception {
        disk = Files.createDirectory(dir.resolve("disk"));
        mounted = Files.isExecutable(Path.of("/bin/mount"))
                && system("mount", "-t", "tmpfs", "-o", "size=" + size, "driftwatch-test", disk.toString()) == 0;
        assumeTrue(mounted, "this user may not mount a disk in memory: full and read-only disks are not tried");
        return new Night(dir, disk.resolve("reports"), PLANS);
    }

    /** What files take of a disk whose pages are of 4 KiB. */
    private static long roomFor(ReportState state) {
        return state.files().values().stream()
                .mapToLong(bytes -> (bytes.length + 4 * KIB - 1) / (4 * KIB) * 4 * KIB)
                .sum();
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> below = all.sorted(Comparator.reverseOrder())
                    .filter(path -> !path.equals(folder))
                    .toList();
            for (Path path : below) {
                Files.delete(path);
            }
        }
    }

    private static int system(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
