package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {

    @TempDir
    Path folder;

    private Export plans(String csv) throws UnusableInputException {
        return new ExportFolder(folder).with(Table.PLANS, csv).read();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "a, b"          | a, b          | a comma
        "say ""no\"""   | say "no"      | doubled quotation marks
        back\\slash\\   | back\\slash\\ | a backslash is a character
        "ends \\"       | ends \\       | and escapes nothing
        6" pipe         | 6" pipe       | a quotation mark in a cell without any around it
        a "b" c         | a "b" c       | two of them
        """)
    void aCellIsReadAsItWasMeant(String written, String meant, String why) throws UnusableInputException {
        Export export = plans("child_id,start_date,end_reason,team\nC1,2025-06-01," + written + ",North\n");

        assertThat(export.histories())
                .as(why)
                .extracting(
                        history -> history.plan().endReason(),
                        history -> history.plan().staff().team())
                .containsExactly(tuple(meant, "North"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void rowsAreCountedAsASpreadsheetCounts(String end) throws UnusableInputException {
        String csv = String.join(
                end,
                "",
                "child_id,start_date,end_reason",
                "C1,2025-06-01,\"one" + end + "two" + end + end + "three\"",
                "",
                ",,",
                "C2,never,",
                "C3,2025-06-01,");

        Export export = plans(csv);

        assertThat(export.findings()).extracting(finding -> finding.row()).containsExactly(6);
        assertThat(export.histories())
                .extracting(
                        history -> history.plan().childId(),
                        history -> history.plan().row())
                .containsExactly(tuple("C1", 3), tuple("C3", 7));
        assertThat(export.histories().get(0).plan().endReason()).isEqualTo("one\ntwo\n\nthree");
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheFirstHeading() throws UnusableInputException {
        assertThat(plans("\uFEFFchild_id,start_date\nC1,2025-06-01\n").histories())
                .hasSize(1);
    }

    @Test
    void aShortRowLacksItsLastCellsAndALongOneIsReadAsFarAsTheHeadings() throws UnusableInputException {
        Export export = plans("child_id,start_date,team\nC1,2025-06-01\nC2,2025-06-01,North,more\n");

        assertThat(export.findings())
                .extracting(Finding::row, Finding::message)
                .containsExactly(
                        tuple(
                                3,
                                "The row goes on in column D, beyond the last heading: a text with a comma may stand in no quotes,"
                                        + " and its values be in the wrong columns. Correct it at its source and export again."));
        assertThat(export.histories())
                .extracting(history -> history.plan().staff().team())
                .containsExactly(null, "North");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "child_id,start_date",
                "Child ID,START-DATE:",
                "\u00A0child\u00A0id , Start_Date.",
                "childid,\u200Bstart date?",
                "\"child_id\",\"start\ndate\""
            })
    void headingsAreMatchedWhateverTheirSpelling(String headings) throws UnusableInputException {
        assertThat(plans(headings + "\nC1,2025-06-01\n").histories()).hasSize(1);
    }

    @Test
    void theBlanksAroundACellAreNotPartOfIt() throws UnusableInputException {
        assertThat(plans("child_id,start_date\n\u00A0 C1\t, 2025-06-01 \n").histories())
                .extracting(history -> history.plan().childId())
                .containsExactly("C1");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        C1,"2025-06-01;C2,2025-06-01;C3,2025-06-01   | 2 | never closed
        C1,2025-06-01;C2,"2025-06-01;C3,"2025-06-01" | 3 | closed only by the opening mark of a later cell
        C1,2025-06-01;C2,2025-06-01,"a" b;           | 3 | followed by more of the cell
        """)
    void aQuotationMarkLeftOpenIsRefusedAndNotAllowedToSwallowRows(String rows, int row, String why) {
        new ExportFolder(folder)
                .with(Table.PLANS, "child_id,start_date\n" + rows.replace(';', '\n') + "\n")
                .isRefused("plans.csv cannot be read: a quotation mark opens in row " + row
                        + " and is not closed as it should be, so that where that row ends cannot be told. Correct that"
                        + " row (a quotation mark inside a cell is written twice), or export the file again.");
    }

    @Test
    void anAbsurdlyLongCellIsRefused() {
        new ExportFolder(folder)
                .with(Table.PLANS, "child_id,start_date\nC1," + "x".repeat(1_048_577) + "\n")
                .isRefused(
                        "plans.csv cannot be read: row 2 has a cell of more than 1048576 characters. Check that it is"
                                + " the right file, and that it is CSV.");
    }

    @Test
    void anAbsurdlyWideRowIsRefused() {
        new ExportFolder(folder)
                .with(Table.PLANS, "child_id,start_date\n" + ",".repeat(16_384) + "\n")
                .isRefused("plans.csv cannot be read: row 2 has more than 16384 cells. Check that it is the right file,"
                        + " and that it is CSV.");
    }
}
