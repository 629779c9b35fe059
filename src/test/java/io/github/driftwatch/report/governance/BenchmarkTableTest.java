package io.github.driftwatch.report.governance;

import static io.github.driftwatch.report.governance.MadeUpFigures.REQUIRED;
import static io.github.driftwatch.report.governance.MadeUpFigures.REVIEWED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.benchmark.BenchmarkRow;
import io.github.driftwatch.benchmark.BenchmarkRow.Level;
import io.github.driftwatch.benchmark.PublishedFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the national publication beside the authority's own figures. */
class BenchmarkTableTest {

    private static final PublishedFigure NONE = new PublishedFigure(null, "x");

    @Test
    void theLatestFiveYearsOfEachLevelAndTheReportsOwn() {
        MadeUpFigures figures = MadeUpFigures.of(MadeUpFigures.period("2025-04-01", "2026-03-31"))
                .measure("G7", "Plans reviewed in time", REQUIRED, REVIEWED)
                .compared(REVIEWED, "90/100", "85/100", "85/100")
                .beside(
                        row(2025, Level.COUNTRY, "England", "91.25"),
                        row(2024, Level.COUNTRY, "England", "92"),
                        row(2024, Level.REGION, "Upper Vale", "88.04"),
                        row(2024, Level.AUTHORITY, "Eastshire", "c"),
                        row(2023, Level.COUNTRY, "England", "93"),
                        row(2022, Level.COUNTRY, "England", "94"),
                        row(2021, Level.COUNTRY, "England", "95"));

        assertThat(told(figures)).isEqualTo("""
                0+9 [Plans reviewed in time, % on 31 March] | 9+3 [2026] | 12+3 [2025] | 15+3 [2024] | 18+3 [2023] | 21+3 [2022]
                0+9 England | 9+3 - 0.0 | 12+3 91.3 0.0 | 15+3 92.0 0.0 | 18+3 93.0 0.0 | 21+3 94.0 0.0
                0+9 Upper Vale | 9+3 - 0.0 | 12+3 - 0.0 | 15+3 88.0 0.0 | 18+3 - 0.0 | 21+3 - 0.0
                0+9 Eastshire | 9+3 - 0.0 | 12+3 - 0.0 | 15+3 c 0.0 | 18+3 - 0.0 | 21+3 - 0.0
                0+9 By this report, from your records | 9+3 90.0 0.0 | 12+3 85.0 0.0 | 15+3 - 0.0 | 18+3 - 0.0 | 21+3 - 0.0
                .
                """);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the period ends on 31 March,          2025-04-01, 2026-03-31, '2026 90.0, 2025 85.0'",
        "the day before,                       2025-04-02, 2026-03-30, ''",
        "the day after,                        2025-04-03, 2026-04-01, ''",
        "the one before it does,               2026-04-01, 2026-09-30, '2026 85.0'",
    })
    void itsOwnFiguresAreThoseOfThatDay(String why, String from, String to, String own) {
        MadeUpFigures figures = MadeUpFigures.of(MadeUpFigures.period(from, to))
                .measure("G7", "Plans reviewed in time", REQUIRED, REVIEWED)
                .compared(REVIEWED, "90/100", "85/100", "80/100")
                .beside(row(2020, Level.COUNTRY, "England", "91"));

        assertThat(own(told(figures))).isEqualTo(own);
    }

    @Test
    void aMonthEndIsOneOfItsOwnToo() {
        MadeUpFigures figures = MadeUpFigures.of(MadeUpFigures.period("2026-01-01", "2026-06-30"))
                .months(6)
                .measure("G7", "Plans reviewed in time", REQUIRED, REVIEWED)
                .monthly(REVIEWED, "8/10", "7/10", "6/10", "5/10")
                .beside(row(2020, Level.COUNTRY, "England", "91"));

        assertThat(own(told(figures))).isEqualTo("2026 80.0");
    }

    @ParameterizedTest
    @CsvSource({"G6", "G17"})
    void otherMeasuresAreNotOfItsKind(String measure) {
        MadeUpFigures figures = MadeUpFigures.of(MadeUpFigures.period("2025-04-01", "2026-03-31"))
                .measure(measure, "Plans reviewed in time", REQUIRED, REVIEWED)
                .compared(REVIEWED, "90/100", "85/100", "85/100")
                .beside(row(2020, Level.COUNTRY, "England", "91"));

        assertThat(own(told(figures))).isEmpty();
    }

    @Test
    void nothingIsToldWithoutAPublicationOrRows() {
        assertThat(told(MadeUpFigures.ofHalfAYear())).isBlank();
        assertThat(told(MadeUpFigures.ofHalfAYear().beside())).isBlank();
    }

    private static String told(MadeUpFigures figures) {
        ToldPage page = new ToldPage(Opening.COLUMNS);
        new BenchmarkTable(page, figures.shown(), figures.facts()).write();
        return page.told();
    }

    /** The years that have a figure of the report's own. */
    private static String own(String told) {
        StringBuilder own = new StringBuilder();
        String[] years = told.lines().findFirst().orElse("").split(" \\| ", -1);
        told.lines().filter(line -> line.contains("By this report")).forEach(line -> {
            String[] cells = line.split(" \\| ", -1);
            for (int i = 1; i < cells.length; i++) {
                if (!cells[i].contains("-")) {
                    own.append(own.isEmpty() ? "" : ", ")
                            .append(years[i].replaceAll(".*\\[|]", ""))
                            .append(' ')
                            .append(cells[i].split(" ", -1)[1]);
                }
            }
        });
        return own.toString();
    }

    private static BenchmarkRow row(int year, Level level, String name, String percent) {
        PublishedFigure figure = percent.equals("c")
                ? new PublishedFigure(null, "c")
                : new PublishedFigure(Double.valueOf(percent), null);
        return new BenchmarkRow(year, level, name, NONE, NONE, figure);
    }
}
