package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.drift.DriftEvaluation;
import io.github.driftwatch.drift.PlanDrift;
import io.github.driftwatch.drift.Supplied;
import io.github.driftwatch.model.Action;
import io.github.driftwatch.model.MadeUpPlan;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.model.Score;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The flags of the profile and a plain coding of the same page agree on crowded plans that nobody chose. */
class DriftSecondOpinionTest {

    private static final int PLANS = 1500;

    @ParameterizedTest(name = "as at {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2024-02-29 | a leap day
            2026-11-20 | the day of the given cases
            2026-02-28 | the end of a February without a 29th
            2024-08-31 | six months back is 29 February
            """)
    void agrees(LocalDate asAt, String why) {
        Profile profile = Trace.profile("designated-review");
        Procedures procedures = Procedures.of(profile);
        Evaluator evaluator = new Evaluator(profile, asAt, List.of());
        DriftEvaluation drift = new DriftEvaluation(
                procedures, asAt, List.of(), new Supplied(EnumSet.allOf(Table.class), Set.of(), Set.of(), Set.of()));
        List<String> differences = new ArrayList<>();
        int judged = 0;
        for (long seed = 1; seed <= PLANS; seed++) {
            PlanHistory history = withWork(new RandomPlans(seed, asAt).next(), asAt, new Random(seed));
            List<Plan> others = earlier(history.plan(), new Random(seed + 1));
            PlanAssessment assessment = evaluator.assess(history);
            Optional<PlanDrift> given = drift.judge(assessment, others);
            if (!history.plan().openOn(asAt)) {
                assertThat(given).isEmpty();
                continue;
            }
            judged++;
            PlainDrift plain = new PlainDrift(history, assessment.obligations(), others, asAt);
            String one = line(given.orElseThrow());
            String other = plain.line();
            if (!one.equals(other)) {
                differences.add("seed " + seed + ": given " + one + ", plain " + other);
            }
        }
        assertThat(judged).isGreaterThan(PLANS / 4);
        assertThat(differences).as(why).isEmpty();
    }

    private static String line(PlanDrift drift) {
        String flags = drift.raised().stream()
                .map(flag -> flag.id() + "=" + flag.points())
                .collect(Collectors.joining(" "));
        return drift.band() + " " + drift.points() + " " + drift.monthsOnPlan() + " [" + flags + "] held "
                + drift.reviewsHeld() + " last " + drift.lastReview();
    }

    /** Plans of the same child that ended around 24 months before this one began, or run beside it. */
    private static List<Plan> earlier(Plan plan, Random random) {
        if (random.nextInt(3) > 0) {
            return List.of();
        }
        LocalDate end = random.nextInt(5) == 0
                ? null
                : plan.start()
                        .minusMonths(24)
                        .plusDays(random.nextInt(5) - 2L)
                        .plusDays(random.nextBoolean() ? 0 : 730);
        LocalDate start = end == null ? plan.start().minusMonths(30) : end.minusMonths(6);
        return List.of(MadeUpPlan.of("C", "P0", start).ended(end).row(3).plan());
    }

    private static PlanHistory withWork(PlanHistory history, LocalDate asAt, Random random) {
        List<Action> actions = new ArrayList<>();
        int many = random.nextInt(8);
        for (int i = 0; i < many; i++) {
            LocalDate due = random.nextInt(6) == 0
                    ? null
                    : asAt.plusDays(
                            List.of(-40, -30, -29, -28, -27, -1, 0, 1, 30).get(random.nextInt(9)));
            LocalDate done = random.nextInt(3) > 0 ? null : asAt.plusDays(random.nextInt(5) - 2L);
            actions.add(new Action("a", null, due, done, null, null, 2));
        }
        List<Score> scores = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        days.add(history.plan().icpc());
        history.conferences().forEach(row -> days.add(row.date()));
        for (LocalDate day : days) {
            int agencies = random.nextInt(4);
            for (int i = 0; i < agencies; i++) {
                scores.add(new Score(
                        day.minusDays(random.nextInt(4) == 0 ? 3 : 0),
                        "agency " + i,
                        3 + random.nextInt(3) + (random.nextInt(3) / 10.0),
                        2));
            }
        }
        return new PlanHistory(
                history.plan(), history.conferences(), history.events(), List.of(), List.of(), actions, scores);
    }
}
