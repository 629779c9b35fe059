package io.github.driftwatch.report;

import static io.github.driftwatch.report.Made.due;

import io.github.driftwatch.drift.Band;
import io.github.driftwatch.drift.RaisedFlag;
import io.github.driftwatch.drift.UnknownFlag;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.report.drift.Drifting;
import io.github.driftwatch.survival.Share;
import io.github.driftwatch.timeline.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** The reports of a made-up check, in a folder of their own. */
abstract class WrittenReports {

    @TempDir
    Path temp;

    static CheckSummary check(Path folder, CheckSettings settings) throws Exception {
        try (CheckReports reports = CheckReports.open(folder, settings)) {
            Plan one = Made.plan("C1", "=Birch");
            reports.accept(Made.assessment(
                    one,
                    due(one, "DR-1", "Review 3", Status.OVERDUE, -2, 5),
                    due(one, "RC-2", "Review 3", Status.OVERDUE, -9, 5)));
            Plan two = Made.plan("C2", "=Birch");
            reports.accept(Made.assessment(two, due(two, "RC-2", "Review 3", Status.OVERDUE, -5, null)));
            Plan three = Made.plan("C3", null);
            reports.accept(Made.assessment(
                    three,
                    due(three, "RC-2", "Review 4", Status.DUE_SOON, 7, null),
                    Made.notAssessed(three, "RC-9", "plan ended", "no date of birth")));
            RaisedFlag late = new RaisedFlag("F3", 3, "Review 3 overdue since 2 Oct 2026");
            RaisedFlag longOn = new RaisedFlag("F1", 1, "on the plan for 14 months, since 31 Aug 2025");
            UnknownFlag quorum = new UnknownFlag("F5", "the quorum is not known");
            reports.accept(Drifting.row(Drifting.drift("C2", Band.GREEN, List.of(), quorum), null));
            reports.accept(Drifting.row(
                    Drifting.drift("C1", Band.AMBER, List.of(longOn, late), quorum),
                    new Share(0.3125, 0.25, null, 48)));
            return reports.finish(
                    Made.facts(Made.finding("13/13/2026", "C4")), List.of(), () -> Duration.ofMillis(1_234));
        }
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
