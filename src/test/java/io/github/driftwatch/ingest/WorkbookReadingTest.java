package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.UnusableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which sheets and rows of a workbook are read, however it was written, as those of a CSV file are. */
class WorkbookReadingTest extends PlansInWorkbooks {

    @Test
    void oneWorkbookHoldsEveryTableHiddenSheetsToo() throws Exception {
        byte[] workbook = new TestWorkbook()
                .row("Read me", "nothing here")
                .row("Core Groups", "child_id", "date")
                .row("Core Groups", "C1", LocalDate.of(2025, 6, 20))
                .row("PLANS", "Child ID", "Start Date")
                .row("PLANS", "C1", START)
                .row("reviews", "child_id", "date")
                .row("reviews", "C1", LocalDate.of(2025, 8, 20))
                .hide("reviews")
                .bytes();
        Path file = Files.write(folder.resolve("all.xlsx"), workbook);

        Export export = ExportReader.read(Sources.workbook(file), ReadingOptions.asAt(ExportFolder.AS_AT));

        assertThat(export.inputs())
                .extracting(input -> input.table(), input -> input.sheet(), input -> input.rowsRead())
                .containsExactly(
                        tuple(Table.PLANS, "PLANS", 1),
                        tuple(Table.REVIEWS, "reviews", 1),
                        tuple(Table.CORE_GROUPS, "Core Groups", 1));
        assertThat(export.histories().get(0).conferences()).hasSize(1);
        assertThat(export.histories().get(0).coreGroups()).hasSize(1);
    }

    @Test
    void aFileOfOneTableMayHaveItOnASheetOfItsNameOrOnTheFirst() throws UnusableInputException {
        TestWorkbook named = new TestWorkbook()
                .row("Notes", "whatever")
                .row("Plans", "child_id", "start_date")
                .row("Plans", "C1", START);
        TestWorkbook first = new TestWorkbook()
                .row("Sheet1", "child_id", "start_date")
                .row("Sheet1", "C1", START)
                .row("Notes", "whatever");

        assertThat(only(plans(named)).start()).isEqualTo(START);
        assertThat(only(plans(first)).start()).isEqualTo(START);
    }

    @Test
    void rowsAndCellsMayLeaveOutTheirReferences() throws Exception {
        byte[] workbook = TestWorkbook.changed(
                new TestWorkbook()
                        .row("plans", "child_id", "start_date")
                        .row("plans", "C1", START)
                        .bytes(),
                SHEET,
                xml -> xml.replaceAll(" r=\"[A-Z]*[0-9]+\"", ""));

        Plan plan = only(plans(workbook));

        assertThat(plan.childId()).isEqualTo("C1");
        assertThat(plan.start()).isEqualTo(START);
        assertThat(plan.row()).isEqualTo(2);
    }

    @Test
    void rowsAreCountedAsTheSheetCounts() throws UnusableInputException {
        TestWorkbook workbook = new TestWorkbook()
                .row("plans", " ")
                .row("plans", "child_id", "start_date")
                .row("plans")
                .row("plans", "C1", START);

        assertThat(only(plans(workbook)).row()).isEqualTo(4);
    }

    @Test
    void aDamagedSheetIsRefused() throws IOException {
        byte[] workbook = TestWorkbook.changed(
                new TestWorkbook().row("plans", "child_id", "start_date").bytes(),
                SHEET,
                xml -> xml.replace("</sheetData>", ""));
        new ExportFolder(folder)
                .with(Table.PLANS, "plans.xlsx", workbook)
                .isRefused(
                        "plans.xlsx cannot be read as a workbook: its sheet plans is damaged, or not all of it was copied."
                                + " Open it in Excel, save it again as an Excel workbook (.xlsx), and run again.");
    }

    @Test
    void aStrictWorkbookIsRead() throws Exception {
        byte[] workbook = new TestWorkbook()
                .row("plans", "child_id", "start_date")
                .row("plans", "C1", START)
                .bytes();
        for (String part : List.of("_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", SHEET)) {
            workbook = TestWorkbook.changed(
                    workbook,
                    part,
                    xml -> xml.replaceAll(
                                    "http://schemas.openxmlformats.org/officeDocument/2006/",
                                    "http://purl.oclc.org/ooxml/officeDocument/")
                            .replace(
                                    "http://schemas.openxmlformats.org/spreadsheetml/2006/",
                                    "http://purl.oclc.org/ooxml/spreadsheetml/"));
        }

        assertThat(only(plans(workbook)).start()).isEqualTo(START);
    }

    @Test
    void theSameExportAsCsvAndAsWorkbookIsTheSame() throws Exception {
        TestWorkbook workbook = new TestWorkbook()
                .row("plans", "child_id", "plan_id", "start_date", "end_date", "category", "visit_interval_days")
                .row("plans", "C1", 17, START, null, "NEG", 10)
                .row("plans", "C2", 18, START, LocalDate.of(2025, 1, 1), "PHY", null)
                .row("reviews", "child_id", "date", "quorate", "status")
                .row("reviews", "C1", LocalDate.of(2025, 8, 1), true, "held")
                .row("reviews", "C1", "15/02/2026", "N", "done");
        Path file = Files.write(folder.resolve("all.xlsx"), workbook.bytes());
        ReadingOptions options = ReadingOptions.asAt(ExportFolder.AS_AT).withMaxRejected(1);
        Export fromWorkbook = ExportReader.read(Sources.workbook(file), options);

        Export fromCsv = new ExportFolder(folder)
                .with(Table.PLANS, """
                        child_id,plan_id,start_date,end_date,category,visit_interval_days
                        C1,17,1-Jun-2025,,NEG,10
                        C2,18,2025-06-01,2025-01-01,PHY,
                        """)
                .with(Table.REVIEWS, """
                        child_id,date,quorate,status
                        C1,2025-08-01,TRUE,held
                        C1,15/02/2026,N,done
                        """)
                .read();

        assertThat(fromCsv.histories()).isEqualTo(fromWorkbook.histories()).isNotEmpty();
        assertThat(withoutFiles(fromCsv)).isEqualTo(withoutFiles(fromWorkbook)).hasSize(2);
    }

    private static List<Finding> withoutFiles(Export export) {
        return export.findings().stream()
                .map(f -> new Finding(
                        f.check(), f.severity(), "", null, f.row(), f.column(), f.value(), f.message(), f.childId()))
                .toList();
    }
}
