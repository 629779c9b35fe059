package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.Finding.Severity;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.source.UnusableInputException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from the cells of a workbook: dates, numbers, formulas, errors and texts. */
class WorkbookCellsTest extends PlansInWorkbooks {

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
}
