package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReadingTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(ignoreLeadingAndTrailingWhitespace = true, textBlock = """
        2024-02-29,              2024-02-29, leap day
        29/02/2024,              2024-02-29, day first
        2/2/2024,                2024-02-02, the same in any order
        29-02-2024,              2024-02-29, hyphens
        29\u201102\u20112024,    2024-02-29, hyphens at which no line breaks
        29.02.2024,              2024-02-29, full stops
        29.2.24,                 2024-02-29, a year of two figures
        2024/02/01,              2024-02-01, year first with slashes
        20240201,                2024-02-01, nothing between
        20240201 12:30,          2024-02-01, nothing between and a time
        2024-02-01 00:00,        2024-02-01, a time is dropped
        2024-02-01 00:00:00.000, 2024-02-01, a database's time
        2024-02-01T00:00:00+01:00,2024-02-01, an offset is dropped
        2024-02-01T23:59:59.999Z,2024-02-01, a time is dropped whatever it is
        2024-07-01T23:00:00Z,    2024-07-02, a midnight here in summer that was written in UTC
        2024-07-01T23:00:00.000Z,2024-07-02, the same with thousandths
        2024-07-01 23:00:00+00:00,2024-07-02, the same with an offset of nothing
        2024-07-01 23:00+00,     2024-07-02, the same as PostgreSQL writes it
        2024-07-31T23:00:00Z,    2024-08-01, over the end of a month
        2024-03-30T23:00:00Z,    2024-03-30, the night before summer time begins
        2024-03-31T23:00:00Z,    2024-04-01, the day on which it begins
        2024-10-26T23:00:00Z,    2024-10-27, the last midnight in summer time
        2024-10-27T23:00:00Z,    2024-10-27, the day on which it ends
        2024-02-28T23:00:00Z,    2024-02-28, an evening in winter
        2024-07-01T00:00:00Z,    2024-07-01, the zone put behind a local time
        2024-07-01T22:59:59Z,    2024-07-01, a second before midnight here
        2024-07-01T23:00:01Z,    2024-07-01, a second after it
        2024-07-01T23:00:00,     2024-07-01, an evening as its clock shows it
        2024-07-01T23:00:00+01:00,2024-07-01, an evening of an hour before UTC
        29/02/2024 9:30 PM,      2024-02-29, a time is dropped after a day-first date
        31-Jan-2024,             2024-01-31, the name of the month
        31-JAN-24,               2024-01-31, as Oracle writes it
        01-FEB-24,               2024-02-01, as Oracle writes it
        1 Feb 2024,              2024-02-01, blanks between
        1 February 2024,         2024-02-01, the whole name
        1st Sept 2024,           2024-09-01, a day as it is spoken
        2nd May 2024,            2024-05-02, a day as it is spoken
        23rd May 2024,           2024-05-23, a day as it is spoken
        24th May 2024,           2024-05-24, a day as it is spoken
        '"Feb 1, 2024"',         2024-02-01, month first by name
        '"1 Feb 2024, 12:30"',   2024-02-01, a comma before the time
        Feb  1 2024 12:00AM,     2024-02-01, as SQL Server writes it
        2024-Feb-01,             2024-02-01, year first by name
        Thu 1 Feb 2024,          2024-02-01, with its day of the week
        '"Thursday, 1 February 2024"', 2024-02-01, with its day of the week
        01FEB2024:00:00:00.000,  2024-02-01, as SAS writes it
        ' 2024-02-01\u00A0',     2024-02-01, blanks around it
        31/12/2025,              2025-12-31, last day of a year
        """)
    void isRead(String text, LocalDate date, String why) throws UnusableInputException {
        assertThat(new ExportFolder(folder)
                        .with(Table.PLANS, "child_id,start_date\nC1," + text + "\n")
                        .read()
                        .histories())
                .as(why)
                .extracting(history -> history.plan().start())
                .containsExactly(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "31/04/2025",
                "13/13/2025",
                "0/1/2025",
                "00/00/0000",
                "29/02/1900",
                "31/12/89",
                "1 Fe 2025",
                "1 Feb 89",
                "1 Feb 202",
                "1 Febuary 2025",
                "32 Jan 2025",
                "001 Jan 2025",
                "Jan 2025",
                "1 Feb",
                "Feb 1st",
                "Monday",
                "1 Feb 2025 noon",
                "2025 Feb 2025",
                "18991231",
                "21000101",
                "20250230",
                "202502011",
                "20250201x",
                "2025-02",
                "2025-02-",
                "-02-01",
                "32873",
                "46661",
                "4500",
                "450000",
                "45000x",
                "01/02-2025",
                "01/002/2025",
                "2025-01-02 12:x0",
                "2025-02-01x",
                "2025-02-01T",
                "2025-02-01 noon",
                "001/02/2025",
                "12025-02-01",
                "99999999999999999999/1/1"
            })
    void isNotRead(String text) throws UnusableInputException {
        assertThat(new ExportFolder(folder)
                        .with(Table.PLANS, "child_id,start_date\nC1," + text + "\n")
                        .findings())
                .extracting(finding -> finding.check().id(), finding -> finding.column(), finding -> finding.value())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("DQ-1", "start_date", text));
    }
}
