package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.HistoryReach;
import io.github.driftwatch.model.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The child protection list of the child-level data for an inspection. */
class AnnexATest {

    private static final String HEADINGS =
            "Child Unique ID;Gender;Date of Birth;Age of Child (Years);Child Protection Plan Start Date;Latest Category of Abuse;Date of the Last Statutory Visit;Was the Child Seen Alone?;Date of latest review conference;Child Protection Plan End Date;Allocated Team";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        C1;a) Male;01/02/2020;5;01/06/2025;a) Neglect;;;;;          | born 2020-02-01 NEG      | no review yet, and no visit
        C1;a) Male;01/02/2020;5;01/06/2025;Emotional abuse;;;20/08/2025;; | born 2020-02-01 EMO, review 2025-08-20 | a word without its letter
        C1;;01/05/2026;-1;01/06/2025;e) Multiple/not recommended;;;;; | expected 2026-05-01 MUL  | unborn: the date is the expected one
        C1;;01/05/2026;-1;01/06/2025;e) Multiple / not recommended;;;;; | expected 2026-05-01 MUL | blanks about the stroke
        C1;;01/05/2026;-0.3;01/06/2025;b) Physical abuse;;;;;       | expected 2026-05-01 PHY  | an age worked out to a fraction
        C1;;01/02/2020;;01/06/2025;c) Sexual abuse;;;;;             | born 2020-02-01 SAB      | no age
        C1;;01/02/2020;5;01/06/2025;Financial;;;;;                  | born 2020-02-01 Financial | a category of its own stands as it is
        C1;;;5;01/06/2025;;09/03/2026;a) Yes;;;                     | , visit 2026-03-09 seen true alone true | seen alone is seen
        C1;;;5;01/06/2025;;09/03/2026;b) No;;;                      | , visit 2026-03-09 alone false | not alone: whether seen is not known
        C1;;;5;01/06/2025;;09/03/2026;c) Unknown;;;                 | , visit 2026-03-09       | not known
        C1;;#N/A;5;01/06/2025;N/A;;;;NULL;                          | ``                       | words for nothing
        """)
    void aRowGivesAPlanAndTheLatestReviewAndVisit(String row, String told, String why) throws Exception {
        ToldExport export = new ToldExport(folder).with("anything.csv", HEADINGS, row);
        String expected =
                "C1@2025-06-01 from 2025-06-01" + (told.isEmpty() || told.startsWith(",") ? told : " " + told);
        assertThat(export.told()).as(why).isEqualTo(expected);
        assertThat(ToldExport.findings(export.read())).as(why).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
        C1;;03/25/2020;5;06/01/2025;;06/03/2025;;07/08/2025;; | from 2025-06-01 born 2020-03-25, review 2025-07-08, visit 2025-06-03 | birth tells: month first
        C1;;25/03/2020;5;01/06/2025;;03/06/2025;;07/08/2025;; | from 2025-06-01 born 2020-03-25, review 2025-08-07, visit 2025-06-03 | birth tells: day first
        C1;;01/02/2020;5;06/01/2025;;06/03/2025;;07/28/2025;; | from 2025-06-01 born 2020-01-02, review 2025-07-28, visit 2025-06-03 | the review tells of the plan too
        C1;;01/02/2020;5;06/01/2025;;06/13/2025;;07/08/2025;; | from 2025-06-01 born 2020-01-02, review 2025-07-08, visit 2025-06-13 | and the visit of both
        C1;;01/02/2020;5;01/06/2025;;03/06/2025;;07/08/2025;; | from 2025-06-01 born 2020-02-01, review 2025-08-07, visit 2025-06-03 | nothing tells: the day is usually first
        """)
    void everyDateOfARowIsReadInTheOrderThatItsFileTells(String row, String told, String why) throws Exception {
        ToldExport export = new ToldExport(folder).with("list.csv", HEADINGS, row);
        assertThat(export.told()).as(why).isEqualTo("C1@2025-06-01 " + told);
        assertThat(ToldExport.findings(export.read())).as(why).isEmpty();
    }

    @Test
    void oneFileGivenAsPlansIsEnough() throws Exception {
        Export export = read("C1;;01/02/2020;5;01/06/2025;a) Neglect;;;20/08/2025;;", "C2;;;;02/06/2025;;;;;;");
        assertThat(export.layout()).isEqualTo("annex-a");
        assertThat(export.inputs().stream().map(i -> i.table().fileName() + " " + i.rowsRead() + " " + i.rowsLeftOut()))
                .as("a row without a review is none of reviews, and none that is left out")
                .containsExactly("plans 2 0", "reviews 1 0", "visits 0 0");
        assertThat(export.inputs())
                .allSatisfy(input -> assertThat(input.ignoredColumns()).isEmpty());
        assertThat(export.latestOnly()).containsExactlyInAnyOrder(Table.PLANS, Table.VISITS);
        assertThat(export.reach()).isEqualTo(HistoryReach.LATEST_ONLY);
        assertThat(export.holdsBookings()).isFalse();
        assertThat(export.holdsDesignatedReviews()).isFalse();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        C1;;;5;01/06/2025;;;;20/08/2025;01/09/2025;        | 1 | one plan
        C1;;;5;10/09/2025;;;;20/12/2025;;                  | 2 | a second plan of the child has its own review
        """)
    void aReviewBelongsToThePlanOfItsOwnRow(String row, int plans, String why) throws Exception {
        Export export = plans == 1 ? read(row) : read("C1;;;5;01/06/2025;;;;20/08/2025;01/09/2025;", row);
        assertThat(export.histories())
                .as(why)
                .hasSize(plans)
                .allSatisfy(history -> assertThat(history.conferences()).hasSize(1));
    }

    @Test
    void thePlanAndReviewOfARowThatIsLeftOutAreNamed() throws Exception {
        Export export = read("C1;;;5;01/06/2025;;;;20/08/2025;01/05/2025;");
        assertThat(ToldExport.findings(export)).isEqualTo("DQ-2 list.csv 2, DQ-6 list.csv 2");
        assertThat(export.findings().get(1).message())
                .isEqualTo(
                        "The plan that this row names was left out (row 2 of plans). The row is left out. Correct what"
                                + " names the plan, or add the plan to plans.");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(textBlock = """
        list.csv,           one file given twice
        ../FOLDER/list.csv, its path written differently
        """)
    void oneFileGivenAsPlansAndReviewsIsReadAsItIsAlone(String second, String why) throws Exception {
        Path file = folder.resolve("list.csv");
        write(file, HEADINGS, "C1;;;5;01/06/2025;;;;20/08/2025;;");
        Path again = folder.resolve(second.replace("FOLDER", String.valueOf(folder.getFileName())));
        Export export = ExportReader.read(
                Sources.files(Map.of(Table.PLANS, file, Table.REVIEWS, again)), ReadingOptions.asAt(ToldExport.AS_AT));
        assertThat(ToldExport.told(export)).as(why).isEqualTo("C1@2025-06-01 from 2025-06-01, review 2025-08-20");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
        Last RCPC | no heading in row 1 resembles it; not recognised: column I. Name the one that holds it Date of latest review conference, or add it to the export, and run again. | renamed
        Date of latest review conferences | the nearest heading in row 1 is "Date of latest review conferences", in column I. If that is it, rename it Date of latest review conference, and run again. | misspelt
        Gender    | every heading in row 1 is that of another column. Add it to the export, and run again. | left out
        """)
    void theHeadingOfTheLatestReviewIsNamedWhereItIsMissing(String heading, String advice, String why)
            throws Exception {
        Path file = folder.resolve("list.csv");
        write(file, HEADINGS.replace("Date of latest review conference", heading), "C1;;;5;01/06/2025;;;;20/08/2025;;");
        ExportFolder.refused(
                Sources.files(Map.of(Table.PLANS, file)),
                folder,
                "list.csv has no column Date of latest review conference, which reviews of the layout annex-a need: "
                        + advice);
    }

    private Export read(String... rows) throws Exception {
        String[] all = new String[rows.length + 1];
        all[0] = HEADINGS;
        System.arraycopy(rows, 0, all, 1, rows.length);
        Path file = folder.resolve("list.csv");
        write(file, all);
        return ExportReader.read(
                Sources.files(Map.of(Table.PLANS, file)),
                ReadingOptions.asAt(ToldExport.AS_AT).withMaxRejected(1.0));
    }

    private static void write(Path file, String... rows) throws IOException {
        Files.writeString(file, String.join("\n", rows).replace(';', ',') + "\n");
    }
}
