package io.github.driftwatch.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which lines are one number under two names, or the sum of two others. Each line is told with its numbers, of all plans and
 * of some teams, and a dash where it has none: {@code a 9 4 5}.
 */
class SameNumbersTest {

    private static final Period QUARTER = Authority.period("2026-04-01", "2026-06-30");

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            a 9 4 5; b 9 4 5            | a = b        | one number under two names
            a 9 4 5; b 9 5 4            | none         | of other groups
            a 9 4 5; b 9 4 5; c 9 4 5   | a = b; a = c | under three names
            a 4 4 0; b 4 4 0            | none         | numbers that are hardly two: equal by chance
            a 9 4 5; b 5 1 2; c 4 3 3   | none         | parts of it, one of which is hardly two numbers
            a 9 4 5; b 5 1 2; c 4 3 2   | none         | not its parts in every group
            a 9 5 4; b 5 3 2; c 4 2 1   | none         | nor in the last
            a 9 5 4; b 6 4 2; c 3 1 2   | a = b + c    | the sum of two others
            a 6 4 2; b 9 5 4; c 3 1 2   | b = a + c    | in any order
            a 9 5 -; b 6 4 -; c 3 1 -; d 1 2 4 | a = b + c    | where none of them has a number
            a 9 5 4; b 6 4 -; c 3 1 2   | none         | where a part has no number
            a 9 5 -; b 6 4 -; c 3 1 2   | a = b + c    | a whole that is not told where a part is not
            """)
    void areFoundByTheirNumbers(String lines, String sums, String why) {
        assertThat(found(lines, false, QUARTER)).as(why).isEqualTo(sums);
    }

    @Test
    void whatIsOfTheLastDayIsNotWhatIsOfAllDays() {
        List<GovernanceFigure> figures = new ArrayList<>(figures("a 9 4 5; b 9 4 5", false, QUARTER));
        figures.addAll(figures("c 9 4 5; d 9 4 5", true, QUARTER));

        assertThat(told(figures)).isEqualTo("c = d; a = b");
    }

    @Test
    void anotherPeriodsNumbersAndWhatNobodySeesAreNotLookedAt() {
        List<GovernanceFigure> figures = new ArrayList<>(figures("a 9 4 5", false, QUARTER));
        figures.addAll(figures("b 9 4 5", false, QUARTER.before()));
        figures.addAll(figures("c 9 4 5", false, QUARTER).stream()
                .map(figure -> new GovernanceFigure(
                        figure.line().hidden(), QUARTER, figure.group(), figure.count(), null, null, null, null, 0))
                .toList());

        assertThat(told(figures)).isEqualTo("none");
    }

    private static String found(String lines, boolean atTheEnd, Period period) {
        return told(figures(lines, atTheEnd, period));
    }

    private static String told(List<GovernanceFigure> figures) {
        Governance governance = new Governance(
                QUARTER, List.of(), List.of(), List.of(), List.of(), new Figures(figures), List.of(), List.of());
        String sums = SameNumbers.in(governance, QUARTER).stream()
                .map(sum -> sum.whole() + " = " + String.join(" + ", sum.parts()))
                .collect(Collectors.joining("; "));
        return sums.isEmpty() ? "none" : sums.replace("G1/", "");
    }

    private static List<GovernanceFigure> figures(String lines, boolean atTheEnd, Period period) {
        return Arrays.stream(lines.split("; ", -1))
                .flatMap(told -> figures(Arrays.asList(told.split(" ", -1)), atTheEnd, period).stream())
                .toList();
    }

    private static List<GovernanceFigure> figures(List<String> told, boolean atTheEnd, Period period) {
        String id = told.get(0);
        Line line = atTheEnd ? Line.countAtTheEnd("G1", id, id, "plans") : Line.count("G1", id, id, "plans");
        List<GovernanceFigure> figures = new ArrayList<>();
        for (int i = 1; i < told.size(); i++) {
            Integer count = number(told.get(i));
            if (count != null) {
                Group group = i == 1 ? Group.ALL : new Group(Split.TEAM, "team " + i);
                figures.add(new GovernanceFigure(line, period, group, count, null, null, null, null, 0));
            }
        }
        return figures;
    }

    private static @Nullable Integer number(String told) {
        return told.equals("-") ? null : Integer.valueOf(told);
    }
}
