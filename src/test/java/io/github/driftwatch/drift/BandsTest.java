package io.github.driftwatch.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.procedure.Procedures;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every band's edge, as it is and as a council changes it. */
class BandsTest {

    private static final String OFF =
            "\"off\": [\"F1\", \"F2\", \"F3\", \"F4\", \"F5\", \"F6\", \"F7\", \"F8\", \"F9\", \"F10\", \"F11\", \"F12\", \"F13\"]";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a point                              | 1  | {}                                  | 2025-06-01 | GREEN
            two points                           | 2  | {}                                  | 2025-06-01 | GREEN
            three points                         | 3  | {}                                  | 2025-06-01 | AMBER
            five points                          | 5  | {}                                  | 2025-06-01 | AMBER
            six points                           | 6  | {}                                  | 2025-06-01 | RED
            seven points                         | 7  | {}                                  | 2025-06-01 | RED
            a point, the day before two years    | 1  | {}                                  | 2027-01-30 | GREEN
            a point, at two years                | 1  | {}                                  | 2027-01-31 | RED
            one under a higher red               | 7  | {"red": {"points": 8}}              | 2025-06-01 | AMBER
            a higher red                         | 8  | {"red": {"points": 8}}              | 2025-06-01 | RED
            a higher red, at two years all the same | 1 | {"red": {"points": 8}}            | 2027-01-31 | RED
            two years no longer count            | 1  | {"red": {"when": "never"}}          | 2027-01-31 | GREEN
            other months count                   | 1  | {"red": {"when": {"onPlan": {"number": 18, "unit": "months"}}}} | 2026-07-31 | RED
            and not a day before                 | 1  | {"red": {"when": {"onPlan": {"number": 18, "unit": "months"}}}} | 2026-07-30 | GREEN
            a lower amber                        | 2  | {"amber": {"points": 2}}            | 2025-06-01 | AMBER
            amber by what shows                  | 1  | {"amber": {"when": {"onPlan": {"number": 9, "unit": "months"}}}} | 2025-10-31 | AMBER
            and not a day before that            | 1  | {"amber": {"when": {"onPlan": {"number": 9, "unit": "months"}}}} | 2025-10-30 | GREEN
            """)
    void isByPointsAndByTimeOnThePlan(String why, int points, String bands, LocalDate asAt, Band expected)
            throws IOException {
        Procedures procedures = OwnDrift.of("review-conferences", """
                {%s, "bands": %s, "flags": [
                  {"id": "X", "title": "X", "points": %d, "when": {"planOpen": true}}]}""".formatted(OFF, bands, points), folder);

        PlanDrift drift = Judged.plan(procedures, "start 2025-01-31", asAt, "");

        assertThat(drift.points()).isEqualTo(points);
        assertThat(drift.band()).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 500, textBlock = """
            nothing but time       | start 2025-01-31; icpc 2025-01-31 quorate; review 2025-04-30 quorate; review 2025-10-20 quorate; review 2026-04-01 scheduled | 2025-11-01 | F1 1 | 1 GREEN
            a concern and nothing booked | start 2025-01-31; icpc 2025-01-31 quorate; review 2025-04-30 quorate; drift-concern 2025-05-01 | 2025-05-02 | F8 3, F13 1 | 4 AMBER
            a review overdue as well | start 2025-01-31; icpc 2025-01-31 quorate; drift-concern 2025-05-01 | 2025-05-10 | F3 3, F8 3, F13 1 | 7 RED
            """)
    void pointsAreAddedUp(String why, String story, LocalDate asAt, String flags, String total) {
        PlanDrift drift = Judged.plan(Judged.procedures("designated-review"), story + "; born 2018-05-01", asAt, "");

        assertThat(Judged.points(drift)).as(why).isEqualTo(flags);
        assertThat(drift.points() + " " + drift.band()).as(why).isEqualTo(total);
    }
}
