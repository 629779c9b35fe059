package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder, or a workbook, that is to hold every table: what is said where it does not. */
class UnusableFolderTest extends UsableExport {

    @Test
    void aFolderWithoutPlans() throws IOException {
        Files.delete(folder.resolve("plans.csv"));
        ExportFolder.refused(
                Sources.folder(folder),
                folder,
                "The folder FOLDER holds no file of plans: looked for plans.csv and plans.xlsx. Put the export there"
                        + " under one of these names, or name it with --plans FILE.");
    }

    @Test
    void aFolderWithTwoFilesOfPlans() throws IOException {
        Files.write(folder.resolve("Plans.XLSX"), new byte[0]);
        ExportFolder.refused(
                Sources.folder(folder),
                folder,
                "The folder FOLDER holds 2 files of plans, Plans.XLSX and plans.csv, and which one to read cannot be told."
                        + " Move one of them away, or name the right one with --plans FILE.");
    }

    @Test
    void aFolderThatIsNotThereOrIsAFile() {
        Path missing = folder.resolve("nightly");
        ExportFolder.refused(
                Sources.folder(missing),
                folder,
                "There is no folder FOLDER/nightly, given with --dir. Check its name, and run again.");
        ExportFolder.refused(
                Sources.folder(folder.resolve("plans.csv")),
                folder,
                "FOLDER/plans.csv is a file, and --dir needs a folder. Name the folder that holds plans.csv and"
                        + " reviews.csv.");
    }

    @Test
    void aTextFileInThePlaceOfAWorkbook() {
        ExportFolder.refused(
                Sources.workbook(folder.resolve("plans.csv")),
                folder,
                "plans.csv is not a workbook, and --workbook needs one. Name CSV files with --plans FILE and --reviews"
                        + " FILE.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        Plans list,reviews | all.xlsx has no sheet plans, which is needed: none of its 2 has that name. The nearest is "Plans list": rename it plans, and run again.
        Somebody           | all.xlsx has no sheet plans, which is needed: its only sheet has another name. Name the sheet that holds them plans, and run again.
        PLANS,plans_       | all.xlsx has 2 sheets that could be plans: PLANS and plans_. Rename or remove one of them, and run again.
        plans,Review       | all.xlsx has no sheet reviews, which is needed: none of its 2 has that name. The nearest is "Review": rename it reviews, and run again.
        """)
    void aWorkbookWhoseSheetsDoNotDo(String sheets, String line) throws IOException {
        TestWorkbook workbook = new TestWorkbook();
        for (String sheet : sheets.split(",", -1)) {
            workbook.row(sheet, "child_id");
        }
        Path file = Files.write(folder.resolve("all.xlsx"), workbook.bytes());
        ExportFolder.refused(Sources.workbook(file), folder, line);
    }

    @Test
    void aFolderIsReadWhateverTheCaseOfItsFilesNames() throws Exception {
        Files.move(folder.resolve("plans.csv"), folder.resolve("PLANS.CSV"));
        Files.writeString(folder.resolve("core-groups.csv"), "child_id,date\nC1,2025-07-01\n");
        Files.writeString(folder.resolve("notes.csv"), "whatever");

        assertThat(ExportReader.read(Sources.folder(folder), ReadingOptions.asAt(ExportFolder.AS_AT))
                        .inputs())
                .extracting(input -> input.file())
                .containsExactly("PLANS.CSV", "reviews.csv", "core-groups.csv");
    }
}
