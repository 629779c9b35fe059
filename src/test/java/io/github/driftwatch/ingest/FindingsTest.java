package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {

    @TempDir
    Path folder;

    /** One row of a table beside the plan P1 of C1, from 2025-06-01 on; the one finding it gives. */
    @ParameterizedTest(name = "{0}: {8}")
    @CsvSource(delimiter = '|', textBlock = """
        # table | headings | row | check | severity | column | value | message | why
        PLANS | child_id,start_date | ,2025-06-01 | DQ_1 | ERROR | child_id | | child_id is missing: every row needs a value. The row is left out. Correct it at its source and export again. | no child
        PLANS | child_id,start_date | C2, | DQ_1 | ERROR | start_date | | start_date is missing: every row needs a date. The row is left out. Correct it at its source and export again. | no start
        PLANS | child_id,start_date | C2,31/02/2025 | DQ_1 | ERROR | start_date | 31/02/2025 | start_date cannot be read: expected a date such as 2026-03-31 or 31/03/2026. The row is left out. Correct it at its source and export again. | no such day
        PLANS | child_id,start_date,end_date | C2,2025-06-01,soon | DQ_1 | ERROR | end_date | soon | end_date cannot be read: expected a date such as 2026-03-31 or 31/03/2026. The row is left out. Correct it at its source and export again. | an unread end must not pass for an open plan
        PLANS | child_id,start_date,icpc_date | C2,2025-06-01,June | DQ_1 | WARNING | icpc_date | June | icpc_date cannot be read: expected a date such as 2026-03-31 or 31/03/2026. The value is treated as absent. Correct it at its source and export again. | optional date
        PLANS | child_id,start_date,visit_interval_days | C2,2025-06-01,2.5 | DQ_1 | WARNING | visit_interval_days | 2.5 | visit_interval_days cannot be read: expected a whole number from 1 to 366. The value is treated as absent. Correct it at its source and export again. | part of a day
        PLANS | child_id,start_date,visit_interval_days | C2,2025-06-01,0 | DQ_1 | WARNING | visit_interval_days | 0 | visit_interval_days cannot be read: expected a whole number from 1 to 366. The value is treated as absent. Correct it at its source and export again. | an interval of nothing
        PLANS | child_id,start_date,end_date | C2,2025-06-02,2025-06-01 | DQ_2 | ERROR | end_date | 2025-06-01 | The plan ends before it starts, on 2025-06-02. The row is left out. Correct start_date or end_date. | the day before
        PLANS | child_id,start_date,icpc_quorate | C2,2025-06-01,maybe | DQ_19 | WARNING | icpc_quorate | maybe | icpc_quorate is neither yes nor no: expected Y or N. It is treated as not known. Correct it at its source and export again. | neither yes nor no
        PLANS | child_id,start_date | C2,1989-12-31 | DQ_18 | WARNING | start_date | 1989-12-31 | start_date is before 1990: it is used as it is. Check it against the case system. | last day of 1989
        PLANS | child_id,start_date,end_date | C2,2025-06-01,2027-10-01 | DQ_18 | WARNING | end_date | 2027-10-01 | end_date is more than 18 months after the as-at date, 2026-03-31: it is used as it is. Check it against the case system. | a day more than 18 months
        PLANS | child_id,start_date,icpc_date | C2,2025-06-01,05/06/2025 | DQ_20 | ERROR | icpc_date | 05/06/2025 | icpc_date is ambiguous: it can be read day first or month first, and neither its column nor the file's other dates tell which. Say it with --date-order dmy or mdy, or export the dates as yyyy-mm-dd. The value is treated as absent. Correct it at its source and export again. | a date of either order
        REVIEWS | child_id,plan_id,date | C1,P1,yesterday | DQ_1 | ERROR | date | yesterday | date cannot be read: expected a date such as 2026-03-31 or 31/03/2026. The row is left out. Correct it at its source and export again. | unreadable
        REVIEWS | child_id,plan_id,date,type | C1,P1,2025-08-01,rcpc | DQ_19 | WARNING | type | rcpc | type is not one of review, designated-review, icpc: it is treated as not known, and the meeting is not counted. Correct it at its source and export again. | another authority's word
        REVIEWS | child_id,plan_id,date,status | C1,P1,2025-08-01,done | DQ_19 | WARNING | status | done | status is not one of held, scheduled, cancelled, postponed, rearranged: it is treated as not known, and the meeting is not counted. Correct it at its source and export again. | unknown status
        REVIEWS | child_id,plan_id,date,outcome | C1,P1,2025-08-01,step down | DQ_19 | WARNING | outcome | step down | outcome is not one of continue, end: it is treated as not known. Correct it at its source and export again. | unknown outcome
        REVIEWS | child_id,plan_id,date | C1,P9,2025-08-01 | DQ_6 | ERROR | plan_id | P9 | No plan has this plan_id. The row is left out. Correct plan_id or child_id, or add the plan to plans. | no such plan
        REVIEWS | child_id,plan_id,date | C7,P1,2025-08-01 | DQ_6 | ERROR | plan_id | P1 | The plan of this plan_id is another child's (row 2 of plans). The row is left out. Correct plan_id or child_id, or add the plan to plans. | another child's plan
        REVIEWS | child_id,date | C7,2025-08-01 | DQ_6 | ERROR | child_id | C7 | This child has no plan in plans. The row is left out. Correct child_id, or add the plan to plans. | a child without a plan
        REVIEWS | child_id,date | C1,2025-05-31 | DQ_6 | ERROR | date | 2025-05-31 | No plan of this child runs on this date. The row is left out. Correct the date, or add plan_id to the row. | the day before the plan
        EVENTS | child_id,plan_id,date,kind | C1,P1,2025-08-01, | DQ_1 | ERROR | kind | | kind is missing: every row needs a value. The row is left out. Correct it at its source and export again. | no kind
        EVENTS | child_id,plan_id,date,kind | C1,P1,2025-08-01,drc-postpond | DQ_19 | WARNING | kind | drc-postpond | kind is not one that the procedure knows (the nearest is drc-postponed). The event is kept, and no rule reads it. Correct the cell, or declare the kind in the profile. | a slip
        EVENTS | child_id,plan_id,date,kind | C1,P1,2025-08-01,picnic | DQ_19 | WARNING | kind | picnic | kind is not one that the procedure knows. The event is kept, and no rule reads it. Correct the cell, or declare the kind in the profile. | nothing near
        ACTIONS | child_id,plan_id,action,source | C1,P1,Course,hearsay | DQ_19 | WARNING | source | hearsay | source is not one of plan, trajectory: it is treated as not known. Correct it at its source and export again. | unknown source
        SCORES | child_id,plan_id,date,score | C1,P1,2025-08-01,10.5 | DQ_1 | ERROR | score | 10.5 | score cannot be read: expected a number from 0 to 10. The row is left out. Correct it at its source and export again. | beyond 10
        ACKNOWLEDGED | child_id,requirement,reason,until | ,Review 3,quoracy,2026-05-01 | DQ_1 | ERROR | child_id | | child_id is missing: every row needs a value. The row is left out. Correct it at its source and export again. | no child
        ACKNOWLEDGED | child_id,requirement,reason,until | C1,,quoracy,2026-05-01 | DQ_1 | ERROR | requirement | | requirement is missing: every row needs a value. The row is left out. Correct it at its source and export again. | known about, but what
        ACKNOWLEDGED | child_id,requirement,reason,until | C1,Review 3,,2026-05-01 | DQ_1 | ERROR | reason | | reason is missing: every row needs a value. The row is left out. Correct it at its source and export again. | no reason
        ACKNOWLEDGED | child_id,requirement,reason,until | C1,Review 3,quoracy, | DQ_1 | ERROR | until | | until is missing: every row needs a date. The row is left out. Correct it at its source and export again. | nothing is known about for ever
        ACKNOWLEDGED | child_id,requirement,reason,until | C1,Review 3,quoracy,May | DQ_1 | ERROR | until | May | until cannot be read: expected a date such as 2026-03-31 or 31/03/2026. The row is left out. Correct it at its source and export again. | no day
        ACKNOWLEDGED | child_id,requirement,reason,until | C7,Review 3,quoracy,2026-05-01 | DQ_6 | ERROR | child_id | C7 | This child has no plan in plans. The row is left out. Correct child_id, or add the plan to plans. | a child without a plan
        ACKNOWLEDGED | child_id,plan_id,requirement,reason,until | C1,P9,Review 3,quoracy,2026-05-01 | DQ_6 | ERROR | plan_id | P9 | No plan has this plan_id. The row is left out. Correct plan_id or child_id, or add the plan to plans. | no such plan
        SCORES | child_id,plan_id,date,score | C1,P1,2025-08-01,NaN | DQ_1 | ERROR | score | NaN | score cannot be read: expected a number from 0 to 10. The row is left out. Correct it at its source and export again. | not a number
        """)
    void aRowGivesItsFinding(
            Table table,
            String headings,
            String row,
            Check check,
            Finding.Severity severity,
            String column,
            String value,
            String message,
            String why)
            throws UnusableInputException {
        ExportFolder export = new ExportFolder(folder).knowing("drc-postponed", "lesson");
        Export read = export.with(table, headings + "\n" + row + "\n").read();

        String childId = row.startsWith(",") ? null : row.substring(0, row.indexOf(','));
        assertThat(read.findings())
                .filteredOn(finding -> !finding.check().isOfAWholeTable())
                .containsExactly(new Finding(
                        check, severity, table.fileName() + ".csv", null, 2, column, value, message, childId));
        boolean leftOut = severity == Finding.Severity.ERROR && message.contains("The row is left out.");
        assertThat(read.input(table).orElseThrow().rowsLeftOut()).as(why).isEqualTo(leftOut ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(textBlock = """
        start_date, 1990-01-01, the first believable day
        end_date,   2027-09-30, 18 months after the as-at date to the day
        """)
    void aBelievableDateGivesNoFinding(String column, String date, String why) throws UnusableInputException {
        String start = column.equals("start_date") ? date : "2025-01-01";
        String end = column.equals("end_date") ? date : "";
        assertThat(new ExportFolder(folder)
                        .with(Table.PLANS, "child_id,start_date,end_date\nC1," + start + "," + end + "\n")
                        .findings())
                .as(why)
                .isEmpty();
    }

    @Test
    void aPlanThatEndsOnItsFirstDayIsKept() throws UnusableInputException {
        Export export = new ExportFolder(folder)
                .with(Table.PLANS, "child_id,start_date,end_date\nC1,2025-06-01,2025-06-01\n")
                .read();

        assertThat(export.findings()).isEmpty();
        assertThat(export.histories()).hasSize(1);
    }

    @Test
    void theSecondPlanOfAnIdentifierIsLeftOut() throws UnusableInputException {
        Export export = new ExportFolder(folder)
                .with(Table.PLANS, "child_id,plan_id,start_date\nC1,P1,2025-06-01\nC2,P1,2025-07-01\n")
                .read();

        assertThat(export.findings())
                .containsExactly(new Finding(
                        Check.DQ_14,
                        Finding.Severity.ERROR,
                        "plans.csv",
                        null,
                        3,
                        "plan_id",
                        "P1",
                        "Another plan has this plan_id, in row 2. The row is left out. Remove it if it was exported"
                                + " twice, or give each plan a plan_id of its own.",
                        "C2"));
        assertThat(export.histories())
                .extracting(history -> history.plan().childId())
                .containsExactly("C1");
    }

    @Test
    void theSecondPlanOfAChildWithOneStartIsLeftOut() throws UnusableInputException {
        assertThat(new ExportFolder(folder)
                        .with(Table.PLANS, "child_id,start_date\nC1,2025-06-01\nC1,1 June 2025\n")
                        .findings())
                .extracting(Finding::row, Finding::message)
                .containsExactly(tuple(
                        3,
                        "This child has a plan with the same start in row 2. The row is left out. Remove it if it was"
                                + " exported twice, or give each plan a plan_id of its own."));
    }

    @Test
    void identicalRowsOfOtherTablesAreKeptWithAWarning() throws UnusableInputException {
        Export export = new ExportFolder(folder)
                .with(Table.REVIEWS, "child_id,plan_id,date\nC1,P1,2025-08-01\nC1,P1,2025-08-02\nC1,P1,2025-08-01,\n")
                .read();

        assertThat(export.findings())
                .containsExactly(new Finding(
                        Check.DQ_14,
                        Finding.Severity.WARNING,
                        "reviews.csv",
                        null,
                        4,
                        null,
                        null,
                        "The row is identical to row 2. Both are kept. Remove one if it was exported twice.",
                        "C1"));
        assertThat(export.histories().get(0).conferences()).hasSize(3);
    }

    @Test
    void aReviewOfAPlanThatWasLeftOutIsToldSo() throws UnusableInputException {
        ExportFolder export = new ExportFolder(folder)
                .with(Table.PLANS, "child_id,plan_id,start_date\nC1,P1,2025-06-01\nC2,P2,never\n")
                .with(Table.REVIEWS, "child_id,plan_id,date\nC2,P2,2025-08-01\nC2,,2025-08-01\n");

        assertThat(export.findings())
                .filteredOn(finding -> finding.file().equals("reviews.csv"))
                .extracting(Finding::message)
                .containsExactly(
                        "The plan of this plan_id was left out (row 3 of plans). The row is left out. Correct plan_id or"
                                + " child_id, or add the plan to plans.",
                        "This child's plan was left out (row 3 of plans). The row is left out. Correct child_id, or add"
                                + " the plan to plans.");
    }

    @Test
    void aColumnOfBothOrdersIsAmbiguousThroughout() throws UnusableInputException {
        Export export = new ExportFolder(folder).with(Table.REVIEWS, """
                        child_id,plan_id,date,next_review_date
                        C1,P1,04/08/2025,04/12/2025
                        C1,P1,2025-08-05,
                        C1,P1,08/14/2025,
                        C1,P1,20/08/2025,
                        """).read();

        String message =
                "date is ambiguous: the column mixes orders, as row 4 of it cannot be day first and row 5 cannot"
                        + " be month first. Export the dates as yyyy-mm-dd. The row is left out. Correct it at its source and"
                        + " export again.";
        assertThat(export.findings())
                .extracting(Finding::check, Finding::row, Finding::value, Finding::message)
                .containsExactly(
                        tuple(Check.DQ_20, 2, "04/08/2025", message),
                        tuple(Check.DQ_20, 4, "08/14/2025", message),
                        tuple(Check.DQ_20, 5, "20/08/2025", message));
        assertThat(export.histories().get(0).conferences())
                .extracting(c -> c.row())
                .containsExactly(3);
        assertThat(export.input(Table.REVIEWS).orElseThrow().rowsLeftOut()).isEqualTo(3);
    }

    @Test
    void aRowWithTwoFaultsIsLeftOutOnce() throws UnusableInputException {
        Export export = new ExportFolder(folder)
                .with(Table.EVENTS, "child_id,date,kind\n,,\nC1,,\n")
                .read();

        assertThat(export.findings())
                .extracting(Finding::row, Finding::column)
                .containsExactly(tuple(3, "date"), tuple(3, "kind"));
        assertThat(export.input(Table.EVENTS).orElseThrow().rowsRead()).isEqualTo(1);
        assertThat(export.input(Table.EVENTS).orElseThrow().rowsLeftOut()).isEqualTo(1);
    }
}
