package io.github.driftwatch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who must be told what, from run to run: each notice once, and none lost. */
class NoticesCommandTest {

    private static final String WORKED = "--dir src/test/resources/notices/worked --as-at 2026-11-20 ";
    private static final String HEADINGS = "date,rule,clause,role,recipient,child_id,plan_id,reason,action\n";
    private static final String NOTHING_NEW = HEADINGS;

    /** A plan whose second review is booked for 18 December: its service manager is told on 20 November. */
    private static final String PLANS = """
            child_id,plan_id,start_date,social_work_service_manager,social_worker
            C1,P1,2026-06-01,Service Manager 1,Worker 1
            """;

    private static final String BOOKED = """
            child_id,date,type,status
            C1,2026-08-24,review,held
            C1,2026-12-18,review,scheduled
            """;

    private static final String TOLD = "2026-11-20 RC-10 social-work-service-manager C1 about 18 December 2026";

    @TempDir
    private Path dir;

    @ParameterizedTest
    @ValueSource(strings = {"designated-review", "calderdale", "north-yorkshire"})
    void givesTheWorkedCasesRowByRow(String profile) throws IOException {
        String expected = Files.readString(Path.of("src/test/resources/notices/worked/expected-" + profile + ".csv"));
        assertThat(CommandRun.words(dir, "notices " + WORKED + "--profile " + profile))
                .isEqualTo(new CommandRun(0, expected, ""));
    }

