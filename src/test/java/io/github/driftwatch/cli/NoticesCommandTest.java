package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who must be told what, as a list, and whom it names. */
class NoticesCommandTest extends NoticesRuns {

    @ParameterizedTest
    @ValueSource(strings = {"designated-review", "calderdale", "north-yorkshire"})
    void givesTheWorkedCasesRowByRow(String profile) throws IOException {
        String expected = Files.readString(Path.of("src/test/resources/notices/worked/expected-" + profile + ".csv"));
        assertThat(CommandRun.words(dir, "notices " + WORKED + "--profile " + profile))
                .isEqualTo(new CommandRun(0, expected, ""));
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
}
