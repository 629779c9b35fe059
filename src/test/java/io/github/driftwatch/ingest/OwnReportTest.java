package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.ingest.OwnReport.OwnRow;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list that an earlier run wrote, read again: as it was written, or as a spreadsheet has saved it since. */
class OwnReportTest {

    @TempDir
    private Path dir;

    /** What is read of a row's second cell. */
    @FunctionalInterface
    private interface Reading {
        Object of(OwnRow row) throws UnusableInputException;
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            text   | East       | East       | a text
            text   | `'=1+1`    | =1+1       | as it was before it was made harmless
            text   | ``         | null       | none
            needed | East       | East       | a text that has to be there
            needed | ``         | row 2, due: the cell is empty | and is not
            date   | 2026-03-02 | 2026-03-02 | a day
            date   | 02/03/2026 | 2026-03-02 | as a spreadsheet writes it
            date   | ``         | null       | none
            date   | 03/25/2026 | row 2, due: the cell has its month first, so that no other date of the file can be relied on | as an American one does
            date   | soon       | row 2, due: the cell is no date | a word
            day    | 2026-03-02 | 2026-03-02 | a day that has to be there
            day    | ``         | row 2, due: the cell is empty | and is not
            remark | 2026-03-02 | null       | nothing is wrong with a day
            remark | ``         | null       | nor with none
            remark | 03/25/2026 | has its month first, so that no other date of the file can be relied on | the month first
            remark | soon       | is no date | a word
            number | 12         | 12         | a whole number
            number | -3         | -3         | below nothing
            number | 1.5        | row 2, due: the cell is no whole number | no whole one
            number | ``         | row 2, due: the cell is empty | none
            word   | PLANS      | PLANS      | a word of a list
            word   | plans      | PLANS      | in small letters
            word   | planes     | row 2, due: the cell is none of the words that a check writes there | of no list
            word   | ``         | row 2, due: the cell is empty | none
            """)
    void aCellIsReadAsWhatItIs(String what, String cell, String read, String why) throws Exception {
        OwnReport report = report("child_id,due\nC1," + cell + "\n");
        Reading reading = switch (what) {
            case "text" -> row -> String.valueOf(row.text(1));
            case "needed" -> row -> row.requiredText(1);
            case "date" -> row -> String.valueOf(row.date(1));
            case "day" -> row -> row.requiredDate(1);
            case "remark" -> row -> String.valueOf(row.notADay(1));
            case "number" -> row -> row.requiredNumber(1);
            default -> row -> row.requiredWord(1, Table.class);
        };
        List<String> found = new ArrayList<>();
        try {
            report.read(row -> found.add(reading.of(row).toString()));
        } catch (UnusableInputException e) {
            found.add(String.valueOf(e.getMessage()));
        }
        assertThat(found)
                .as(why)
                .containsExactly(
                        read.startsWith("row 2")
                                ? dir.resolve("list.csv") + " cannot be used: " + read + ". Restore it."
                                : read);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            child_id,due~C1,a~C2,b~       | 2:C1 3:C2 | each row below the headings
            ~child_id,due~~C1,a~,~C2,b~   | 4:C1 6:C2 | blank ones passed over
            child_id,due,more~C1,a,x~     | 2:C1      | with another column at the end
            child_id,due~                 | ''        | none
            """)
    void rowsAreTakenFromTheHeadingsOn(String file, String rows, String why) throws Exception {
        List<String> taken = new ArrayList<>();
        report(file.replace('~', '\n')).read(row -> taken.add(row.row().number() + ":" + row.text(0)));
        assertThat(String.join(" ", taken)).as(why).isEqualTo(rows);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            0   | none that is long
            120 | one of many characters
            600 | one of more characters than are held at once
            """)
    void eachRowIsTakenOnceWhateverStandsInACellFurtherDown(int thousands, String why) throws Exception {
        String remark = "x".repeat(1_000 * thousands);
        String file = "child_id,due\nC1,a\nC2,\"b\nc\"\n\nC\u00E9,d\nC4," + remark + "\nC5,e\n";
        List<String> taken = new ArrayList<>();
        report(file).read(row -> taken.add(row.row().number() + ":" + row.text(0)));
        assertThat(taken).as(why).containsExactly("2:C1", "3:C2", "5:C\u00E9", "6:C4", "7:C5");
    }

    @Test
    void aFaultIsToldWhereverItStandsAndTheRowsBeforeItAreTakenOnce() throws Exception {
        OwnReport report = report("child_id,due\nC1,a\nC2,\"b\n");
        List<String> taken = new ArrayList<>();
        assertThatThrownBy(() -> report.read(row -> taken.add(String.valueOf(row.text(0)))))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("list.csv cannot be read");
        assertThat(taken).containsExactly("C1");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                   | it is empty                           | nothing
            ~~                   | it is empty                           | nothing but blank rows
            due,child_id~a,C1~   | its first row is not child_id, due    | headings in another order
            child_id~C1~         | its first row is not child_id, due    | one too few
            C1,a~                | its first row is not child_id, due    | no headings
            """)
    void whatIsNoSuchListIsRefused(String file, String problem, String why) throws Exception {
        OwnReport report = report(file.replace('~', '\n'));
        assertThatThrownBy(() -> report.read(row -> {}))
                .as(why)
                .isInstanceOf(UnusableInputException.class)
                .hasMessage(dir.resolve("list.csv") + " cannot be used: " + problem + ". Restore it.");
    }

    @Test
    void whateverItsTakerThrowsReachesWhoeverReads() throws Exception {
        OwnReport report = report("child_id,due\nC1,a\n");
        Exception thrown = new Exception("enough");
        assertThatThrownBy(() -> report.read(row -> {
                    throw thrown;
                }))
                .isSameAs(thrown);
        IllegalStateException fault = new IllegalStateException("a fault");
        assertThatThrownBy(() -> report.read(row -> {
                    throw fault;
                }))
                .isSameAs(fault);
    }

    @Test
    void aFileThatHasToBeThereIsSaidToBeMissingInTheWordsOfWhoeverNeedsIt() throws Exception {
        report("child_id,due\n");
        assertThat(OwnReport.existing(dir.resolve("list.csv"), "No list.")).isEqualTo(dir.resolve("list.csv"));
        assertThatThrownBy(() -> OwnReport.existing(dir, "No list."))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("No list.");
    }

    private OwnReport report(String text) throws Exception {
        return new OwnReport(
                Files.writeString(dir.resolve("list.csv"), text), List.of("child_id", "due"), "Restore it.");
    }
}
