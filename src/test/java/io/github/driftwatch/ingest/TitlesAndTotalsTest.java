package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands above the headings, between the rows and below them. */
class TitlesAndTotalsTest {

    @TempDir
    Path folder;

    /** Rows are parted by semicolons. What is read: the rows of reviews, then those set aside, then the findings. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        child_id,date;C1,2025-08-01                                        | 2 ; ;               | headings in the first row
        Reviews held;;child_id,date;C1,2025-08-01                          | 4 ; ;               | a title and a blank row
        Reviews,,;Run on,1 May 2025,;By,Team,;Child ID,Date,;C1,2025-08-01,| 5 ; ;               | a block of particulars
        Child,Review;child_id,date;C1,2025-08-01                           | 3 ; ;               | a heading for groups of columns
        Child,,Review;child_id,plan_id,date;C1,,2025-08-01                 | 3 ; ;               | a heading for groups of columns, merged
        child_id,Review,;,date,status;C1,2025-08-01,held                   | 3 ; ;               | two rows that hold the headings together
        child_id,date,Review,;,,status,outcome;C1,2025-08-01,held,continue | 3 ; ;               | the first row does, and the second has more
        child_id,date;C1,2025-08-01;Total,1                                | 2 ; 3;              | a total
        child_id,date;C1,2025-08-01;,Total: 1                              | 2 ; 3;              | a total in another column
        child_id,date;C1,2025-08-01;Grand total,,57;C1,2025-08-02          | 2 4 ; 3;            | a total between the rows
        child_id,date;C1,2025-08-01;Sub-total;Count: 250;TOTALS,,"1,234"   | 2 ; 3 4 5;          | totals as they are written
        child_id,date;C1,2025-08-01;Total children,North                   | 2 ; 3;              | a total with a text beside it, last
        child_id,date;C1,2025-08-01;Total children,North;C1,2025-08-02     | 2 4 ; ; DQ-1 3      | the same with rows after it
        child_id,date;C1,2025-08-01;Totally,                               | 2 ; ; DQ-1 3        | a child's identifier that begins so
        child_id,date;C1,2025-08-01;Total,2025-08-02                       | 2 ; ; DQ-6 3        | with a date a row is always data
        child_id,date;C1,2025-08-01;;End of report                         | 2 ; 4;              | a last line
        child_id,date;C1,2025-08-01;;Applied filters: team is North        | 2 ; 4;              | Power BI's last line
        child_id,date;C1,2025-08-01;(57 rows affected);Completion time: x  | 2 ; 3 4;            | a database's last lines
        child_id,date;C1,2025-08-01;These are all reviews held             | 2 ; 3;              | a note of some words
        child_id,date;C1,2025-08-01;These are all reviews held;C1,2025-08-02 | 2 4 ; ; DQ-1 3    | the same with rows after it
        child_id,date;C1,2025-08-01;End of report;C9,                      | 2 ; ; DQ-1 3, DQ-1 4| a row that lacks its date is data, and what stands before it
        child_id,date;C1,2025-08-01;C2                                     | 2 ; ; DQ-1 3        | a file that ends within a row
        child_id,date;C1,2025-08-01;Chad Jo Smith,                         | 2 ; ; DQ-1 3        | a name may be an identifier
        child_id,date;C1,2025-08-01;C2,                                    | 2 ; ; DQ-1 3        | a last row without its date
        child_id,date;C1,2025-08-01;C2,soon                                | 2 ; ; DQ-1 3        | a last row with another thing for its date
        child_id,date,note;C1,2025-08-01,;,,see above                      | 2 ; 3;              | a last cell alone, of no child
        child_id,date,note;C1,2025-08-01,;,,more;C1,2025-08-02,            | 2 4 ; ; DQ-1 3, DQ-1 3 | a cell alone between the rows
        child_id,date;----,----;C1,2025-08-01;====                         | 3 ; 2 4;            | lines drawn
        child_id,date;C1,2025-08-01;Child ID,DATE;C1,2025-08-02            | 2 4 ; 3;            | the headings again
        Held;child_id,date;C1,2025-08-01;Held;;child_id,date;C1,2025-08-02 | 3 7 ; 4 6;          | a title and the headings again
        child_id,date,note;C1,2025-08-01,;,soon,see above                  | 2 ; ; DQ-1 3, DQ-1 3 | no child and two texts, whatever they begin with
        child_id,date,note;C1,2025-08-01,;,Report,by North                 | 2 ; ; DQ-1 3, DQ-1 3 | no child and two texts, with the words of a note
        child_id,date,note;C1,2025-08-01,;,Total,57                        | 2 ; 3;              | no child, a total and a number
        child_id,date,x;C1,2025-08-01,;child_id,date,;C1,2025-08-02,       | 2 4 ; ; DQ-1 3      | other headings are not taken for the same
        """)
    void reviews(String rows, String outcome, String why) throws UnusableInputException {
        Export export = new ExportFolder(folder)
                .with(Table.REVIEWS, rows.replace(';', '\n') + "\n")
                .read();

        InputFile read = export.input(Table.REVIEWS).orElseThrow();
        String kept = export.histories().get(0).conferences().stream()
                .map(conference -> String.valueOf(conference.row()))
                .collect(Collectors.joining(" "));
        String aside = read.notes().stream()
                .filter(note -> note.contains("set aside"))
                .flatMap(note -> note.replaceAll(".*: row |[.]$", "").lines())
                .collect(Collectors.joining(", "))
                .replace(",", "");
        String findings = export.findings().stream()
                .map(finding -> finding.check().id() + " " + finding.row())
                .collect(Collectors.joining(", "));
        assertThat((kept + " ; " + aside + "; " + findings).strip())
                .as(why)
                .isEqualTo(outcome.replaceAll(" +;", " ;")
                        .replaceFirst("^(.*? ;) ?(.*)$", "$1 $2")
                        .strip());
        assertThat(read.rowsRead())
                .isEqualTo(export.histories().get(0).conferences().size()
                        + (int) export.findings().stream()
                                .map(Finding::row)
                                .distinct()
                                .count());
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        RUN-7,                | 1 | its date is missing
        RUN-7,to visit        | 1 | a text stands for its date
        Report run on,        | 0 | no child of plans has that name
        """)
    void aRowOfAChildInPlansIsAlwaysData(String last, int findings, String why) throws UnusableInputException {
        assertThat(new ExportFolder(folder)
                        .with(Table.PLANS, "child_id,start_date\nC1,2025-06-01\nRUN-7,2025-06-01\n")
                        .with(Table.REVIEWS, "child_id,date\nC1,2025-08-01\n" + last + "\n")
                        .findings())
                .as(why)
                .hasSize(findings);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Report run on,2026-05-01,                   | C1                       | when the report was run
        Extract complete on,,2026-05-01             | C1                       | in another column
        Data as at:,2026-05-01,;Confidential        | C1                       | another note below it
        Report run on,2026-05-01,;C2,2025-06-02,    | C1 C2 Report run on      | data below it
        Report run on,2026-05-01,2026-05-02         | C1 Report run on         | two dates
        Report,2026-05-01,                          | C1 Report                | one word
        Run 7 on,2026-05-01,                        | C1 Run 7 on              | a number in it
        Page Turner,2026-05-01,                     | C1 Page Turner           | a name may be an identifier
        """)
    void plansEndWithWhenTheyWereTaken(String rows, String children, String why) throws UnusableInputException {
        assertThat(new ExportFolder(folder)
                                .with(
                                        Table.PLANS,
                                        "child_id,start_date,end_date\nC1,2025-06-01,\n" + rows.replace(';', '\n')
                                                + "\n")
                                .read()
                                .histories()
                                .stream()
                                .map(history -> history.plan().childId())
                                .collect(Collectors.joining(" ")))
                .as(why)
                .isEqualTo(children);
    }

    @Test
    void itIsSaidWhatWasNotRead() throws UnusableInputException {
        assertThat(new ExportFolder(folder).with(Table.REVIEWS, """
                                Reviews of the quarter
                                North

                                child_id,date
                                C1,2025-08-01
                                child_id,date
                                C1,2025-08-02
                                Total,2
                                Confidential
                                """).notes(Table.REVIEWS))
                .containsExactly(
                        "reviews.csv: the headings are in row 4, and 2 rows above them were taken for a title and not"
                                + " read.",
                        "reviews.csv: 1 row repeating the headings or a title was set aside: row 6.",
                        "reviews.csv: 2 rows of totals or notes were set aside: row 8, 9.");
    }

    @Test
    void ofManyRowsSetAsideSomeAreNamed() throws UnusableInputException {
        assertThat(new ExportFolder(folder)
                        .with(Table.REVIEWS, "child_id,date\n" + "C1,2025-08-01\nchild_id,date\n".repeat(14))
                        .notes(Table.REVIEWS))
                .containsExactly(
                        "reviews.csv: 14 rows repeating the headings or a title were set aside: row 3, 5, 7, 9,"
                                + " 11, 13, 15, 17, 19, 21, 23, 25 and 2 more.");
    }

    @Test
    void manyNotesAreHeldToBeDataAfterAll() throws UnusableInputException {
        Export export = new ExportFolder(folder)
                .with(Table.REVIEWS, "child_id,date\n" + "End of page\n".repeat(103))
                .read();

        assertThat(export.findings()).hasSize(3);
        assertThat(export.input(Table.REVIEWS).orElseThrow().rowsRead()).isEqualTo(3);
    }

    @Test
    void theHeadingsMayStandBelowThirtyNineRowsAndNoMore() throws UnusableInputException {
        String table = "child_id,start_date\nC1,2025-06-01\n";
        assertThat(new ExportFolder(folder)
                        .with(Table.PLANS, "A title\n".repeat(39) + table)
                        .read()
                        .histories())
                .hasSize(1);
        new ExportFolder(folder)
                .with(Table.PLANS, "A title\n".repeat(40) + table)
                .isRefused("plans.csv has no column child_id, which plans need: no cell of row 1 is a heading of that"
                        + " table. Check that it is the right file, and that its first row holds the headings.");
    }

    @Test
    void whatIsMissingIsLookedForInTheRowThatHasMostOfTheHeadings() {
        new ExportFolder(folder)
                .with(Table.PLANS, "Plans\n\nchild_id,Strat Date\nC1,2025-06-01\n")
                .isRefused(
                        "plans.csv has no column start_date, which plans need: the nearest heading in row 3 is \"Strat"
                                + " Date\", in column B. If that is it, rename it start_date, and run again.");
    }

    @Test
    void duplicateHeadingsAreFoundWhateverTheirBlanks() {
        new ExportFolder(folder)
                .with(Table.PLANS, "Plans\nchild_id,start_date,\u200BChild\u00A0ID:\nC1,2025-06-01,C1\n")
                .isRefused(
                        "plans.csv has two columns child_id, A and C, and which one to read cannot be told. Rename or"
                                + " remove one of them, and run again.");
    }
}