    @Test
    void eachOfSeveralProceduresNamesItsOwn() {
        CommandRun run = CommandRun.words(dir, "notices " + WORKED + "--profile calderdale,designated-review");
        assertThat(run.out().lines().skip(1).map(row -> row.split(",", -1)[1]).distinct())
                .containsExactly(
                        "calderdale/CD-2",
                        "designated-review/DR-8",
                        "designated-review/DR-11",
                        "designated-review/DR-10",
                        "designated-review/RC-5",
                        "designated-review/RC-10",
                        "designated-review/DR-9");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            --from 2026-11-17 --to 2026-11-18 | 4 | both ends
            --from 2026-11-18 --to 2026-11-19 | 2 | the day after the first
            --from 2026-11-18                 | 9 | to the as-at date
            --since 2026-11-18                | 9 | since a day
            --since 18/11/2026                | 9 | since a day, written another way
            --from 2026-11-13 --to 2026-11-13 | 1 | a day beyond the seven
            ''                                | 12 | the last seven days
            """)
    void listsWhatArisesInARange(String options, int rows, String why) {
        CommandRun run = CommandRun.words(dir, "notices " + WORKED + options);
        assertThat(run.out().lines().skip(1)).as(why).hasSize(rows);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void saysSoWhereARangeReachesBeyondTheAsAtDate() {
        CommandRun run = CommandRun.words(dir, "notices " + WORKED + "--from 2026-11-20 --to 2026-12-31");
        assertThat(run.out().lines()).hasSize(8);
        assertThat(run.err())
                .isEqualTo("Nothing after the as-at date, 2026-11-20, has arisen yet: the list ends there.\n");
    }

    @Test
    void isATableOnATerminal() {
        CommandRun run =
                CommandRun.on(new Screen(true, 80), CommandRun.split("notices " + WORKED + "--since 2026-11-18", dir));
        assertThat(run.out()).isEqualTo("""
                date        rule   recipient                child_id  reason
                ----------  -----  -----------------------  --------  --------------------------
                18/11/2026  DR-10  Safeguarding Manager 12  N12       A designated review was h…
                18/11/2026  DR-10  Service Manager 12       N12       A designated review was h…
                20/11/2026  RC-5   Chair 4                  N04       The plan began on 20 Janu…
                20/11/2026  RC-5   Worker 4                 N04       The plan began on 20 Janu…
                20/11/2026  RC-5   Manager 4                N04       The plan began on 20 Janu…
                20/11/2026  RC-5   Service Manager 4        N04       The plan began on 20 Janu…
                20/11/2026  RC-10  Service Manager 7        N07       Review 2 is on 18 Decembe…
                20/11/2026  DR-9   Worker 9                 N09       The designated review is …
                20/11/2026  DR-9   Worker 10                N10       The designated review is …
                Not shown for want of width: clause, role, plan_id, action. --format csv has
                them.
                """);
    }

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
    void aNoticeWithNobodyToGoToIsAFindingAndIsListedOnceSomebodyIsNamed() throws IOException {
        exports(PLANS.replace("Service Manager 1", ""), BOOKED);
        CommandRun run = run("notices %s --out DIR/out", "2026-11-20");
        assertThat(run.err())
                .isEqualTo("0 notices in " + dir.resolve("out/notices.csv") + ".\n"
                        + "1 notice more with nobody to go to, as the plan names nobody in the role: the findings DQ-26 of check"
                        + " say where.\n");
        assertThat(listed()).isEmpty();

        run("check %s --out DIR/out --format csv,json", "2026-12-01");
        assertThat(listed()).isEmpty();
        assertThat(Files.readString(dir.resolve("out/data-quality.csv")))
                .contains(
                        "DQ-26,warning,plans.csv,,2,social_work_service_manager,,\"Nobody is named as social work service"
                                + " manager, who is to be told under RC-10 since 2026-11-20. Fill social_work_service_manager at its"
                                + " source and export again: the notice is listed then. Or give the role a mailbox in the"
                                + " profile.\",C1");
        JsonNode summary =
                new ObjectMapper().readTree(dir.resolve("out/summary.json").toFile());
        assertThat(summary.path("notices")).hasToString("{\"listed\":0,\"nobody_to_go_to\":1,\"taken_as_told\":0}");

        exports(PLANS, BOOKED);
        run("check %s --out DIR/out --format csv", "2026-12-02");
        assertThat(listed()).containsExactly(TOLD);
    }

    @Test
    void aProcedureThatJoinsLaterIsNotToldForAllTheYearsBefore() throws IOException {
        exports(PLANS, BOOKED + "C1,2026-06-29,review,held\nC1,2026-11-16,review,held\n");
        run("notices %s --out DIR/out --profile designated-review", "2026-11-20");
        Files.writeString(dir.resolve("own.json"), """
                {"name": "own", "version": "1", "title": "Own", "extends": "designated-review", "notices": [
                 {"id": "EACH", "title": "Each review", "clause": "1", "for": "review", "to": ["social-worker"],
                  "reason": "Review {number} was held on {anchor}", "action": "Read it"}]}
                """);
        run("notices %s --out DIR/out --profile DIR/own.json", "2026-11-21");
        assertThat(listed()).containsExactly("2026-11-16 EACH social-worker C1 about 16 November 2026");
        exports(PLANS, BOOKED + "C1,2026-06-29,review,held\nC1,2026-07-29,review,held\nC1,2026-11-16,review,held\n");
        run("notices %s --out DIR/out --profile DIR/own.json", "2026-11-22");
        assertThat(listed())
                .filteredOn(row -> row.contains("EACH"))
                .containsExactly("2026-07-29 EACH social-worker C1 about 29 July 2026");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            Service Manager 1 | Service Manager 1 | whom the plan names
            ''                | Duty desk         | the mailbox where it names nobody
            """)
    void aMailboxIsToldWhereThePlanNamesNobody(String named, String recipient, String why) throws IOException {
        exports(PLANS.replace("Service Manager 1", named), BOOKED);
        Files.writeString(dir.resolve("own.json"), """
                {"name": "own", "version": "1", "title": "Own", "extends": "designated-review",
                 "mailboxes": {"social-work-service-manager": "Duty desk"}}
                """);
        CommandRun run = CommandRun.words(dir, "notices --dir DIR/in --as-at 2026-11-20 --profile DIR/own.json");
        assertThat(run.out().lines().skip(1).map(row -> row.split(",", -1)[4]))
                .as(why)
                .containsExactly(recipient);
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

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                      | 0 | no events at all
            --not-recorded reflective-meeting                       | 0 | events, and this kind is not recorded
            --not-recorded reflective-meeting --profile own,north-yorkshire | 0 | the same, of several procedures
            --profile own                                           | 1 | events, and the kind is recorded
            """)
    void whetherAMeetingWasHeldIsNotKnownWithoutItsEvents(String options, int rows, String why) throws IOException {
        exports("child_id,plan_id,start_date,social_worker\nC1,P1,2026-01-20,Worker 1\n", "child_id,date\n");
        if (!options.isEmpty()) {
            Files.writeString(dir.resolve("in/events.csv"), "child_id,date,kind\nC1,2026-02-02,family-meeting\n");
        }
        String command = "notices %s --out DIR/out " + options.replace("own", "designated-review");
        run(command, "2026-11-20");
        assertThat(listed()).as(why).filteredOn(row -> row.contains("RC-5")).hasSize(rows);
    }

    @Test
    void aNoticeThatCouldNotBeLookedForIsNotToldForAllTheTimeBefore() throws IOException {
        exports(
                "child_id,plan_id,start_date,social_worker\nC1,P1,2025-01-20,Worker 1\nC2,P2,2026-01-20,Worker 2\n",
                "child_id,date\n");
        run("notices %s --out DIR/out", "2026-11-20");
        Files.writeString(dir.resolve("in/events.csv"), "child_id,date,kind\nC1,2025-02-03,family-meeting\n");
        run("notices %s --out DIR/out", "2026-11-21");
        assertThat(listed()).containsExactly("2026-11-20 RC-5 social-worker C2 about 20 January 2026");
    }

    @ParameterizedTest(name = "as at {0}: {1} rows, {2}")
    @CsvSource({
        "2026-09-13, 2, the day before the plan ended",
        "2026-09-14, 0, the day it ended",
        "2026-09-15, 0, the day after"
    })
    void thatThePlanGoesOnIsNotSaidOnceItHasEnded(String asAt, int rows, String why) throws IOException {
        String three = "child_id,date\nC1,2026-06-15\nC1,2026-07-06\nC1,2026-08-24\n";
        exports(
                PLANS.replace("start_date,", "start_date,end_date,").replace("2026-06-01,", "2026-06-01,2026-09-14,"),
                three);
        run("notices %s --out DIR/out --profile calderdale", "2026-08-23");
        run("notices %s --out DIR/out --profile calderdale", asAt);
        assertThat(listed()).as(why).hasSize(rows);
        run("notices %s --out DIR/out --profile calderdale --from 2026-08-24", "2026-09-20");
        assertThat(listed()).as("a range lists what arose").hasSize(2);
    }

    @Test
    void aNoticeThatOutlivesThePlanIsSaidWhenItHasEnded() throws IOException {
        Files.writeString(dir.resolve("own.json"), """
                {"name": "own", "version": "1", "title": "Own", "notices": [
                 {"id": "END", "title": "t", "clause": "1", "for": "end", "outlivesPlan": true,
                  "to": ["social-worker"], "reason": "It ended on {anchor}", "action": "a"}], "rules": [
                 {"id": "X-1", "title": "t", "clause": "1", "for": "icpc", "expect": "review",
                  "due": {"within": {"number": 3, "unit": "months"}}}]}
                """);
        exports(
                PLANS.replace("start_date,", "start_date,end_date,").replace("2026-06-01,", "2026-06-01,2026-09-14,"),
                "child_id,date\nC1,2026-08-24\n");
        run("notices %s --out DIR/out --profile DIR/own.json", "2026-09-10");
        run("notices %s --out DIR/out --profile DIR/own.json", "2026-09-20");
        assertThat(listed()).containsExactly("2026-09-14 END social-worker C1 about 14 September 2026");
    }

    @Test
    void ofSeveralRemindersThatAreLateTheLatestIsEnough() throws IOException {
        Files.createDirectories(dir.resolve("in"));
        Files.writeString(dir.resolve("in/events.csv"), "child_id,date,kind\nC1,2026-06-02,family-meeting\n");
        exports(PLANS, "child_id,date,type,status\nC1,2026-08-24,review,held\n");
        run("notices %s --out DIR/out", "2026-11-20");
        exports(
                PLANS,
                "child_id,date,type,status\nC1,2026-08-24,review,held\nC1,2026-11-27,designated-review,scheduled\n");
        run("notices %s --out DIR/out", "2026-11-21");
        assertThat(listed()).containsExactly("2026-11-20 DR-9 social-worker C1 about 27 November 2026");
        assertThat(ledger().lines())
                .contains(
                        "2026-10-30,designated-review/DR-9,social-worker,C1,P1,2026-11-27,",
                        "2026-11-20,designated-review/DR-9,social-worker,C1,P1,2026-11-27,2026-11-21");
        run("check %s --out DIR/out --format csv", "2026-11-21");
        assertThat(listed()).containsExactly("2026-11-20 DR-9 social-worker C1 about 27 November 2026");
        run("notices %s --out DIR/out", "2026-11-22");
        assertThat(listed()).isEmpty();
    }

    @Test
    void anEarlierReminderWithNobodyToGoToIsNotToldBesideTheLatest() throws IOException {
        Files.createDirectories(dir.resolve("in"));
        Files.writeString(dir.resolve("in/events.csv"), "child_id,date,kind\nC1,2026-06-02,family-meeting\n");
        String nobody = PLANS.replace("Worker 1", "");
        exports(nobody, "child_id,date,type,status\nC1,2026-08-24,review,held\n");
        run("notices %s --out DIR/out", "2026-11-20");
        String booked =
                "child_id,date,type,status\nC1,2026-08-24,review,held\nC1,2026-11-27,designated-review,scheduled\n";
        exports(nobody, booked);
        assertThat(run("notices %s --out DIR/out", "2026-11-21").err())
                .contains("\n1 notice more with nobody to go to");
        exports(PLANS, booked);
        run("notices %s --out DIR/out", "2026-11-22");
        assertThat(listed()).containsExactly("2026-11-20 DR-9 social-worker C1 about 27 November 2026");
    }

    @Test
    void twoProceduresThatShareANoticeTellEachPersonOnceUnderTheFirst() {
        for (List<String> order : List.of(
                List.of("designated-review", "review-conferences"),
                List.of("review-conferences", "designated-review"))) {
            CommandRun run = CommandRun.words(dir, "notices " + WORKED + "--profile " + String.join(",", order));
            assertThat(run.out().lines().filter(row -> row.contains("/RC-")).map(row -> row.split(",", -1)[1]))
                    .containsExactlyInAnyOrder(
                            order.get(0) + "/RC-5",
                            order.get(0) + "/RC-5",
                            order.get(0) + "/RC-5",
                            order.get(0) + "/RC-5",
                            order.get(0) + "/RC-10");
            assertThat(run.out().lines()).hasSize(13);
        }
    }

    @Test
    void aProcedureThatComesAndGoesTellsNothingTwiceAndLosesNothing() throws IOException {
        exports(PLANS, BOOKED);
        run("notices %s --out DIR/out --profile designated-review", "2026-11-20");
        assertThat(listed()).containsExactly(TOLD);
        String late = BOOKED + "C1,2026-06-29,review,held\nC1,2026-07-20,review,held\n";
        exports(PLANS, late);
        run("notices %s --out DIR/out --profile review-conferences", "2026-11-21");
        assertThat(listed()).filteredOn(row -> row.contains("DR-8")).isEmpty();
        run("notices %s --out DIR/out --profile calderdale,designated-review,review-conferences", "2026-11-22");
        assertThat(listed())
                .containsExactly("2026-08-24 designated-review/DR-8 cssu-administration C1 about 24 August 2026");
        run("notices %s --out DIR/out --profile designated-review", "2026-11-23");
        assertThat(listed()).isEmpty();
    }

    @Test
    void aNoticeThatAProfilePutsInTheOthersPlaceIsAnother() throws IOException {
        exports(PLANS, BOOKED);
        run("notices %s --out DIR/out", "2026-11-20");
        Files.writeString(dir.resolve("own.json"), """
                {"name": "own", "version": "1", "title": "Own", "extends": "designated-review", "notices": [
                 {"id": "RC-10", "title": "t", "clause": "5", "for": {"occurrence": "review", "number": 2, "state": "either"},
                  "on": {"atLeast": {"number": 28, "unit": "days"}}, "to": ["social-work-service-manager"],
                  "reason": "Review on {anchor}", "action": "a"}]}
                """);
        run("notices %s --out DIR/out --profile DIR/own.json", "2026-11-21");
        assertThat(listed()).containsExactly(TOLD);
        assertThat(ledger().lines())
                .contains(
                        "2026-11-20,review-conferences/RC-10,social-work-service-manager,C1,P1,2026-12-18,2026-11-20",
                        "2026-11-20,own/RC-10,social-work-service-manager,C1,P1,2026-12-18,2026-11-21");
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

    private void exports(String plans, String reviews) throws IOException {
        Files.createDirectories(dir.resolve("in"));
        Files.writeString(dir.resolve("in/plans.csv"), plans);
        Files.writeString(dir.resolve("in/reviews.csv"), reviews);
    }

    private CommandRun run(String command, String asAt) {
        CommandRun run = CommandRun.words(dir, command.replace("%s", "--dir DIR/in --as-at " + asAt));
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private List<String> listed() throws IOException {
        return rows(dir.resolve("out/notices.csv"));
    }

    /** Day, rule, role, child, and the first date that the reason names. */
    private static List<String> rows(Path list) throws IOException {
        String text = Files.readString(list).replace("\uFEFF", "").replace("\r\n", "\n");
        assertThat(text).startsWith(HEADINGS);
        return text.lines().skip(1).map(NoticesCommandTest::inShort).toList();
    }

    private static String inShort(String row) {
        String[] cells = row.split(",", -1);
        String about = row.replaceAll(".*?(\\d{1,2} [A-Z][a-z]+ \\d{4}).*", "$1");
        return cells[0] + " " + cells[1] + " " + cells[3] + " " + cells[5] + " about " + about;
    }

    private String ledger() throws IOException {
        return Files.readString(dir.resolve("out/notices-issued.csv"))
                .replace("\uFEFF", "")
                .replace("\r\n", "\n");
    }
}
