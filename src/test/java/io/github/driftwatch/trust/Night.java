package io.github.driftwatch.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.run.MadeUpAuthority;
import io.github.driftwatch.synthesis.SynthesisSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * One night after another: a made-up authority, the report of yesterday, and a run that writes every report of today in
 * every format over it.
 */
final class Night {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Path exports;
    private final Program program;
    private final Path reports;

    /**
     * Makes the authority up, and nothing else.
     *
     * @param dir where everything is
     * @param reports the folder of the reports
     */
    Night(Path dir, Path reports, int plans) throws Exception {
        this.exports = dir.resolve("exports");
        this.reports = reports;
        this.program = new Program(Files.createDirectory(dir.resolve("temporary")));
        MadeUpAuthority.toFolder(
                new SynthesisSettings(
                        1, plans, TODAY, 10, 9, EnumSet.of(Table.PLANS, Table.REVIEWS, Table.EVENTS), 0.01),
                exports);
    }

    Program program() {
        return program;
    }

    Path reports() {
        return reports;
    }

    /** A report for an earlier day. */
    ReportState yesterday() throws Exception {
        return written(TODAY.minusDays(1));
    }

    /** The report of the day. */
    ReportState today() throws Exception {
        return written(TODAY);
    }

    private ReportState written(LocalDate day) throws Exception {
        Program.Ended ended = program.run(words(day));
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        return ReportState.of(reports);
    }

    Program.Begun beginToday() throws IOException {
        return program.begin(words(TODAY));
    }

    private String[] words(LocalDate day) {
        List<String> words = new ArrayList<>(List.of("check", "--dir", exports.toString(), "--as-at", day.toString()));
        words.addAll(List.of("--format", "csv,xlsx,json", "--split-by", "team", "--quiet"));
        words.addAll(List.of("--previous", reports.toString(), "--out", reports.toString()));
        return words.toArray(String[]::new);
    }
}
