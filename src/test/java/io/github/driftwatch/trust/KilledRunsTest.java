package io.github.driftwatch.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.output.FolderTree;
import io.github.driftwatch.output.ReportFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are killed at any moment, as {@code kill -9} and a loss of power do it. */
class KilledRunsTest {

    private static final int KILLS = Integer.getInteger("trust.kills", 8);
    private static final int PLANS = 60;
    private static final long TO_THE_END_MILLISECONDS = 60;
    private static final long AMID_THE_MOVES_NANOSECONDS = 3_000_000;

    @TempDir
    Path dir;

    @Test
    void leaveTheEarlierReportOrTheNewOneWhole() throws Exception {
        Night night = new Night(dir, dir.resolve("reports"), PLANS);
        ReportState old = night.yesterday();
        long before = System.nanoTime();
        ReportState fresh = night.today();
        long whole = System.nanoTime() - before;
        assertThat(fresh.isSameAs(old)).isFalse();

        Random random = new Random(20261120);
        int[] seen = new int[3];
        int completed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            FolderTree.delete(night.reports());
            old.writeInto(Files.createDirectory(night.reports()));
            Program.Begun run = night.beginToday();
            switch (kill % 4) {
                case 0, 2 -> Thread.sleep((long) (random.nextDouble() * whole / 1_000_000));
                case 1 -> {
                    await(run, night.reports(), "summary.json");
                    Thread.sleep(random.nextLong(TO_THE_END_MILLISECONDS));
                }
                default -> {
                    await(run, night.reports(), ".moving");
                    LockSupport.parkNanos(random.nextLong(AMID_THE_MOVES_NANOSECONDS));
                }
            }
            run.kill();

            ReportState found = ReportState.of(night.reports());
            boolean mixed = !found.isSameAs(old) && !found.isSameAs(fresh);
            seen[found.isSameAs(old) ? 0 : mixed ? 2 : 1]++;
            // As any run does at its start, also one that fails then.
            ReportFolder.open(night.reports()).close();
            ReportState after = ReportState.of(night.reports());
            assertThat(after.isSameAs(old) || after.isSameAs(fresh))
                    .as("kill %d", kill)
                    .isTrue();
            completed += mixed ? 1 : 0;
            assertThat(Leftovers.hidden(night.reports())).as("kill %d", kill).isEmpty();
            assertThat(Leftovers.readable(night.program().temporary()))
                    .as("kill %d", kill)
                    .isEmpty();
        }
        System.out.printf(
                "%d kills: the earlier report in %d, the new one in %d, amid the moves in %d, all of which the next start"
                        + " completed; nothing readable left%n",
                KILLS, seen[0], seen[1], completed);
        assertThat(night.today().isSameAs(fresh)).isTrue();
    }

    /** Waits until the run writes the report's last file, or the list of what it is about to move; or has ended. */
    private static void await(Program.Begun run, Path reports, String file) {
        while (run.process().isAlive() && !isThere(reports, file)) {
            Thread.onSpinWait();
        }
    }

    private static boolean isThere(Path reports, String file) {
        try (Stream<Path> all = Files.list(reports)) {
            return all.filter(each -> String.valueOf(each.getFileName()).startsWith(".driftwatch-staging"))
                    .anyMatch(staging -> Files.exists(staging.resolve(file)));
        } catch (IOException e) {
            return false;
        }
    }
}
