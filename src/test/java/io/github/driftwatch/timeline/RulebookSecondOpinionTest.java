package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The evaluator and a plain coding of the same rulebook agree on crowded plans that nobody chose. */
class RulebookSecondOpinionTest {

    private static final int PLANS = 800;

    @ParameterizedTest(name = "as at {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2024-02-29 | a leap day
            2025-03-31 | a month end that six months on has none of
            2026-11-20 | the day of the given cases
            2026-02-28 | the end of a February without a 29th
            2024-08-31 | six months on is 28 February
            2025-12-29 | between bank holidays
            """)
    void agrees(LocalDate asAt, String why) {
        Profile profile = Trace.profile("designated-review");
        List<String> differences = new ArrayList<>();
        for (long seed = 1; seed <= PLANS; seed++) {
            PlanHistory history = new RandomPlans(seed, asAt).next();
            List<String> given = given(profile, history, asAt);
            List<String> plain = plain(history, asAt);
            if (!given.equals(plain)) {
                differences.add("seed " + seed + ": evaluator only " + without(given, plain) + ", rulebook only "
                        + without(plain, given));
            }
        }
        assertThat(differences).as(why).isEmpty();
    }

    private static List<String> without(List<String> all, List<String> others) {
        List<String> rest = new ArrayList<>(all);
        others.forEach(rest::remove);
        return rest;
    }

    private static List<String> given(Profile profile, PlanHistory history, LocalDate asAt) {
        return Trace.obligations(profile, history, asAt).stream()
                .map(RulebookSecondOpinionTest::line)
                .sorted()
                .toList();
    }

    private static List<String> plain(PlanHistory history, LocalDate asAt) {
        if (history.plan().start().isAfter(asAt)) {
            return List.of();
        }
        PlainPlan plan = new PlainPlan(history, asAt);
        List<String> rows = new ArrayList<>(PlainReviewConferences.rows(plan));
        rows.addAll(PlainDesignatedReview.rows(plan));
        return rows.stream().sorted().toList();
    }

    private static String line(Obligation o) {
        if (o.status() == Status.NOT_ASSESSED) {
            return PlainRow.notAssessed(o.rule().id());
        }
        boolean daysLeftOpen = (o.rule().arrangement() && o.status() == Status.MET) || o.status() == Status.WAIVED;
        return Stream.of(
                        o.rule().id(),
                        o.rule().requirement().contains("{number}") ? o.requirement() : "",
                        o.anchor(),
                        o.due(),
                        o.provisional() ? "yes" : "",
                        daysLeftOpen ? "" : o.satisfied(),
                        daysLeftOpen ? "" : o.scheduled(),
                        o.status(),
                        o.days())
                .map(cell -> Objects.toString(cell, ""))
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();
    }
}
