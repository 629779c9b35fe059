package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that a spreadsheet has written as the number it counts them by. */
class DayNumberTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} since 1904: {1}")
    @CsvSource(textBlock = """
        32874,   false, 1990-01-01, the first believable day
        45992,   false, 2025-12-01, a day of these years
        45992.5, false, 2025-12-01, its noon
        46660,   false, 2027-09-30, 18 months after the as-at date
        44530,   true,  2025-12-01, counted from 1904
        """)
    void isReadInAWorkbookAsNumberAndAsText(double number, boolean since1904, LocalDate day, String why)
            throws UnusableInputException {
        TestWorkbook workbook = new TestWorkbook()
                .row("plans", "child_id", "start_date")
                .row("plans", "C1", number)
                .row("plans", "C2", Double.toString(number).replaceFirst("\\.0$", ""));
        Export export = new ExportFolder(folder)
                .with(Table.PLANS, "plans.xlsx", (since1904 ? workbook.since1904() : workbook).bytes())
                .read();

        assertThat(export.histories())
                .as(why)
                .extracting(history -> history.plan().start())
                .containsExactly(day, day);
        assertThat(export.input(Table.PLANS).orElseThrow().notes())
                .containsExactly("plans.xlsx, sheet plans: dates that were written as the numbers by which Excel counts"
                        + " days, and read as those days: start_date (2).");
    }

    @Test
    void isReadInAText() throws UnusableInputException {
        Export export = new ExportFolder(folder)
                .with(Table.PLANS, "child_id,start_date,end_date\nC1,45992,\nC2,45992.75,46000\n")
                .read();

        assertThat(export.findings()).isEmpty();
        assertThat(export.histories())
                .extracting(history -> history.plan().start().toString())
                .containsExactly("2025-12-01", "2025-12-01");
        assertThat(export.input(Table.PLANS).orElseThrow().notes())
                .containsExactly(
                        "plans.csv: dates that were written as the numbers by which Excel counts days, and read"
                                + " as those days: start_date (2), end_date (1).");
    }
}
