package io.github.driftwatch.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.output.FolderTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs into one folder at the same time. */
class RunsAtOnceTest {

    private static final int PAIRS = Integer.getInteger("trust.pairs", 3);
    private static final int PLANS = 150;

    @TempDir
    Path dir;

    @Test
    void oneWritesAndTheOtherSaysSo() throws Exception {
        Night night = new Night(dir, dir.resolve("reports"), PLANS);
        ReportState old = night.yesterday();
        ReportState fresh = night.today();
        int oneAfterTheOther = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            FolderTree.delete(night.reports());
            old.writeInto(Files.createDirectory(night.reports()));
            Program.Begun one = night.beginToday();
            Program.Begun other = night.beginToday();
            List<Program.Ended> ended = List.of(one.ended(), other.ended());
            List<Integer> codes =
                    Stream.of(ended.get(0).code(), ended.get(1).code()).sorted().toList();
            if (codes.equals(List.of(0, 0))) {
                // The machine was so busy that one had ended before the other looked.
                oneAfterTheOther++;
            } else {
                assertThat(codes).as("pair %d", pair).containsExactly(0, 5);
                assertThat(ended.get(0).err() + ended.get(1).err())
                        .isEqualTo("driftwatch: Another run is writing into the folder " + night.reports()
                                + ". Wait until it has finished, or give another folder with --out."
                                + System.lineSeparator());
                assertThat(ReportState.of(night.reports()).isSameAs(fresh)).isTrue();
            }
            assertThat(Leftovers.hidden(night.reports())).isEmpty();
        }
        System.out.printf(
                "%d pairs of runs at once: %d ended with 0 and 5, %d one after the other with 0 and 0%n",
                PAIRS, PAIRS - oneAfterTheOther, oneAfterTheOther);
        assertThat(oneAfterTheOther).isLessThan(PAIRS);
    }
}
