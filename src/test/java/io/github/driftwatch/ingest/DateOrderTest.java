package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.driftwatch.layout.DateOrder;
import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of day, month and year comes first is told by a whole column, by the file's other dates, or by the user. */
class DateOrderTest {

    private static final String UNTOLD =
            " is ambiguous: it can be read day first or month first, and neither its column"
                    + " nor the file's other dates tell which. Say it with --date-order dmy or mdy, or export the dates as"
                    + " yyyy-mm-dd. The row is left out. Correct it at its source and export again.";

    @TempDir
    Path folder;

    /** The dates of a column as written, between blanks, and as read; a dash for one that is DQ-20, x for DQ-1. */
    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        -   | 04/03/2025 25/03/2025            | 2025-03-04 2025-03-25            | day first, told by a later row
        -   | 25/03/2025 04/03/2025            | 2025-03-25 2025-03-04            | day first, told by an earlier row
        -   | 04/03/2025 03/25/2025            | 2025-04-03 2025-03-25            | month first, told by a later row
        -   | 03/25/2025 04/03/2025            | 2025-03-25 2025-04-03            | month first, told by an earlier row
        -   | 03/25/2025 2025-03-04 05/05/2025 | 2025-03-25 2025-03-04 2025-05-05 | year first beyond doubt beside month first
        -   | 04/03/2025                       | -                                | nothing tells
        -   | 05/05/2025 06/06/2025            | 2025-05-05 2025-06-06            | alike in any order
        -   | 05/05/2025 04/03/2025            | 2025-05-05 -                     | one alike in any order, one not
        -   | 2025-03-25 04/03/2025            | 2025-03-25 -                     | year first with dashes tells nothing of the others
        -   | 25-Mar-2025 04/03/2025           | 2025-03-25 -                     | a month by name tells nothing of the others
        -   | 25/03/2025 03/25/2025 04/03/2025 | - - -                            | both: all in doubt
        -   | 25/03/2025 03/25/2025 05/05/2025 | - - 2025-05-05                   | both: but one is alike in either
        -   | 31/02/2025 04/03/2025            | x -                              | no day in any order tells nothing
        -   | 12/03/2025 13/03/2025            | 2025-03-12 2025-03-13            | 13 is no month
        -   | 03/12/2025 03/13/2025            | 2025-03-12 2025-03-13            | nor is it with the month first
        -   | 12/03/25 31/03/25                | 2025-03-12 2025-03-31            | two figures: 31 is no month, and no believable year
        -   | 03/12/25 03/31/25                | 2025-03-12 2025-03-31            | two figures, month first
        -   | 25/03/12 25/03/31                | 2025-03-12 2025-03-31            | two figures, year first
        -   | 12/03/25                         | -                                | two figures: three orders
        -   | 31/03/90                         | 1990-03-31                       | the first believable year
        dmy | 04/03/2025                       | 2025-03-04                       | given
        mdy | 04/03/2025                       | 2025-04-03                       | given
        mdy | 25/03/2025 04/03/2025            | - 2025-04-03                     | given, and one does not fit
        dmy | 03/25/2025 04/03/2025            | - 2025-03-04                     | given, and one does not fit
        dmy | 2025-03-25 25-Mar-2025 20250325  | 2025-03-25 2025-03-25 2025-03-25 | given, and does not matter
        ymd | 25/03/12                         | 2025-03-12                       | given, two figures
        ymd | 04/03/2025                       | -                                | given, and four figures stand last
        """)
    void theWholeColumnTells(String given, String written, String read, String why) throws UnusableInputException {
        StringBuilder rows = new StringBuilder("child_id,start_date\n");
        for (String date : written.split(" ", -1)) {
            rows.append('C').append(rows.length()).append(',').append(date).append('\n');
        }
        Export export = new ExportFolder(folder)
                .dateOrder(given == null ? null : order(given))
                .with(Table.PLANS, rows.toString())
                .read();

        StringBuilder found = new StringBuilder();
        for (int row = 2; row < written.split(" ", -1).length + 2; row++) {
            found.append(row == 2 ? "" : " ").append(outcome(export, row));
        }
        assertThat(found.toString()).as(why).isEqualTo(read == null ? "-" : read);
    }

    private static DateOrder order(String word) {
        return List.of(DateOrder.values()).stream()
                .filter(order -> order.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static String outcome(Export export, int row) {
        for (Finding finding : export.findings()) {
            if (finding.row() == row) {
                return finding.check() == Check.DQ_20 ? "-" : "x";
            }
        }
        return export.histories().stream()
                .filter(history -> history.plan().row() == row)
                .map(history -> history.plan().start().toString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aColumnThatDoesNotTellBorrowsFromThoseOfItsFileThatDo() throws UnusableInputException {
        Export export = new ExportFolder(folder).with(Table.PLANS, """
                        child_id,start_date,end_date,icpc_date
                        C1,04/03/2025,07/08/2025,04/03/2025
                        C2,25/03/2025,,05/03/2025
                        """).read();

        assertThat(export.findings()).isEmpty();
        assertThat(export.histories().get(0).plan().end()).hasToString("2025-08-07");
        assertThat(export.input(Table.PLANS).orElseThrow().notes())
                .containsExactly(
                        "plans.csv: dates that could be read in more than one order and were read day first, as the other"
                                + " dates of the file are: icpc_date (2), end_date (1).");
    }

    @Test
    void itBorrowsMonthFirstToo() throws UnusableInputException {
        Export export = new ExportFolder(folder).with(Table.PLANS, """
                        child_id,start_date,end_date
                        C1,04/03/2025,07/08/2025
                        C2,03/25/2025,
                        """).read();

        assertThat(export.findings()).isEmpty();
        assertThat(export.histories().get(0).plan().end()).hasToString("2025-07-08");
        assertThat(export.input(Table.PLANS).orElseThrow().notes())
                .containsExactly(
                        "plans.csv: dates that were read month first, as their columns cannot be read otherwise:"
                                + " start_date (2).",
                        "plans.csv: dates that could be read in more than one order and were read month first, as the"
                                + " other dates of the file are: end_date (1).");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        'C2,25/03/2025,,03/25/2025', one column is day first and another month first
        'C2,25/03/2025,,\nC3,03/25/2025,,', one column is mixed
        """)
    void nothingIsBorrowedWhereTheOtherColumnsDoNotAgree(String rows, String why) throws UnusableInputException {
        assertThat(new ExportFolder(folder)
                        .with(
                                Table.PLANS,
                                "child_id,start_date,end_date,icpc_date\nC1,2025-03-04,07/08/2025,\n" + rows + "\n")
                        .findings())
                .as(why)
                .filteredOn(finding -> finding.row() == 2)
                .extracting(Finding::check, Finding::message)
                .containsExactly(tuple(Check.DQ_20, "end_date" + UNTOLD));
    }

    @Test
    void rowsLeftOutForAnotherReasonTellToo() throws UnusableInputException {
        assertThat(new ExportFolder(folder)
                        .with(
                                Table.PLANS,
                                "child_id,start_date,end_date\nC1,2025-03-04,07/08/2025\n,2025-03-04,31/08/2025\n")
                        .read()
                        .histories())
                .extracting(history -> String.valueOf(history.plan().end()))
                .containsExactly("2025-08-07");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        -   | 04/03/2025            | is ambiguous: it can be read day first or month first, and neither its column nor the file's other dates tell which. Say it with --date-order dmy or mdy, or export the dates as yyyy-mm-dd.
        -   | 04/03/25              | is ambiguous: it can be read day first or month first or year first, and neither its column nor the file's other dates tell which. Say it with --date-order dmy or mdy or ymd, or export the dates as yyyy-mm-dd.
        -   | 25/03/2025 03/25/2025 | is ambiguous: the column mixes orders, as row 3 of it cannot be day first and row 2 cannot be month first. Export the dates as yyyy-mm-dd.
        mdy | 25/03/2025            | cannot be read month first, which is the order given for dates.
        ymd | 25/03/2025            | cannot be read year first, which is the order given for dates.
        """)
    void itIsSaidWhy(String given, String written, String message) throws UnusableInputException {
        String rows = "C1," + written.replace(" ", "\nC2,") + "\n";
        assertThat(new ExportFolder(folder)
                        .dateOrder(given == null ? null : order(given))
                        .with(Table.PLANS, "child_id,start_date\n" + rows)
                        .findings()
                        .get(0)
                        .message())
                .isEqualTo(
                        "start_date " + message + " The row is left out. Correct it at its source and export again.");
    }

    @Test
    void anExportOfSuchDatesIsRefusedWithWhatCanBeSaid() {
        new ExportFolder(folder)
                .with(Table.PLANS, "child_id,start_date\nC1,04/03/2025\n")
                .isRefused("1 of 1 rows of plans.csv cannot be used, mostly because start_date can be read day first or"
                        + " month first, and --date-order says which (DQ-20, first in row 2), and at most 5 % may be left"
                        + " out. Correct the export of plans, or allow more with --max-rejected.");
    }

    @Test
    void aSecondReadingLeavesNothingOfTheFirst() throws UnusableInputException {
        Export export = new ExportFolder(folder)
                .with(Table.PLANS, "child_id,start_date\nC1,04/03/2025\nC1,04/03/2025\nC2,03/25/2025\n")
                .with(Table.REVIEWS, "child_id,date\nC2,04/05/2025\nC2,05/25/2025\n")
                .read();

        assertThat(export.histories())
                .extracting(history -> history.plan().id())
                .containsExactly("C1@2025-04-03", "C2@2025-03-25");
        assertThat(export.histories().get(1).conferences())
                .extracting(conference -> conference.date().toString())
                .containsExactly("2025-04-05", "2025-05-25");
        assertThat(export.findings()).extracting(Finding::check, Finding::row).containsExactly(tuple(Check.DQ_14, 3));
        assertThat(export.input(Table.PLANS).orElseThrow().rowsRead()).isEqualTo(3);
        assertThat(export.input(Table.PLANS).orElseThrow().rowsLeftOut()).isEqualTo(1);
    }

    @Test
    void yearsOfTwoFiguresAreSaid() throws UnusableInputException {
        assertThat(new ExportFolder(folder)
                        .with(Table.PLANS, "child_id,start_date,end_date\nC1,31-MAR-25,\nC2,1 Apr 25,30/04/25\n")
                        .notes(Table.PLANS))
                .containsExactly("plans.csv: dates that have years of two figures, read as those from 1990 on:"
                        + " start_date (2), end_date (1).");
    }
}
