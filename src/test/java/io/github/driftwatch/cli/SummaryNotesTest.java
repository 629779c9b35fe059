package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the summary says of what was there and not used: nothing is lost in silence. */
class SummaryNotesTest {

    @TempDir
    private Path dir;

    @BeforeEach
    void anExport() throws IOException {
        write("plans.csv", "child_id,plan_id,start_date,plan_end_date,shoe size\nK1,Q1,2026-09-01,,4\n");
        write("reviews.csv", "child_id,date\nK1,2026-11-02\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(dir.resolve(name), text);
    }

    private String notes(String options) {
        CommandRun run = CommandRun.words(
                dir,
                "check --dir DIR --out DIR/reports " + (options.contains("--as-at") ? "" : "--as-at 2026-11-20 ")
                        + options);
        assertThat(run.code()).isZero();
        assertThat(run.err()).doesNotContain("K1").doesNotContain("shoe");
        return run.err().replaceAll("\\s+", " ");
    }

    @Test
    void namesTheColumnsThatItDoesNotKnowAndWhatTheyMayBe() {
        assertThat(notes("--format csv"))
                .contains("Columns of plans.csv that are not known and were ignored: D (is it end_date?), E.");
    }

    @ParameterizedTest
    @CsvSource({
        "'visits', 'child_id,date,seen', true",
        "'core_groups', 'child_id,date', true",
        "'events', 'child_id,date,kind', true",
        "'events', 'child_id,date,kind\\nK1,2026-10-01,lesson', false",
        "'actions', 'child_id,action,due_date', false"
    })
    void saysWhereATableHasNoRowsThatMayBeKeptElsewhere(String table, String headings, boolean said)
            throws IOException {
        write(table + ".csv", headings.replace("\\n", "\n") + "\n");
        String note = table + ".csv has headings and no rows: that nothing was ever done is taken as said";
        assertThat(notes("--format csv").contains(note)).isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            reviews     | type,status  | RCPC,held;review,Completed;review,held    | 2 of 3 rows are
            reviews     | type,status  | RCPC,Completed                            | 1 of 1 row is
            reviews     | type,outcome | review,step down;,                        |
            core_groups | status,other | Done,x;held,x                             | 1 of 2 rows are
            """)
    void countsTheMeetingsThatAreNotCountedForTheirWords(String table, String columns, String rows, String said)
            throws IOException {
        StringBuilder text = new StringBuilder("child_id,date," + columns + "\n");
        int day = 1;
        for (String row : rows.split(";", -1)) {
            text.append("K1,2026-10-0").append(day++).append(',').append(row).append('\n');
        }
        write(table + ".csv", text.toString());
        String note =
                " not counted as a meeting, as the type or status is no word that is known (DQ-19). Where the case"
                        + " system has words of its own, name them in a layout.";
        String notes = notes("--format csv --max-rejected 100%");
        if (said == null) {
            assertThat(notes).doesNotContain("not counted as a meeting");
        } else {
            assertThat(notes).contains(table + ".csv: " + said + note);
        }
    }

    @Test
    void countsTheFilesThatNoTableHasTheNameOf() throws IOException {
        write("event.csv", "child_id,date,kind\n");
        write("notes.txt", "");
        assertThat(notes("--format csv")).contains("that no table has the name of, and that were not read: 1.");
    }

    @Test
    void saysWhichReportsAreOfAnEarlierRun() {
        assertThat(notes("--format csv,xlsx")).doesNotContain("earlier run");
        assertThat(notes("--format csv --reports overdue"))
                .contains("Left from an earlier run, and not of this one:"
                        + " upcoming.csv, drift-risk.csv, outlook.csv, notices.csv, data-quality.csv,"
                        + " obligations.csv, driftwatch.xlsx.");
    }

    @Test
    void proposesTheKindsThatRulesWaitForAndTheInputHasNoneOf() throws IOException {
        // Ended by its first review, 18 days ago: neither that the parents were told is recorded, nor evidence.
        write("plans.csv", "child_id,start_date,end_date\nK1,2026-09-01,2026-11-02\n");
        write("events.csv", "child_id,date,kind\nK1,2026-10-01,lesson\n");
        assertThat(notes("--as-at 2026-11-16")).doesNotContain("parents-informed");
        assertThat(notes("--as-at 2026-11-17"))
                .contains(
                        "No event in the whole input is of these kinds, and 2 obligations count as overdue or in breach"
                                + " for want of them: closure-evidenced, parents-informed. If your authority does not record them, say"
                                + " so: --not-recorded closure-evidenced,parents-informed.");
        assertThat(notes("--as-at 2026-11-17 --not-recorded closure-evidenced"))
                .contains("No event in the whole input is of this kind, and 1 obligation counts as overdue or in breach"
                        + " for want of it: parents-informed. If your authority does not record it, say so: --not-recorded"
                        + " parents-informed.");
        write("events.csv", "child_id,date,kind\nK1,2026-10-01,parents-informed\nK1,2026-10-01,closure-evidenced\n");
        assertThat(notes("--as-at 2026-11-17")).doesNotContain("whole input");
    }

    @Test
    void saysWhichRuleIsAssessedInPartWhereNotEverythingThatSetsItOffIsRecorded() throws IOException {
        write("events.csv", "child_id,date,kind\nK1,2026-10-01,lesson\n");
        String inPart = "RC-12 is assessed in part";
        String all = "significant-incident,plan-failing,significant-change,early-review-requested";

        assertThat(notes("--not-recorded lesson")).doesNotContain("RC-12");
        assertThat(notes("--not-recorded plan-failing"))
                .contains(inPart + ": plan-failing is not recorded here, and could set it off too.");
        assertThat(notes("--not-recorded " + all)).doesNotContain(inPart);
    }

    @Test
    void proposesAKindThatABreachIsForWantOfThoughTheRuleIsSetOffByOneThatOccurs() throws IOException {
        write("plans.csv", "child_id,start_date\nK1,2025-06-02\n");
        write("events.csv", "child_id,date,kind\nK1,2026-10-01,case-review\nK1,2026-10-01,case-review-not-needed\n");
        String calderdale = "--as-at 2026-11-20 --profile calderdale";
        assertThat(notes(calderdale))
                .contains("No event in the whole input is of this kind, and 1 obligation counts as overdue or in breach"
                        + " for want of it: single-assessment. If");
        write("events.csv", "child_id,date,kind\nK1,2026-10-01,case-review\nK1,2026-01-05,single-assessment\n");
        assertThat(notes(calderdale)).doesNotContain("whole input");
    }

    @Test
    void proposesNothingWhereOneOfTheKindsThatWouldDoIsRecorded() throws IOException {
        write("plans.csv", "child_id,start_date\nK1,2024-11-04\nK2,2024-11-04\n");
        write(
                "reviews.csv",
                "child_id,date,type\nK1,2025-01-06,\nK1,2025-06-02,\nK1,2025-12-01,\nK1,2026-02-02,designated-review\n");
        write("events.csv", "child_id,date,kind\nK2,2026-10-01,legal-panel-not-needed\n");
        assertThat(notes("--as-at 2026-11-20"))
                .contains("for want of them: drc-minutes-sent, reflective-meeting, trajectory-agreed. If");
    }

    @Test
    void leavesOutAnEventThatMayBeOfAPlanThatWasLeftOut() throws IOException {
        write("plans.csv", "child_id,start_date,end_date\nK1,2020-01-06,2020-06-01\nK1,2026-03-02,2026-01-01\n");
        write("reviews.csv", "child_id,date\n");
        write("events.csv", "child_id,date,kind\nK1,2026-04-01,drift-concern\nK1,2020-05-01,lesson\n");
        notes("--format csv --max-rejected 100%");
        assertThat(dir.resolve("reports/data-quality.csv"))
                .content()
                .contains("DQ-6,error,events.csv,,2,date,2026-04-01")
                .contains("one was left out (row 3 of plans)")
                .doesNotContain("events.csv,,3");
    }

    @ParameterizedTest(name = "as at {0}: {1}")
    @CsvSource({"2026-11-19,", "2026-11-20,", "2026-11-21, 1 day", "2026-11-30, 10 days", "2062-11-20, '13,149 days'"})
    void saysHowFarADayToComeIsFromToday(String asAt, String said) {
        String note =
                "The as-at date is " + said + " after today: what is done and recorded until then is not in the input,"
                        + " and counts as not done.";
        for (String command : List.of("check --format csv --out DIR/reports", "overdue", "upcoming", "drift")) {
            CommandRun run = CommandRun.words(dir, command + " --dir DIR --as-at " + asAt);
            String err = run.err().replaceAll("\\s+", " ");
            if (said == null) {
                assertThat(err).as(command).doesNotContain("after today");
            } else {
                assertThat(err).as(command).contains(note);
            }
            assertThat(run.out()).as(command).doesNotContain("after today");
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            reviews     | child_id,date,Meeting Status;K1,2026-11-02,Cancelled               | 1 | status
            reviews     | child_id,date,Review type;K1,2026-11-02,designated                 | 1 | type
            reviews     | child_id,date,Meeting Status,status;K1,2026-11-02,Cancelled,held   |   |
            reviews     | child_id,date,Reason;K1,2026-11-02,Cancelled                       |   |
            core_groups | child_id,date,Meeting Status;K1,2026-11-02,Cancelled               | 1 | status
            plans       | child_id,start_date,CP End Date;K1,2026-09-01,2026-10-01           | 1 | end_date
            plans       | child_id,start_date,CP End Date,end_date;K1,2026-09-01,2026-10-01, |   |
            visits      | child_id,date,Seen on visit;K1,2026-11-02,Y                        |   |
            """)
    void aColumnThatDecidesAndIsNotReadIsToldOfOnAQuietNightToo(
            String table, String rows, @Nullable Integer row, @Nullable String column) throws IOException {
        write("plans.csv", "child_id,start_date\nK1,2026-09-01\n");
        write(table + ".csv", rows.replace(";", "\n") + "\n");
        CommandRun run = CommandRun.words(
                dir, "check --dir DIR --as-at 2026-11-20 --quiet --fail-on data-error --format csv --out DIR/reports");
        String found = Files.readString(dir.resolve("reports/data-quality.csv"));
        if (column == null) {
            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isZero();
            assertThat(found).doesNotContain("DQ-28");
        } else {
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err())
                    .startsWith("driftwatch: DQ-28: Column C of " + table + " was not read. It resembles " + column
                            + ", which no other column gives: ")
                    .contains("Exit code 1, as --fail-on asks: a table that is not understood.");
            assertThat(found).contains("DQ-28,warning," + table + ".csv,," + row + "," + column + ",,");
        }
        assertThat(CommandRun.words(dir, "validate --dir DIR --as-at 2026-11-20 --fail-on data-error --format csv")
                        .code())
                .isEqualTo(column == null ? 0 : 1);
    }

