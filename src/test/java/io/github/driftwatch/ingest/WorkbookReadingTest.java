package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.Finding.Severity;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.UnusableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookReadingTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final LocalDate START = LocalDate.of(2025, 6, 1);

    @TempDir
    Path folder;

    private Export plans(byte[] workbook) throws UnusableInputException {
        return new ExportFolder(folder)
                .with(Table.PLANS, "plans.xlsx", workbook)
                .read();
    }

    private Export plans(TestWorkbook workbook) throws UnusableInputException {
        return plans(workbook.bytes());
    }

    private static Plan only(Export export) {
        assertThat(export.findings()).isEmpty();
        assertThat(export.histories()).hasSize(1);
        return export.histories().get(0).plan();
    }

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

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(textBlock = """
        61,         1900-03-01, the first day after the one that never was
        45809,      2025-06-01, a day
        45809.99999,2025-06-01, a time is dropped
        2958465,    9999-12-31, the last day there is
        """)
    void aDateNumberIsADaySince1900(double serial, LocalDate day, String why) throws UnusableInputException {
        Export export = plans(new TestWorkbook()
                .row("plans", "child_id", "start_date")
                .row("plans", "C1", new TestWorkbook.Serial(serial)));

        assertThat(export.histories().get(0).plan().start()).as(why).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(doubles = {60, 1, 0.5, 0, -1, 2_958_466})
    void aDateNumberThatStandsForNoDayIsAFinding(double serial) throws UnusableInputException {
        Export export = plans(new TestWorkbook()
                .row("plans", "child_id", "start_date")
                .row("plans", "C1", new TestWorkbook.Serial(serial)));

        assertThat(export.findings())
                .extracting(Finding::check, Finding::message)
                .containsExactly(tuple(
                        Check.DQ_1,
                        "start_date is formatted as a date and stands for no day: expected a date. The row is left out."
                                + " Correct it at its source and export again."));
    }

    @Test
    void theDateSystemOf1904IsHonoured() throws UnusableInputException {
        TestWorkbook workbook = new TestWorkbook()
                .since1904()
                .row("plans", "child_id", "start_date", "end_date")
                .row("plans", "C1", START, LocalDateTime.of(2025, 7, 1, 23, 59));

        Plan plan = only(plans(workbook));

        assertThat(plan.start()).isEqualTo(START);
        assertThat(plan.end()).isEqualTo(LocalDate.of(2025, 7, 1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        123,       123
        1.0E5,     100000
        100000.0,  100000
        1.5,       1.5
        12345678901234, 12345678901234
        -7,        -7
        """)
    void anIdentifierThatIsANumberIsReadAsItIsShown(String number, String identifier) throws Exception {
        byte[] workbook = TestWorkbook.changed(
                new TestWorkbook()
                        .row("plans", "child_id", "start_date")
                        .row("plans", 4711, START)
                        .bytes(),
                SHEET,
                xml -> xml.replace("<v>4711.0</v>", "<v>" + number + "</v>"));

        assertThat(only(plans(workbook)).childId()).isEqualTo(identifier);
    }

    @Test
    void aNumberOfNoBelievableDayIsNotTakenForADate() throws UnusableInputException {
        Export export =
                plans(new TestWorkbook().row("plans", "child_id", "start_date").row("plans", "C1", 32873));

        assertThat(export.findings())
                .containsExactly(new Finding(
                        Check.DQ_1,
                        Severity.ERROR,
                        "plans.xlsx",
                        "plans",
                        2,
                        "start_date",
                        "32873",
                        "start_date is a number and not a date: format the column as dates, or write them as yyyy-mm-dd."
                                + " The row is left out. Correct it at its source and export again.",
                        "C1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<f>A1</f>", "<f>A1</f><v></v>", "<f>A1</f><v/>", "<f t=\"shared\" si=\"0\"/>"})
    void aFormulaThatWasNeverCalculatedIsAFindingAndNotZero(String cell) throws Exception {
        byte[] workbook = TestWorkbook.changed(
                new TestWorkbook()
                        .row("plans", "child_id", "start_date", "visit_interval_days")
                        .row("plans", "C1", START, new TestWorkbook.Formula("A1"))
                        .bytes(),
                SHEET,
                xml -> xml.replaceAll("<f>A1</f>(<v>.*?</v>)?", cell.replace("$", "\\$") + "<!-- -->"));

        Export export = plans(workbook);

        assertThat(export.findings())
                .containsExactly(new Finding(
                        Check.DQ_1,
                        Severity.WARNING,
                        "plans.xlsx",
                        "plans",
                        2,
                        "visit_interval_days",
                        null,
                        "visit_interval_days holds a formula that was never calculated: open the workbook in Excel and"
                                + " save it, or put values in the place of formulas. The value is treated as absent."
                                + " Correct it at its source and export again.",
                        "C1"));
        assertThat(export.histories().get(0).plan().visitIntervalDays()).isNull();
    }

    @Test
    void aFormulasStoredResultIsRead() throws Exception {
        byte[] workbook = TestWorkbook.changed(
                new TestWorkbook()
                        .row("plans", "child_id", "start_date", "visit_interval_days")
                        .row("plans", "C1", START, new TestWorkbook.Formula("A1"))
                        .bytes(),
                SHEET,
                xml -> xml.replaceAll("<f>A1</f>(<v>.*?</v>)?", "<f>A1</f><v>10</v>"));

        assertThat(only(plans(workbook)).visitIntervalDays()).isEqualTo(10);
    }

    @Test
    void aSpreadsheetsErrorIsAFinding() throws UnusableInputException {
        Export export = plans(new TestWorkbook()
                .row("plans", "child_id", "start_date", "team")
                .row("plans", "C1", START, new TestWorkbook.Fault((byte) 23)));

        assertThat(export.findings())
                .extracting(Finding::check, Finding::severity, Finding::value, Finding::message)
                .containsExactly(tuple(
                        Check.DQ_1,
                        Severity.WARNING,
                        "#REF!",
                        "team holds a spreadsheet's error: expected a value. The value is treated as absent. Correct it at"
                                + " its source and export again."));
    }

    @Test
    void trueAndFalseAreYesAndNo() throws UnusableInputException {
        TestWorkbook workbook = new TestWorkbook()
                .row("plans", "child_id", "start_date", "icpc_quorate")
                .row("plans", "C1", START, false);

        assertThat(only(plans(workbook)).icpcQuorate()).isFalse();
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
    void inlineTextIsRead() throws Exception {
        byte[] workbook = TestWorkbook.changed(
                new TestWorkbook()
                        .row("plans", "child_id", "start_date")
                        .row("plans", 4711, START)
                        .bytes(),
                SHEET,
                xml -> xml.replaceAll(
                        "<c r=\"A2\"[^>]*><v>4711.0</v>",
                        "<c r=\"A2\" t=\"inlineStr\"><is><r><t>C</t></r><r><t>1</t></r><rPh><t>no</t></rPh></is>"));

        assertThat(only(plans(workbook)).childId()).isEqualTo("C1");
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
