package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Notices where several procedures have them, or one comes and goes. */
class NoticesOfSeveralProceduresTest extends NoticesRuns {

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
}
