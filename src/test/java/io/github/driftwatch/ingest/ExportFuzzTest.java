package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.fuzz.Broken;
import io.github.driftwatch.fuzz.Fuzz;
import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in an export, it is read by both ways alike, its days believable or remarked on, or refused in one line. */
class ExportFuzzTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);
    private static final LocalDate LAST = AS_AT.plusMonths(18);
    private static final Broken BROKEN = new Broken(List.of(
            "\"",
            "\"\"",
            ",",
            ",,",
            ";",
            "\n",
            "\r\n",
            "2026-02-30",
            "31/12/2026",
            "12/31/2026",
            "0001-01-01",
            "9999-12-31",
            "46000",
            "soon",
            "Y",
            "N",
            "X1",
            "child_id",
            "start_date",
            "date",
            "Total",
            "\u00E9",
            "\u00FF",
            "1e9",
            "-1",
            "99999999999999999999",
            "=1+1",
            "@",
            "\u00EF\u00BB\u00BF",
            "sep=;\n",
            " ",
            "held",
            "#REF!"));

    @TempDir
    private Path folder;

    @Test
    void isReadBothWaysAlikeOrRefusedInOneLine() throws Exception {
        Path plans = folder.resolve("plans.csv");
        Path reviews = folder.resolve("reviews.csv");
        byte[] soundPlans = rows(
                "child_id,plan_id,start_date,icpc_date,icpc_quorate,date_of_birth,category,end_date"
                        + ",visit_interval_days,team,social_worker",
                "%1$sC%2$d,%1$sP%2$d,2025-06-0%2$d,2025-05-2%2$d,Y,2019-01-0%2$d,Neglect,,1%2$d,%1$sT,%1$sW %2$d");
        byte[] soundReviews = rows(
                "child_id,plan_id,date,type,status,quorate,outcome,next_review_date",
                "%1$sC%2$d,%1$sP%2$d,2025-09-0%2$d,review,held,Y,continue,2026-02-1%2$d");
        Sources sources = Sources.files(Map.of(Table.PLANS, plans, Table.REVIEWS, reviews));
        ReadingOptions options = ReadingOptions.asAt(AS_AT).withMaxRejected(1);
        Fuzz.each("exports", 500, dice -> {
            boolean breaksPlans = dice.nextBoolean();
            Files.write(plans, breaksPlans ? BROKEN.of(soundPlans, dice) : soundPlans);
            Files.write(reviews, breaksPlans ? soundReviews : BROKEN.of(soundReviews, dice));
            Export quick;
            try {
                quick = ExportReader.read(sources, options);
            } catch (UnusableInputException e) {
                Fuzz.requireOneLineWithoutAMark(e);
                return;
            }
            assertThat(quick).isEqualTo(ExportReader.readByCells(sources, options));
            // A day far off is used as it is, and said.
            boolean said = quick.findings().stream().anyMatch(finding -> finding.check() == Check.DQ_18);
            for (PlanHistory history : quick.histories()) {
                assertThat(said || isBelievable(history.plan().start())).isTrue();
                history.conferences()
                        .forEach(conference -> assertThat(said || isBelievable(conference.date()))
                                .isTrue());
            }
            quick.inputs()
                    .forEach(input -> assertThat(input.notes() + " " + input.ignoredColumns())
                            .doesNotContain(Fuzz.MARK));
            quick.findings().forEach(finding -> assertThat(finding.row()).isPositive());
        });
    }

    private static boolean isBelievable(LocalDate day) {
        return !day.isBefore(ReadingContext.FIRST_BELIEVABLE) && !day.isAfter(LAST);
    }

    private static byte[] rows(String headings, String row) {
        StringBuilder rows = new StringBuilder(headings).append('\n');
        for (int i = 1; i <= 8; i++) {
            rows.append(row.formatted(Fuzz.MARK, i)).append('\n');
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }
}
