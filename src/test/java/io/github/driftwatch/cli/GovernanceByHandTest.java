package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The report of an authority of eleven plans that can be counted on fingers, through the front door: April to September
 * 2026, the half-year before it and the one a year before.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GovernanceByHandTest {

    private static final Path AUTHORITY = Path.of("src/test/resources/governance/by-hand");

    private List<Map<String, String>> rows = List.of();

    @BeforeAll
    void run(@TempDir Path dir) {
        CommandRun run = CommandRun.words(
                dir, "governance --dir " + AUTHORITY + " --from 2026-04-01 --to 2026-09-30 --out DIR/governance.csv");
        assertThat(run.code()).as(run.err()).isZero();
        rows = CsvReport.rows(dir.resolve("governance.csv"));
    }

    @ParameterizedTest(name = "{0} {1}: {2}, {3}, {4}")
    @CsvSource(textBlock = """
            # measure, line, this, before, a year before, why
            G1, open, 7, 2, 1, 'P1 P2 P3 P4 P5 P9 P11: P6 ended on the last day, P7 before; P5 P6; P5'
            G2, started, 7, 1, 0, 'P1 on the first day, P2 on the last, P3 P4 P7 P9 P11; P6'
            G2, ended, 2, 0, 0, 'P6 on the last day, P7'
            G3, up-to-3-months, 3/7 42.9, 0/2 0.0, 0/1 0.0, 'P2 P11, and P3 of exactly 91 days'
            G3, over-3-to-6-months, 3/7 42.9, 1/2 50.0, 0/1 0.0, 'P4 of 92 days, P9, and P1 a day short of 6 months; P6'
            G3, over-6-months-to-1-year, 0/7 0.0, 0/2 0.0, 0/1 0.0, ''
            G3, 1-to-2-years, 0/7 0.0, 1/2 50.0, 1/1 100.0, 'P5 of exactly a year, a year before'
            G3, 2-years-or-more, 1/7 14.3, 0/2 0.0, 0/1 0.0, 'P5 of exactly two years'
            G4, up-to-3-months, 1/2 50.0, 0/0 z, 0/0 z, 'P7 of 80 days; nothing ended in the others'
            G4, over-6-months-to-1-year, 1/2 50.0, 0/0 z, 0/0 z, 'P6'
            G5, from-9-months, 1/7 14.3, 1/2 50.0, 1/1 100.0, 'P5'
            G5, from-18-months, 1/7 14.3, 1/2 50.0, 0/1 0.0, 'P5 since 30 March'
            G5, from-21-months, 1/7 14.3, 0/2 0.0, 0/1 0.0, 'P5 since 30 June'
            G5, from-24-months, 1/7 14.3, 0/2 0.0, 0/1 0.0, 'P5 on the day itself'
            G6, held, 8, 2, 1, 'twice P1, P3 P5, twice P6, P7 P9; P5 P6; P5'
            G6, in-time, 6/8 75.0, 2/2 100.0, 1/1 100.0, 'on their last days: both of P1, P3, P5 by 21 months; late: P6 by 4 days, P9 by 3'
            G6, late, 2/8 25.0, 0/2 0.0, 0/1 0.0, ''
            G6, days-late-median, '= 3.5', '= z', '= z', '3 and 4'
            G6, days-late-longest, '= 4', '= z', '= z', ''
            G7, open, 5, 2, 1, 'P1, P3 of exactly 91 days, P4 P5 P9'
            G7, in-time, 3/5 60.0, 2/2 100.0, 1/1 100.0, 'not P4, overdue by a day, nor P9, late'
            G8, ever, 2/7 28.6, 0/1 0.0, 0/0 z, 'P9 and P11'
            G8, recent, 1/7 14.3, 0/1 0.0, 0/0 z, 'P9, to the day: 24 months after P8'
            G9, due, 1, 1, 0, 'P5: at 24 months on the last day; before 18 months on 29 March'
            G9, in-time, 1/1 100.0, 0/1 0.0, 0/0 z, 'the one of 31 March does for both'
            G9, late, 0/1 0.0, 1/1 100.0, 0/0 z, ''
            G9, held, 0, 1, 0, '31 March is the last day of the period before'
            G9, median-months, '= z', '= 18.0', '= z', ''
            G11, agreed, 2, 0, 0, ''
            G11, by-both, 1/2 50.0, 0/0 z, 0/0 z, ''
            G11, lacking-one, 1/2 50.0, 0/0 z, 0/0 z, ''
            G12, ended, 1, 0, 0, 'P7'
            G12, evidenced, 1/1 100.0, 0/0 z, 0/0 z, 'on the day itself'
            G13, held, 15, 3, 1, 'seven initial ones and eight reviews; one and two; one'
            G13, not-recorded, 1/15 6.7, 0/3 0.0, 0/1 0.0, 'P2'
            G13, not-quorate, 3/14 21.4, 0/3 0.0, 0/1 0.0, 'P4 at first, P1 and P7 at their first reviews'
            G13, followed, 1/3 33.3, 0/0 z, 0/0 z, 'P1 within a month'
            G19, lessons, 1, 1, 0, 'on the last day; on the day before the first'
            """)
    void theWhole(String measure, String line, String now, String before, String yearBefore, String why) {
        assertThat(Stream.of("this", "before", "year-before")
                        .map(period -> shown(rows.stream()
                                .filter(row -> is(row, measure, line, period) && "all".equals(row.get("split"))))))
                .as(why == null ? "" : why)
                .containsExactly(now, before, yearBefore);
    }

    @ParameterizedTest(name = "{0} {1} by {2}")
    @CsvSource(textBlock = """
            # measure, line, split, groups
            G1, open, team, 'North 3, South 4'
            G1, open, conference_chair, '(not recorded) 1, Chair 1 3, Chair 2 3'
            G1, open, category, 'EMO 1, NEG 5, PHY 1'
            G1, open, age_band, '(not recorded) 1, 1 to 4 1, 10 to 15 1, 16 and over 1, 5 to 9 1, Unborn 1, Under 1 1'
            G6, in-time, team, 'North 4/5 80.0, South 2/3 66.7'
            G2, ended, category, 'EMO 1, NEG 1, PHY 0'
            """)
    void theParts(String measure, String line, String split, String groups) {
        assertThat(rows.stream()
                        .filter(row -> is(row, measure, line, "this") && split.equals(row.get("split")))
                        .map(row -> row.get("group") + " " + shown(Stream.of(row)))
                        .sorted()
                        .collect(Collectors.joining(", ")))
                .isEqualTo(groups);
    }

    @ParameterizedTest(name = "{0} at the end of {1}: {2}")
    @CsvSource(textBlock = """
            # line, month end, figure
            G1/open, 2026-07-31, 6
            G1/open, 2026-06-30, 6
            G6/held, 2026-07-31, 4
            G6/in-time, 2026-07-31, 3/4 75.0
            G6/in-time, 2026-09-30, 2/3 66.7
            G5/from-21-months, 2026-06-30, 1/6 16.7
            G5/from-21-months, 2026-05-31, 0/4 0.0
            """)
    void monthByMonth(String line, String monthEnd, String figure) {
        assertThat(shown(rows.stream()
                        .filter(row -> is(row, "G18", line, "month-end")
                                && "all".equals(row.get("split"))
                                && monthEnd.equals(row.get("to")))))
                .isEqualTo(figure);
    }

    private static boolean is(Map<String, String> row, String measure, String line, String period) {
        return measure.equals(row.get("measure")) && line.equals(row.get("line")) && period.equals(row.get("period"));
    }

    private static String shown(Stream<Map<String, String>> of) {
        return of.map(row -> row.getOrDefault("count", "").isEmpty()
                        ? ("= " + row.get("value")).strip()
                        : row.get("count")
                                + (row.getOrDefault("of", "").isEmpty()
                                        ? ""
                                        : "/" + row.get("of") + " " + row.get("percent")))
                .collect(Collectors.joining(" and "));
    }
}
