package io.github.driftwatch.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.MadeUpPlan;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.AgeBand;
import io.github.driftwatch.timeline.PlanStory;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which groups a plan is in, and what is known of it on a day in the past. */
class GroupsTest {

    private static final Period QUARTER = Authority.period("2026-04-01", "2026-06-30");
    private static final Groups GROUPS =
            new Groups(List.of(new AgeBand("under 1", 1), new AgeBand("1 to 4", 5), new AgeBand("5 or more", null)));
    private static final MadeUpPlan PLAN = MadeUpPlan.from(LocalDate.of(2025, 1, 6));

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            North     | Chair 2 | neg | TEAM North, CONFERENCE_CHAIR Chair 2, CATEGORY NEG | as the export says
            ' North ' | ' '     | Neg | TEAM North, CONFERENCE_CHAIR (not recorded), CATEGORY NEG | blanks tell nothing
            North     | Chair 2 | physical Abuse | TEAM North, CONFERENCE_CHAIR Chair 2, CATEGORY PHY | as people say it
            North     | Chair 2 | Neglect by one parent | TEAM North, CONFERENCE_CHAIR Chair 2, CATEGORY (not recorded) | a text that is neither
                      |         |     | TEAM (not recorded), CONFERENCE_CHAIR (not recorded), CATEGORY (not recorded) | nobody is named
            """)
    void namesAreAsTheExportSays(
            @Nullable String team, @Nullable String chair, @Nullable String category, String groups, String why) {
        Plan plan = PLAN.team(team).chair(chair).category(category).plan();
        List<Group> found = GROUPS.of(plan, QUARTER);

        assertThat(found.get(0)).isEqualTo(Group.ALL);
        assertThat(found.subList(1, 4).stream().map(group -> group.split() + " " + group.name()))
                .as(why)
                .containsExactly(groups.split(", ", -1));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-07-01 |            |            | under 1        | a year old on the day after the last
            2025-06-30 |            |            | 1 to 4         | on the last day
            2021-07-01 |            |            | 1 to 4         | five on the day after
            2021-06-30 |            |            | 5 or more      | on the day
            2026-06-30 |            |            | under 1        | born on the last day
            2026-07-01 |            |            | unborn         | on the day after
                       | 2026-08-01 |            | unborn         | expected
                       |            |            | (not recorded) | nothing is known
            2025-06-01 |            | 2026-05-31 | under 1        | a year old the day after the plan ended
            2025-05-31 |            | 2026-05-31 | 1 to 4         | on the day that it ended
            2025-06-30 |            | 2026-07-31 | 1 to 4         | on the last day, as it ended later
            """)
    void agesAreThoseOfTheLastDayOrOfThePlansEnd(
            @Nullable LocalDate born, @Nullable LocalDate expected, @Nullable LocalDate end, String band, String why) {
        List<Group> found =
                GROUPS.of(PLAN.born(born).expected(expected).ended(end).plan(), QUARTER);

        assertThat(found.get(4).split()).isEqualTo(Split.AGE_BAND);
        assertThat(found.get(4).name()).as(why).isEqualTo(band.equals("unborn") ? AgeBand.UNBORN : band);
    }

    @Test
    void meetingsAfterTheDayAndDaysSetForThemAreNotKnownThen() {
        PlanHistory history = PlanStory.told("start 2026-01-05; review 2026-04-01 next 2026-09-01; review 2026-06-30;"
                + " review 2026-07-01; core-group 2026-06-30; core-group 2026-07-01; visit 2026-07-02 seen");
        PlanHistory then = KnownThen.on(QUARTER.to(), history);

        assertThat(then.conferences())
                .extracting(row -> row.date() + " " + row.nextReviewDate())
                .containsExactly("2026-04-01 null", "2026-06-30 null");
        assertThat(then.coreGroups()).extracting(row -> row.date().toString()).containsExactly("2026-06-30");
        assertThat(then.visits()).isEqualTo(history.visits());
        assertThat(then.plan()).isEqualTo(history.plan());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            start 2026-04-01                 | open started       | begun on the first day
            start 2026-03-31                 | open               | on the day before
            start 2026-06-30                 | open started       | on the last day
            start 2026-03-31; end 2026-04-01 | ended              | ended on the first day
            start 2026-03-01; end 2026-03-31 |                    | on the day before
            start 2026-03-31; end 2026-06-30 | ended              | on the last day
            start 2026-03-31; end 2026-07-01 | open               | on the day after
            """)
    void aPlanBeginsRunsAndEndsInAPeriod(String story, @Nullable String states, String why) {
        PlanHistory history = PlanStory.told(story);
        PlanInPeriod plan = new PlanInPeriod(QUARTER, history, List.of(history.plan()), () -> {
            throw new IllegalStateException("nothing is asked of it");
        });

        assertThat(((plan.openAtTheEnd() ? "open " : "")
                                + (plan.started() ? "started " : "")
                                + (plan.ended() ? "ended" : ""))
                        .strip())
                .as(why)
                .isEqualTo(states == null ? "" : states);
        assertThat(plan.ofChild()).containsExactly(history.plan());
    }
}
