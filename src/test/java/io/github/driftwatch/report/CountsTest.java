package io.github.driftwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.report.split.SplitBy;
import io.github.driftwatch.report.split.SplitCount;
import io.github.driftwatch.report.split.SplitCount.Part;
import io.github.driftwatch.timeline.Status;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows counted for the summary and its charts. */
class CountsTest {

    @ParameterizedTest(name = "{0} requirements")
    @CsvSource({"1, 1, requirement 1", "13, 13, requirement 13", "14, 13, 2 others"})
    void aChartHasABarForEachRequirementOrOneForTheLeast(int requirements, int bars, String last) {
        List<RequirementCount> counts = IntStream.rangeClosed(1, requirements)
                .mapToObj(i -> new RequirementCount("requirement " + i, 20 - i, 1, Made.AS_AT))
                .toList();
        List<OverdueBar> found = OverdueBar.of(counts);

        assertThat(found).hasSize(bars);
        assertThat(found.get(bars - 1).name()).isEqualTo(last);
        assertThat(found.stream().mapToInt(OverdueBar::plans).sum())
                .as("every plan is in one bar")
                .isEqualTo(counts.stream().mapToInt(RequirementCount::plans).sum());
    }

    @Test
    void requirementsAreCountedTheMostFrequentFirst() {
        List<RequirementCount> counts = RequirementCount.of(List.of(
                row("Review 2", -12, 12, null),
                row("Review 1", -3, 3, null),
                row("Review 3", -1, 1, null),
                row("Review 3", -30, 30, null)));

        assertThat(counts)
                .extracting(count -> count.requirement() + " " + count.plans() + " " + count.mostDays())
                .containsExactly("Review 3 2 30", "Review 1 1 3", "Review 2 1 12");
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            5  | 5  |   | 2026-11-25 | due in five days
            5  | 5  | 3 | 2026-11-23 | booked before it
            5  | 5  | 7 | 2026-11-25 | booked after it
            -2 | -2 |   | 2026-11-20 | an estimate that has passed is today
            -2 | -2 | 1 | 2026-11-20 | whatever is booked after it
            """)
    void theSoonestDayIsThatOfTheBookingOrTheDueDate(
            int dueIn, int days, @Nullable Integer bookedIn, LocalDate soonest, String why) {
        assertThat(RequirementCount.of(List.of(row("Review 1", dueIn, days, bookedIn), row("Review 1", 9, 9, null))))
                .as(why)
                .extracting(RequirementCount::soonest)
                .containsExactly(soonest);
        assertThat(RequirementCount.of(List.of(row("Review 1", 9, 9, null), row("Review 1", dueIn, days, bookedIn))))
                .as(why)
                .extracting(RequirementCount::soonest)
                .containsExactly(soonest);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            0        | 24:0 | 1 | up to the last line in any case
            9 9 3    | 24:0 | 2 | two of nine months
            30       | 30:1 | 1 | up to the longest
            36       | 36:1 | 1 | the last that is counted alone
            36 37 90 | 36+:3 | 3 | and what is longer with it
            """)
    void monthsOnPlanAreCountedOneByOne(String months, String last, int most, String why) {
        MonthsOnPlan counted = new MonthsOnPlan();
        assertThat(counted.isEmpty()).isTrue();
        for (String each : months.split(" ", -1)) {
            counted.add(Integer.parseInt(each));
        }
        List<MonthsOnPlan.Place> places = counted.places();
        MonthsOnPlan.Place end = places.get(places.size() - 1);

        assertThat(counted.isEmpty()).isFalse();
        assertThat(end.label() + ":" + end.plans()).as(why).isEqualTo(last);
        assertThat(counted.most()).as(why).isEqualTo(most);
    }

    @Test
    void linesStandBeforeTheMonthsThatTheyAreOf() {
        MonthsOnPlan months = new MonthsOnPlan();
        months.add(9);

        assertThat(months.places().stream()
                        .map(place -> place.plans() == null ? "|" : place.label() + "/" + place.lines())
                        .collect(Collectors.joining(" ")))
                .isEqualTo("0/0 1/0 2/0 3/0 4/0 5/0 6/0 7/0 8/0 | 9/1 10/1 11/1 12/1 13/1 14/1 | 15/2 16/2 17/2 |"
                        + " 18/3 19/3 20/3 21/3 22/3 23/3 | 24/4");
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            3 | 0 | 0 | -         | 1 folder in by-team; every row is in one part: overdue 3 of 3 | all of it
            4 | 0 | 0 | -         | 1 folder in by-team; the parts do NOT add up: overdue 3 of 4 | a row is lacking
            4 | 1 | 0 | -         | 2 folders in by-team; every row is in one part: overdue 4 of 4; 1 row with no team named | nobody's
            3 | 0 | 2 | -         | 1 folder in by-team; every row is in one part: overdue 3 of 3; 2 folders of an earlier run now empty | left empty
            3 | 0 | 1 | a.csv b.csv | 1 folder in by-team; every row is in one part: overdue 3 of 3; 1 folder of an earlier run now empty; left from an earlier run in some of them, and not of this one: a.csv, b.csv | left behind
            """)
    void howListsWereSplitIsSaid(long whole, long nobodys, int empty, String left, String words, String why) {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("North", new Part("North", "by-team/North", Map.of("overdue", 3L)));
        if (nobodys > 0) {
            parts.put("", new Part("", "by-team/not named", Map.of("overdue", nobodys)));
        }
        SplitCount split = new SplitCount(
                SplitBy.TEAM,
                List.copyOf(parts.values()),
                Collections.singletonMap("overdue", whole),
                empty,
                new TreeSet<>(left.equals("-") ? List.of() : List.of(left.split(" ", -1))));

        assertThat(SplitWords.of(split)).as(why).isEqualTo(words);
    }

    private static DueRow row(String requirement, int dueIn, int days, @Nullable Integer bookedIn) {
        return new DueRow(
                Made.plan("C1"),
                requirement,
                Made.day(dueIn),
                days,
                Status.OVERDUE,
                bookedIn == null ? null : Made.day(bookedIn),
                Made.rule("RC-1"),
                null,
                "why",
                null,
                null);
    }
}
