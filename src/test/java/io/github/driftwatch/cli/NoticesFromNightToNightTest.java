package io.github.driftwatch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each notice is told once and none is lost, from run to run. */
class NoticesFromNightToNightTest extends NoticesRuns {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"notices %s --out DIR/out", "check %s --out DIR/out --quiet --format csv"})
    void aSecondRunOnTheSameDataHasNothingNew(String command) throws IOException {
        exports(PLANS, BOOKED);
        run(command, "2026-11-20");
        assertThat(listed()).containsExactly(TOLD);
        String ledger = ledger();
        assertThat(ledger.lines().toList())
                .contains(
                        "2026-11-20,review-conferences/RC-10,social-work-service-manager,C1,P1,2026-12-18,2026-11-20");

        run(command + " --since DIR/out", "2026-11-20");
        assertThat(listed()).isEmpty();
        assertThat(ledger()).isEqualTo(ledger);
    }

    @Test
    void aSecondCheckOnTheSameDayKeepsTheMorningsListAndOneOnTheNextDayDoesNot() throws IOException {
        exports(PLANS, BOOKED);
        run("check %s --out DIR/out --quiet --format csv", "2026-11-20");
        run("check %s --out DIR/out --quiet --format csv", "2026-11-20");
        assertThat(listed()).containsExactly(TOLD);
        run("check %s --out DIR/out --quiet --format csv", "2026-11-21");
        assertThat(listed()).isEmpty();
    }

    /** Today is 20 November; the notice arises four weeks before the review that is booked. */
    @ParameterizedTest(name = "booked for {0}, runs as at {1}: {2}")
    @CsvSource(textBlock = """
            12-20, 11-20 11-21 11-22 11-23, 0 0 1 0, night by night
            12-20, 11-20 11-25 11-22 11-23, 0 1 1 0, a trial for a day to come takes nothing as told
            12-20, 11-20 11-25 11-21 11-22, 0 1 0 1, nor for the night after the next
            12-20, 11-25 11-22 11-23,       1 1 0,   nor where it is the first of the folder
            12-28, 12-10 11-30 12-01,       0 1 0,   nor as told before the first
            12-17, 11-20 11-19 11-21,       1 0 0,   what was told by today is not told again for a day before
            """)
    void whatARunForADayToComeListedIsListedAgainInItsTime(String booked, String days, String listed, String why)
            throws IOException {
        exports(PLANS, BOOKED.replace("12-18", booked));
        List<String> found = new ArrayList<>();
        for (String day : days.split(" ", -1)) {
            run("check %s --out DIR/out --quiet --format csv --reports notices", "2026-" + day);
            found.add(String.valueOf(listed().size()));
        }
        assertThat(found).as(why).containsExactly(listed.split(" ", -1));
    }

    @Test
    void lettersArePrintedOnceEvenWhereTheSameDayHasTwoRunsAndARangeListsThemAgain() throws IOException {
        exports(PLANS, BOOKED);
        run("notices %s --out DIR/out", "2026-11-20");
        assertThat(listed()).containsExactly(TOLD);
        run("notices %s --out DIR/out", "2026-11-20");
        assertThat(listed()).isEmpty();
        run("notices %s --out DIR/out --from 2026-11-20", "2026-11-20");
        assertThat(listed()).containsExactly(TOLD);
    }

    @Test
    void theSameCommandWorksFromTheFirstNightOn() throws IOException {
        exports(PLANS, BOOKED);
        run("notices %s --since DIR/out --out DIR/out", "2026-11-20");
        assertThat(listed()).containsExactly(TOLD);
        run("notices %s --since DIR/out --out DIR/out", "2026-11-20");
        assertThat(listed()).isEmpty();
    }

    @Test
    void whereNeitherTheLedgerNorTheExportCanBeReadTheLedgerIsToldOf() throws IOException {
        exports(PLANS, BOOKED);
        run("check %s --out DIR/out --quiet --format csv", "2026-11-20");
        Files.writeString(dir.resolve("out/notices-issued.csv"), "date,notice\n");
        Files.delete(dir.resolve("in/plans.csv"));
        CommandRun run = CommandRun.words(dir, "check --dir DIR/in --as-at 2026-11-21 --out DIR/out --quiet");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("notices-issued.csv cannot be used").hasLineCount(1);
    }

    @ParameterizedTest(name = "{0}, then {1}: {3} rows, {2}")
    @CsvSource(textBlock = """
            child_id/C1,  child_id/C1/2026-06-02,         a start that is corrected,                  0
            child_id/C1,  child_id/C1/2026-06-01,         the same start,                             0
            child_id/C1,  child_id/plan_id/C1/P1/2026-06-01, an export that now names its plans,      0
            child_id/-C1, child_id/-C1/2026-06-02,        a child whose name a file makes harmless,   0
            child_id/C1,  child_id/C2/2026-06-01,         another child,                              1
            child_id/C1,  child_id/C1/2026-02-10,         a plan that began long before the other,    1
            """)
    void aPlanWithoutAnIdentifierIsTheSameThoughItsStartIsCorrected(String then, String now, String what, int rows)
            throws IOException {
        exportsOnePlan(then + "/2026-06-01");
        run("check %s --out DIR/out --quiet --format csv", "2026-11-20");
        assertThat(listed()).hasSize(1);
        exportsOnePlan(now);
        run("check %s --out DIR/out --quiet --format csv", "2026-11-21");
        assertThat(listed()).as(what).hasSize(rows);
    }

    /** The names of the identifying columns, what stands in them, and the start. */
    private void exportsOnePlan(String described) throws IOException {
        String[] words = described.split("/", -1);
        boolean named = words[1].equals("plan_id");
        String child = words[named ? 2 : 1];
        String headings = (named ? "child_id,plan_id" : "child_id") + ",start_date,social_work_service_manager\n";
        String cells =
                (named ? child + "," + words[3] : child) + "," + words[words.length - 1] + ",Service Manager 1\n";
        exports(headings + cells, BOOKED.replace("C1", child));
    }

    /** Both plans have the child's birthday, and so a notice of one day: that of the other plan's chair is no word of this one's. */
    @Test
    void ofTwoPlansWithoutIdentifiersEachHasItsOwnNotices() throws IOException {
        Files.writeString(dir.resolve("ours.json"), """
                {"name": "ours", "version": "1", "title": "O", "extends": "review-conferences", "notices": [{"id": "BIRTHDAY",
                  "rule": "RC-9", "on": "due", "to": ["conference-chair"], "reason": "r", "action": "a"}]}
                """);
        String plans = """
                child_id,start_date,end_date,date_of_birth,conference_chair
                C1,2024-01-08,2024-12-09,2008-06-01,Chair 1
                C1,2025-11-03,,2008-06-01,""";
        String check = "check %s --out DIR/out --quiet --format csv --profile DIR/ours.json";
        exports(plans + "\n", "child_id,date\n");
        run(check, "2026-05-31");
        run(check, "2026-06-01");
        exports(plans + "Chair 2\n", "child_id,date\n");
        run(check, "2026-06-02");
        assertThat(Files.readString(dir.resolve("out/notices.csv"))).contains("2026-06-01,BIRTHDAY,", ",Chair 2,");
    }

    @Test
    void theFirstRunLooksBackSevenDaysAndTakesWhatLiesBeforeAsTold() throws IOException {
        exports(PLANS, BOOKED);
        run("notices %s --out DIR/out", "2026-11-27");
        assertThat(listed()).isEmpty();
        assertThat(ledger().lines().toList())
                .contains("2026-11-20,review-conferences/RC-10,social-work-service-manager,C1,P1,2026-12-18,");
        run("notices %s --out DIR/out", "2026-11-28");
        assertThat(listed()).isEmpty();
    }

    @Test
    void aNightThatWasMissedIsMadeUpFor() throws IOException {
        exports(PLANS, BOOKED);
        run("notices %s --out DIR/out", "2026-11-19");
        assertThat(listed()).isEmpty();
        run("notices %s --out DIR/out", "2026-12-14");
        assertThat(listed()).containsExactly(TOLD);
    }

    @ParameterizedTest(name = "as at {0}: {1} rows, {2}")
    @CsvSource({"2026-12-17, 1, the day before the meeting", "2026-12-18, 1, its day", "2026-12-19, 0, the day after"})
    void aReminderOfAMeetingIsNotSentOnceItHasBeenHeld(String asAt, int rows, String why) throws IOException {
        exports(PLANS, BOOKED.replace(",scheduled", ","));
        run("notices %s --out DIR/out", "2026-11-19");
        run("notices %s --out DIR/out", asAt);
        assertThat(listed()).as(why).hasSize(rows);
    }

    @Test
    void aReviewRecordedLateStillGetsItsNotice() throws IOException {
        exports(PLANS, "child_id,date\nC1,2026-06-15\nC1,2026-07-20\n");
        run("notices %s --out DIR/out --profile calderdale", "2026-11-20");
        assertThat(listed()).isEmpty();
        exports(PLANS, "child_id,date\nC1,2026-06-15\nC1,2026-07-20\nC1,2026-08-24\n");
        run("notices %s --out DIR/out --profile calderdale", "2026-11-21");
        assertThat(listed())
                .containsExactly(
                        "2026-08-24 CD-2 social-worker C1 about 24 August 2026",
                        "2026-08-24 CD-2 social-work-service-manager C1 about 24 August 2026");
    }

    @Test
    void aMeetingThatIsMovedMakesANewNotice() throws IOException {
        exports(PLANS, BOOKED);
        run("notices %s --out DIR/out", "2026-11-20");
        exports(PLANS, BOOKED.replace("2026-12-18", "2026-12-20"));
        run("notices %s --out DIR/out", "2026-11-21");
        assertThat(listed()).isEmpty();
        run("notices %s --out DIR/out", "2026-11-22");
        assertThat(listed()).containsExactly("2026-11-22 RC-10 social-work-service-manager C1 about 20 December 2026");
    }

    @Test
    void aListWithoutALedgerCountsAsTold() throws IOException {
        exports(PLANS, BOOKED);
        CommandRun.words(dir, "notices --dir DIR/in --as-at 2026-11-20 --out DIR/notices.csv");
        Files.createDirectories(dir.resolve("old"));
        Files.move(dir.resolve("notices.csv"), dir.resolve("old/notices.csv"));
        CommandRun run = CommandRun.words(dir, "notices --dir DIR/in --as-at 2026-11-21 --since DIR/old");
        assertThat(run)
                .isEqualTo(new CommandRun(
                        0,
                        NOTHING_NEW,
                        "The folder " + dir.resolve("old")
                                + " has notices.csv and no notices-issued.csv: what it lists is left out, and only the last 7"
                                + " days are looked at.\n"));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            date,child\\n2026-01-01,C1 | its first row is not date, notice, role, child_id, plan_id, anchor_date, issued | another table
            date,notice,role,child_id,plan_id,anchor_date,issued\\n2026-01-01,review-conferences/RC-5,x,C1,P1,2026-13-45, | row 2, anchor_date: the cell is no date | a wrong date
            date,notice,role,child_id,plan_id,anchor_date,issued\\n05/08/2026,review-conferences/RC-5,x,C1,P1,01/10/2025,\\n08/14/2026,review-conferences/RC-5,x,C2,P2,10/14/2025, | row 3, date: the cell has its month first, so that no other date of the file can be relied on | saved in American dates
            date,notice,role,child_id,plan_id,anchor_date,issued\\n2026-01-01,review-conferences/RC-5,x,C1,P1 | row 2, anchor_date: the cell is empty | cut short
            '' | it is empty | nothing in it
            """)
    void aLedgerThatCannotBeReadStopsTheRunAndNothingIsWritten(String text, String problem, String why)
            throws IOException {
        exports(PLANS, BOOKED);
        Files.createDirectories(dir.resolve("out"));
        Files.writeString(dir.resolve("out/notices-issued.csv"), text.replace("\\n", "\n"));
        Map<String, String> before = FolderBytes.of(dir.resolve("out"));
        for (String command : List.of("notices --since DIR/out", "notices", "check")) {
            CommandRun run = CommandRun.words(dir, command + " --dir DIR/in --as-at 2026-11-20 --out DIR/out");
            assertThat(run.err())
                    .as(why)
                    .isEqualTo("driftwatch: " + dir.resolve("out/notices-issued.csv")
                            + " cannot be used: " + problem
                            + ". Restore it from a copy, or take it away; without it, the notices"
                            + " of the last 7 days are listed again, and what was untold before them is not listed."
                            + " Then run again.\n");
            assertThat(run.code()).isEqualTo(3);
        }
        Map<String, String> after = FolderBytes.of(dir.resolve("out"));
        after.remove(".driftwatch.lock");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void aLedgerSavedFromASpreadsheetIsRead() throws IOException {
        exports(PLANS, BOOKED);
        run("notices %s --out DIR/out", "2026-11-20");
        String saved = ledger().replaceAll("(\\d{4})-(\\d{2})-(\\d{2})", "$3/$2/$1");
        Files.writeString(dir.resolve("out/notices-issued.csv"), saved, UTF_8);
        run("notices %s --out DIR/out --since DIR/out", "2026-11-20");
        assertThat(listed()).isEmpty();
    }

    @Test
    void identifiersThatASpreadsheetWouldRunAreKnownAgain() throws IOException {
        exports(PLANS.replace("C1,P1", "-1,=P1"), BOOKED.replace("C1", "-1"));
        run("notices %s --out DIR/out", "2026-11-20");
        assertThat(listed()).hasSize(1);
        run("notices %s --out DIR/out --since DIR/out", "2026-11-20");
        assertThat(listed()).isEmpty();
    }

    @Test
    void aFileIsWrittenWithoutALedger() throws IOException {
        exports(PLANS, BOOKED);
        assertThat(CommandRun.words(dir, "notices --dir DIR/in --as-at 2026-11-20 --out DIR/letters.csv"))
                .isEqualTo(new CommandRun(0, "", ""));
        assertThat(rows(dir.resolve("letters.csv"))).containsExactly(TOLD);
        assertThat(dir.resolve("notices-issued.csv")).doesNotExist();
    }

    /** A third review of 5 August, entered in October: its notice is still to be told, whatever range is looked at. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"--from 2026-09-25", "--since 2026-09-25", "--from 2026-09-25 --to 2026-09-26"})
    void aRangeTakesNothingThatIsUntoldAsTold(String range) throws IOException {
        String two = "child_id,date\nC1,2026-06-15\nC1,2026-07-06\n";
        exports(PLANS, two);
        run("notices %s --out DIR/out", "2026-10-01");
        exports(PLANS, two + "C1,2026-08-05\n");
        run("notices %s --out DIR/out " + range, "2026-10-05");
        assertThat(listed()).isEmpty();
        run("notices %s --out DIR/out", "2026-10-06");
        assertThat(listed()).containsExactly("2026-08-05 DR-8 cssu-administration C1 about 5 August 2026");
    }

    @Test
    void aFirstRunSaysWhatItTakesAsTold() throws IOException {
        exports(PLANS, BOOKED);
        String list = dir.resolve("out/notices.csv").toString();
        assertThat(run("notices %s --out DIR/out", "2026-11-27").err())
                .isEqualTo("0 notices in " + list
                        + ".\n1 notice of earlier days was taken as told; --from DATE lists them.\n");
        assertThat(run("notices %s --out DIR/out", "2026-11-28").err()).isEqualTo("0 notices in " + list + ".\n");
        assertThat(run("check %s --out DIR/other --format csv", "2026-11-27").err())
                .contains("\nNotices       nobody new to be told; 1 of earlier days was taken as told\n");
    }
}