    @ParameterizedTest(name = "{0} of {1} reviews")
    @CsvSource({
        "0,1,false",
        "1,1,true",
        "1,2,false",
        "4,20,false",
        "5,20,true",
        "5,99,true",
        "5,100,false",
        "6,100,true",
        "20,20,true"
    })
    void manyMeetingsThatDoNotCountForTheirWordsAreToldOfOnAQuietNightToo(int odd, int all, boolean told)
            throws IOException {
        write("plans.csv", "child_id,start_date\nK1,2026-01-05\n");
        StringBuilder rows = new StringBuilder("child_id,date,status\n");
        for (int i = 1; i <= all; i++) {
            rows.append("K1,")
                    .append(LocalDate.of(2026, 2, 1).plusDays(i))
                    .append(i <= odd ? ",Completed\n" : ",held\n");
        }
        write("reviews.csv", rows.toString());
        CommandRun run = CommandRun.words(
                dir, "check --dir DIR --as-at 2026-11-20 --quiet --fail-on data-error --format csv --out DIR/reports");
        assertThat(run.code()).isEqualTo(told ? 1 : 0);
        assertThat(run.err()
                        .contains("driftwatch: DQ-28: " + odd + " of " + all
                                + (all == 1 ? " row of reviews does" : " rows of reviews do")
                                + " not count as a meeting"))
                .isEqualTo(told);
    }

    @ParameterizedTest(name = "as at {0}: {1}")
    @CsvSource({"2025-12-31, 2 of 3", "2026-01-04, 2 of 3", "2026-01-05,", "2016-11-20, 3 of 3"})
    void saysWhereMostPlansBeginAfterTheDay(String asAt, @Nullable String said) throws IOException {
        write("plans.csv", "child_id,start_date\nK1,2025-09-01\nK2,2026-01-05\nK3,2026-09-01\n");
        for (String command : List.of("check --format csv --out DIR/reports", "overdue", "upcoming", "drift")) {
            String err = CommandRun.words(dir, command + " --dir DIR --as-at " + asAt)
                    .err()
                    .replaceAll("\\s+", " ");
            assertThat(err.contains("plans begin after the as-at date"))
                    .as(command)
                    .isEqualTo(said != null);
            assertThat(err).as(command).contains(said == null ? "" : said + " plans begin after");
        }
    }
}
