package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.layout.Layout;
import io.github.driftwatch.source.Cell;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as spreadsheets count them and as they are commonly written, believed from 1990 to 18 months after 2026-03-31. */
class DayNumbersTest {

    private static final ReadingContext CONTEXT =
            new ReadingContext(ReadingOptions.asAt(ExportFolder.AS_AT), Layout.canonical(), true, ReadingWatch.NONE);

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            46112,   2026-03-31, the as-at date
            46112.75, 2026-03-31, its time is dropped
            46112.,  2026-03-31, without a time
            32873,   -,          1989-12-31: the day before any that is believed
            32874,   1990-01-01, the first
            46660,   2027-09-30, the last
            46661,   -,          the day after
            4611,    -,          four figures
            461120,  -,          six
            46112x,  -,          a letter after them
            46112E0, -,          another way to write a number
            x46112,  -,          a letter before them
            '',      -,          nothing
            """)
    void aNumberCountsADay(String text, @Nullable LocalDate day, String why) {
        assertThat(CONTEXT.dayNumbers().day(Cell.text(text))).as(why).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"1989-12-31, -", "1990-01-01, 1990-01-01", "2027-09-30, 2027-09-30", "2027-10-01, -"})
    void aWorkbookSaysWhichDayItsNumberCounts(LocalDate counted, @Nullable LocalDate day) {
        assertThat(CONTEXT.dayNumbers().day(Cell.number("7", counted))).isEqualTo(day);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-03-31,  2026-03-31, a day
            1989-12-31,  -,          the day before any that is believed
            1990-01-01,  1990-01-01, the first
            2027-09-30,  2027-09-30, the last
            2027-10-01,  -,          the day after
            2027-12-31,  -,          the last day of that year
            2028-01-01,  -,          the next year
            2024-02-29,  2024-02-29, a leap day
            2025-02-29,  -,          none
            2026-04-31,  -,          a day too many
            2026-12-31,  2026-12-31, the last of a year
            2026-00-01,  -,          no month
            2026-13-01,  -,          a month too many
            2026-01-00,  -,          no day
            2026-01-32,  -,          too many for any month
            2026/03/31,  -,          other signs
            2026-03/31,  -,          one other sign
            2026-3-31,   -,          too short
            2026-03-310, -,          too long
            2x26-03-31,  -,          a letter in its year
            202x-03-31,  -,          at its end
            2026-x3-31,  -,          in its month
            2026-03-3x,  -,          in its day
            2026-03-3:,  -,          the sign after the figures
            """)
    void aDayInItsCommonSpelling(String text, @Nullable LocalDate day, String why) {
        byte[] bytes = ("," + text + ",").getBytes(StandardCharsets.US_ASCII);
        QuickDates dates = new QuickDates(CONTEXT);
        assertThat(dates.of(bytes, 1, bytes.length - 1)).as(why).isEqualTo(day);
        assertThat(dates.of(bytes, 1, bytes.length - 1)).as("once more").isEqualTo(day);
        Object told = dates.or((all, from, to) -> "no day").of(bytes, 1, bytes.length - 1);
        assertThat(told).as(why).isEqualTo(day == null ? "no day" : day);
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31, false", "1900-01-01, true", "2026-03-31, true", "2100-12-31, true", "2101-01-01, false"})
    void oneObjectIsKeptForEachCommonDay(LocalDate day, boolean kept) {
        DayCache days = new DayCache();
        LocalDate again = LocalDate.ofEpochDay(day.toEpochDay());
        assertThat(days.day(day)).isSameAs(day);
        assertThat(days.day(again)).isSameAs(kept ? day : again);
    }
}
