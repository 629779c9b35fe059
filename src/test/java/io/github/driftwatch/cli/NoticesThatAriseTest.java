package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether there is anything to tell: by what was recorded, what has ended and what is told already. */
class NoticesThatAriseTest extends NoticesRuns {

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
}
