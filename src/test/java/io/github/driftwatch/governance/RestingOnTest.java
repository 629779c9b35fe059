package io.github.driftwatch.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which counts tell how many things a median or an estimate is made from. Numbers are of all plans and of two teams; each
 * value is told with what it rests on.
 */
class RestingOnTest {

    private static final Period QUARTER = Authority.period("2026-04-01", "2026-06-30");
    private static final Line COUNT = Line.count("G1", "count", "Counted", "plans");
    private static final Line OTHERS = Line.count("G2", "count", "Counted elsewhere", "plans");
    private static final Line MEDIAN = Line.median("G1", "median", "The middle one", "days");
    private static final Line ESTIMATE =
            new Line("G1", "estimate", "Expected", Line.Kind.ESTIMATE, "plans", null, true, false);

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            9 4 5 | 9 4 5 | G1/count | it rests on what is counted
            9 4 5 | 9 5 4 |          | not in every group
            9 4   | 9 4 5 |          | a group without a count
            0 0 0 | 0 0 0 |          | of nothing, numbers are the same by chance
            0 0 1 | 0 0 1 | G1/count | but of one thing they tell
            """)
    void aCountTellsWhereItIsTheSameEverywhere(String counts, String restsOn, @Nullable String expected, String why) {
        for (Line count : List.of(COUNT, OTHERS)) {
            List<GovernanceFigure> figures = new ArrayList<>();
            each(
                    counts,
                    (group, number) -> figures.add(
                            new GovernanceFigure(count, QUARTER, group, number, null, null, null, null, 0)));
            each(restsOn, (group, number) -> figures.add(GovernanceFigure.value(MEDIAN, QUARTER, group, 17.0, number)));

            assertThat(new RestingOn(new Figures(figures)).counts("G1/median"))
                    .as(why)
                    .extracting(Line::key)
                    .isEqualTo(expected == null || count.equals(OTHERS) ? List.of() : List.of(expected));
        }
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            9 4 5     | -     | 3 | the teams' add up
            9 4 6     | -     | 0 | they do not
            9         | -     | 1 | there are no teams
            9 4 5     | 9 4 5 | 0 | a count beside it tells already
            """)
    void estimatesThatAddUpGiveAwayWhatTheyRestOn(String values, String counts, int found, String why) {
        List<GovernanceFigure> figures = new ArrayList<>();
        each(
                values,
                (group, number) ->
                        figures.add(GovernanceFigure.value(ESTIMATE, QUARTER, group, (double) number, number)));
        if (!counts.equals("-")) {
            each(
                    counts,
                    (group, number) -> figures.add(
                            new GovernanceFigure(COUNT, QUARTER, group, number, null, null, null, null, 0)));
        }

        assertThat(new RestingOn(new Figures(figures)).addingUpUncounted())
                .as(why)
                .hasSize(found);
    }

    @FunctionalInterface
    private interface Taker {
        void take(Group group, int number);
    }

    private static void each(String numbers, Taker taker) {
        List<Integer> all =
                Arrays.stream(numbers.split(" ", -1)).map(Integer::valueOf).toList();
        for (int i = 0; i < all.size(); i++) {
            taker.take(i == 0 ? Group.ALL : new Group(Split.TEAM, "team " + i), all.get(i));
        }
    }
}
