package io.github.driftwatch.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.driftwatch.model.MadeUpPlan;
import io.github.driftwatch.model.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanSurvivalTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);
    /** Ten months on plan at the as-at date. */
    private static final Plan OPEN = plan("2026-01-20", null);

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            # start,    end,        share, why
              2023-01-31, 2025-01-31, 1,    'ended on the day that it reached 24 months'
              2023-01-31, 2025-01-30, 0.75, 'ended on the day before'
              2023-08-31, 2025-08-31, 1,    'the same of a longer month'
              2022-02-28, 2024-02-28, 1,    'the corresponding day, though the month has one more'
              2024-02-29, 2026-02-28, 1,    'the month has no such day: its last one'
              2024-02-29, 2026-02-27, 0.75, 'and the day before that'
              2023-01-20, 2023-11-21, 0.75, 'ended a day after ten months'
              2023-01-20, 2023-11-20, 1,    'ended after ten months as this one runs: it lasted no longer'
              2023-01-20, 2023-06-01, 1,    'ended before as many months: it never lasted as long'
            """)
    void countsTheMonthsOfEveryPlanAlike(String start, String end, double share, String why) {
        List<Plan> plans = new ArrayList<>(Collections.nCopies(30, plan("2023-01-20", "2025-06-01")));
        plans.addAll(Collections.nCopies(10, plan(start, end)));
        assertThat(share(plans, OPEN, 24).estimate()).as(why).isCloseTo(share, within(1e-12));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(textBlock = """
            # start,    end,        share,      plans, why
              2027-01-01, ,           1,           30, 'begins after the as-at date'
              2024-05-01, 2024-04-30, 1,           30, 'ends before it starts'
              2024-05-01, 2024-05-01, 1,           30, 'ends as it starts: counted, and too short to matter'
              2025-11-01, 2026-11-20, 0.66666667,  45, 'ended on the as-at date'
              2025-11-01, 2026-11-21, 1,           45, 'is to end on the next day: it still runs'
              2025-11-01, ,           1,           45, 'still runs, and was seen for as long'
            """)
    void countsPlansAsKnownAtTheDay(String start, @Nullable String end, double share, int plansLasting, String why) {
        List<Plan> plans = new ArrayList<>(Collections.nCopies(30, plan("2023-01-20", "2025-06-01")));
        plans.addAll(Collections.nCopies(15, plan(start, end)));
        Share found = share(plans, OPEN, 24);
        assertThat(found.estimate()).as(why).isCloseTo(share, within(1e-8));
        assertThat(found.plans()).as(why).isEqualTo(plansLasting);
    }

    @Test
    void givesTheIntervalWithIt() {
        // As R's survfit gives it for 30 that last and 10 that do not, conf.type = "log-log".
        List<Plan> plans = new ArrayList<>(Collections.nCopies(30, plan("2023-01-20", "2025-06-01")));
        plans.addAll(Collections.nCopies(10, plan("2024-01-01", "2025-06-01")));
        Share share = share(plans, OPEN, 24);
        assertThat(share.estimate()).isCloseTo(0.75, within(1e-12));
        assertThat(Objects.requireNonNull(share.low())).isCloseTo(0.5851916836, within(5e-8));
        assertThat(Objects.requireNonNull(share.high())).isCloseTo(0.8568795847, within(5e-8));
        assertThat(share.plans()).isEqualTo(40);
    }

    @Test
    void givesNoIntervalWhereEveryPlanLasted() {
        Share share = share(Collections.nCopies(30, plan("2023-01-20", "2025-06-01")), OPEN, 24);
        assertThat(share).isEqualTo(new Share(1, null, null, 30));
    }

    @Test
    void givesNoIntervalWhereNoPlanLasted() {
        Share share = share(Collections.nCopies(30, plan("2023-01-20", "2024-06-01")), OPEN, 24);
        assertThat(share).isEqualTo(new Share(0, null, null, 30));
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource(textBlock = """
            # others, their end,  start of the open plan, its end, months, why, given
              30, 2025-06-01, 2026-01-20, ,           24, 'thirty lasted as long',                          true
              29, 2025-06-01, 2026-01-20, ,           24, 'one less',                                       false
              30, 2025-06-01, 2024-11-20, ,           24, 'it has reached them today',                      false
              30, 2025-06-01, 2024-11-21, ,           24, 'it reaches them tomorrow',                       true
              30, 2025-06-01, 2024-01-20, ,           24, 'it reached them long ago',                       false
              30, 2025-06-01, 2026-01-20, 2026-11-20, 24, 'it has ended',                                   false
              30, 2025-06-01, 2026-01-20, 2026-12-20, 24, 'it is to end, and is open still',                true
              30, 2025-06-01, 2026-12-20, ,           24, 'it has not begun',                               false
              30, 2025-06-01, 2026-01-20, ,           28, 'they lasted so long',                            true
              30, 2025-06-01, 2026-01-20, ,           36, 'all had ended by then, and none lasted so long', true
            """)
    void saysNothingWhereItWouldBeAGuess(
            int others, String theirEnd, String start, @Nullable String end, int months, String why, boolean given) {
        List<Plan> plans = Collections.nCopies(others, plan("2023-01-20", theirEnd));
        assertThat(PlanSurvival.of(plans, AS_AT).reaching(plan(start, end), months))
                .as(why)
                .matches(share -> share.isPresent() == given);
    }

    @Test
    void saysNothingOfMonthsThatNobodyWasFollowedTo() {
        List<Plan> running = Collections.nCopies(40, plan("2025-11-20", null));
        PlanSurvival survival = PlanSurvival.of(running, AS_AT);
        assertThat(survival.reaching(OPEN, 12)).contains(new Share(1, null, null, 40));
        assertThat(survival.reaching(OPEN, 13)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # day,      chance, why
              2027-02-19, 1,    'ten of forty lasted 13 months: the day before as many'
              2027-02-20, 0.75, 'the day itself: what ends on it is not open on it'
              2027-02-21, 0.75, 'the day after'
              2028-06-01, 0.75, '28 months and 12 days: the day before the others ended'
              2028-06-02, 0,    'none lasted beyond that'
            """)
    void tellsTheChanceOfBeingOpenOnALaterDay(LocalDate day, double chance, String why) {
        List<Plan> plans = new ArrayList<>(Collections.nCopies(30, plan("2023-01-20", "2025-06-02")));
        plans.addAll(Collections.nCopies(10, plan("2023-01-20", "2024-02-20")));
        assertThat(PlanSurvival.of(plans, AS_AT).stillOpenOn(OPEN, day))
                .as(why)
                .hasValueSatisfying(found -> assertThat(found).isCloseTo(chance, within(1e-12)));
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            # others, day,      given, why
              30,   2027-01-20, true,  'thirty lasted as long, and were followed up to that day'
              29,   2027-01-20, false, 'one less'
              30,   2027-01-21, false, 'none was followed so far'
            """)
    void tellsNoChanceThatWouldBeAGuess(int others, LocalDate day, boolean given, String why) {
        List<Plan> running = Collections.nCopies(others, plan("2025-11-20", null));
        assertThat(PlanSurvival.of(running, AS_AT).stillOpenOn(OPEN, day))
                .as(why)
                .isEqualTo(given ? Optional.of(1.0) : Optional.empty());
    }

    @Test
    void takesAsManyPlansAsThereAre() {
        List<Plan> plans = new ArrayList<>(Collections.nCopies(3_000, plan("2023-01-20", "2025-06-01")));
        plans.addAll(Collections.nCopies(1_000, plan("2023-01-20", "2024-06-01")));
        Share share = share(plans, OPEN, 24);
        assertThat(share.plans()).isEqualTo(4_000);
        assertThat(share.estimate()).isCloseTo(0.75, within(1e-12));
    }

    private static Share share(List<Plan> plans, Plan open, int months) {
        return PlanSurvival.of(plans, AS_AT).reaching(open, months).orElseThrow();
    }

    private static Plan plan(String start, @Nullable String end) {
        return MadeUpPlan.from(LocalDate.parse(start))
                .ended(end == null ? null : LocalDate.parse(end))
                .plan();
    }
}
