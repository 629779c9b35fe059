package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A run again on the same day is held against the night before, and not against the morning. */
class SecondRunOfTheDayTest extends NightAfterNight {

    @Test
    void aSecondRunOfTheDayWipesNoMark() throws IOException {
        night("2026-11-01");
        export(PLANS + "C3,2026-08-02\n", REVIEWS + "C1,2026-11-02,held\nC2,2026-12-01,scheduled\n");
        night("2026-11-03");
        List<String> overdue = marks("overdue");
        List<String> upcoming = marks("upcoming");
        List<String> resolved = resolved();
        assertThat(overdue).contains("C3 Review 1 new").isNotEmpty();
        assertThat(upcoming).contains("C2 Review 1 worse");
        assertThat(resolved).contains("overdue C1 Review 1 2026-10-31 OVERDUE, 1 day: held on 2026-11-02, 2 days late");

        night("2026-11-03");
        assertThat(marks("overdue")).isEqualTo(overdue);
        assertThat(marks("upcoming")).isEqualTo(upcoming);
        assertThat(resolved()).isEqualTo(resolved);
        assertThat(new ObjectMapper()
                        .readTree(dir.resolve("out/summary.json").toFile())
                        .path("compared_with")
                        .path("as_at")
                        .asText())
                .isEqualTo("2026-11-01");

        export(PLANS + "C3,2026-08-02\n", REVIEWS + "C3,2026-12-01,scheduled\n");
        night("2026-11-03");
        assertThat(marks("overdue"))
                .as("booked since the morning; and the review of C1 is back, as it was on the first night")
                .contains("C3 Review 1 new", "C1 Review 1 same");
        assertThat(resolved())
                .noneMatch(row -> row.startsWith("overdue C1 Review 1"))
                .as("what C3 had booked since the morning was not there on the first night")
                .noneMatch(row -> row.startsWith("overdue C3"));
    }

    @Test
    void whatComesAndGoesWithinADayIsNotSpokenOf() throws IOException {
        night("2026-11-19");
        List<String> first = marks("overdue");
        export("child_id,start_date\nC2,2026-08-10\nC3,2026-08-02\n", REVIEWS + "C2,2026-12-01,scheduled\n");
        night("2026-11-20");
        assertThat(marks("overdue")).contains("C3 Review 1 new", "C2 Review 1 better");
        assertThat(resolved()).anyMatch(row -> row.startsWith("overdue C1 Review 1 "));
        export(PLANS, REVIEWS);
        CommandRun again = night("2026-11-20");
        assertThat(marks("overdue"))
                .containsExactlyInAnyOrder(
                        "C1 Next review booked same",
                        "C2 Next review booked same",
                        "C1 Review 1 same",
                        "C2 Review 1 worse")
                .hasSameSizeAs(first);
        assertThat(resolved()).noneMatch(row -> row.startsWith("overdue"));
        assertThat(words(again.err()))
                .contains("nothing newly overdue since the check of 19 November 2026")
                .contains(
                        "2 rows have changed again since an earlier check of this day: worse or better is said of them since"
                                + " then, and not since the check of 2026-11-19.")
                .doesNotContain("no longer in the export");
    }

    /** Only a run that is replaced passes on its marks: what is in another folder stays to be compared with. */
    @Test
    void anotherRunOfTheSameDayIsComparedPlainly() throws IOException {
        night("2026-11-19");
        export(PLANS + "C3,2026-08-02\n", REVIEWS);
        night("2026-11-20");
        assertThat(marks("overdue")).contains("C3 Review 1 new");
        CommandRun.words(dir, "check --dir DIR/in --out DIR/noon --previous DIR/out --format csv --as-at 2026-11-20");
        assertThat(CsvReport.rows(dir.resolve("noon/overdue.csv")))
                .isNotEmpty()
                .allMatch(row -> "same".equals(row.get("change")));
        assertThat(Files.readString(dir.resolve("noon/summary.json")))
                .containsPattern("\"compared_with\" : \\{\\s+\"as_at\" : \"2026-11-20\"");
    }

    @Test
    void whereWhatWasResolvedHasBeenCutTheMorningAloneIsComparedWith() throws IOException {
        night("2026-11-01");
        export(PLANS, REVIEWS + "C1,2026-11-02,held\n");
        night("2026-11-03");
        Path list = dir.resolve("out/resolved.csv");
        List<String> lines = Files.readAllLines(list);
        Files.write(list, lines.subList(0, lines.size() - 1));
        assertThat(words(night("2026-11-03").err()))
                .contains(words("resolved.csv in DIR/out has " + (lines.size() - 2) + " of the " + (lines.size() - 1)
                        + " rows that its check wrote: compared with that check alone, and not with the one before it;"
                        + " restore it from a copy."));
        assertThat(marks("overdue")).allMatch(row -> row.endsWith(" same"));
    }

    @Test
    void twoRunsOfOneDayOfWhichTheFirstComparedNothingAreComparedPlainly() throws IOException {
        night("2026-11-03");
        export(PLANS, REVIEWS + "C1,2026-12-01,scheduled\n");
        night("2026-11-03");
        assertThat(marks("overdue")).containsExactly("C2 Next review booked same", "C1 Review 1 better");
    }
}
