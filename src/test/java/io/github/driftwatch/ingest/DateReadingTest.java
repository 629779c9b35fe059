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
        1/2/2024,                2024-02-01, day first without zeros
        01-02-2024,              2024-02-01, hyphens
        01.02.2024,              2024-02-01, full stops
        2024/02/01,              2024-02-01, year first with slashes
        2024-02-01 00:00,        2024-02-01, a time is dropped
        2024-02-01T23:59:59.999Z,2024-02-01, a time is dropped whatever it is
        01/02/2024 9:30 PM,      2024-02-01, a time is dropped after a day-first date
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
                "01/02/25",
                "1 Feb 2025",
                "2025-02",
                "2025-02-",
                "-02-01",
                "20250201",
                "45000",
                "01/02-2025",
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
