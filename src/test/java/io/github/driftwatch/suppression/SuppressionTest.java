package io.github.driftwatch.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {

    private static final int SMALLEST = 1;
    private static final int LARGEST = 5;

    @ParameterizedTest(name = "{0}: {2}")
    @DisplayName("Of a row that adds up, the small ones are withheld, and the next smallest where the total would tell")
    @CsvSource(delimiter = '|', textBlock = """
            # the parts    | of which shown in this way, then the total | why
            3 10 20 30     | c c 20 30 63 | one alone could be worked out
            3 4 20 30      | c c 20 30 57 | two hide each other, being 7 together
            1 2 20 30      | c c c 30 53  | two that are 3 together would tell of 3
            1 4 20 30      | c c c 30 55  | as would two that are 5 together
            1 5 20 30      | c c 20 30 56 | and two that are 6 together do not
            6 10 20 30     | 6 10 20 30 66 | none is small
            0 3 10 20      | 0 c c 20 33  | a 0 says nothing of anybody
            0 0 0 0        | 0 0 0 0 0    | nor do zeros
            0 0 3 0        | 0 0 c 0 c    | the total is the same number
            0 0 8 0        | 0 0 8 0 8    | which is not small
            1 1 1 3        | c c c c 6    | nothing is left to withhold, and 6 can come about in many ways
            1 1 1 1        | c c c c c    | a small total is withheld too
            0 3 0 20       | 0 c 0 c 23   | zeros stay where another can be withheld
            """)
    void aRowThatAddsUp(String parts, String shown, String why) {
        int[] values =
                Arrays.stream(parts.split(" ")).mapToInt(Integer::parseInt).toArray();
        List<Figure<String>> figures = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            keys.add("part" + i);
            figures.add(Figure.shown("part" + i, values[i]));
        }
        figures.add(Figure.shown("total", Arrays.stream(values).sum()));
        List<Sum<String>> sums = List.of(new Sum<>("total", keys));

        Set<String> withheld = Suppression.withheld(figures, sums, SMALLEST, LARGEST, Set.of());

        assertThat(figures.stream()
                        .map(figure -> withheld.contains(figure.key()) ? "c" : "" + figure.value())
                        .toList())
                .as(why)
                .containsExactly(shown.split(" "));
    }

    @Test
    void whatIsLeftOfAWholeIsProtectedThoughNobodyIsShownIt() {
        List<Figure<String>> figures =
                List.of(Figure.shown("plans", 263), Figure.shown("reviewed", 261), Figure.hidden("not", 2));
        List<Sum<String>> sums = List.of(new Sum<>("plans", List.of("reviewed", "not")));

        assertThat(Suppression.withheld(figures, sums, SMALLEST, LARGEST, Set.of()))
                .containsExactly("reviewed");
    }

    @Test
    void whatIsBetweenTwoThresholdsIsProtected() {
        List<Figure<String>> figures = List.of(
                Figure.shown("from 15 months", 12), Figure.shown("from 18 months", 10), Figure.hidden("between", 2));
        List<Sum<String>> sums = List.of(new Sum<>("from 15 months", List.of("between", "from 18 months")));

        assertThat(Suppression.withheld(figures, sums, SMALLEST, LARGEST, Set.of()))
                .containsExactly("from 18 months");
    }

    @Test
    void anAuxiliaryNumberMayBeSmallAndKnown() {
        List<Figure<String>> figures =
                List.of(Figure.shown("all", 12), Figure.shown("some", 10), Figure.auxiliary("rest", 2));
        List<Sum<String>> sums = List.of(new Sum<>("all", List.of("some", "rest")));

        assertThat(Suppression.withheld(figures, sums, SMALLEST, LARGEST, Set.of()))
                .isEmpty();
    }

    @Test
    void oneNumberInTwoPlacesIsWithheldInBoth() {
        List<Figure<String>> figures = List.of(
                Figure.shown("here", 9), Figure.shown("there", 9), Figure.shown("small", 3), Figure.shown("all", 12));
        List<Sum<String>> sums =
                List.of(new Sum<>("here", List.of("there")), new Sum<>("all", List.of("here", "small")));

        assertThat(Suppression.withheld(figures, sums, SMALLEST, LARGEST, Set.of()))
                .containsExactlyInAnyOrder("here", "there", "small");
    }

    @Test
    void whatWasWithheldBeforeIsGuardedAndWhatWasPublishedStays() {
        List<Figure<String>> figures =
                List.of(Figure.shown("a", 10), Figure.shown("b", 20), Figure.shown("c", 30), Figure.shown("all", 60));
        List<Sum<String>> sums = List.of(new Sum<>("all", List.of("a", "b", "c")));

        assertThat(Suppression.withheld(
                        figures, sums, SMALLEST, LARGEST, new Settled<>(Set.of("c"), Set.of("a"), Set.of())))
                .containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void theOrderOfFiguresMattersOnlyBetweenEqualOnes() {
        Random dice = new Random(5);
        MadeUpTable table = MadeUpTable.of(dice, 40, 5, 3, 2);
        // No two are equal, so that nothing is left to their order.
        List<Figure<String>> figures = new ArrayList<>();
        List<Sum<String>> sums = new ArrayList<>();
        for (int row = 0; row < 12; row++) {
            List<String> parts = new ArrayList<>();
            for (int part = 0; part < 6; part++) {
                parts.add(row + "." + part);
                figures.add(Figure.shown(row + "." + part, 1 + row + part * part * 13));
            }
            figures.add(Figure.shown("" + row, 6 + 6 * row + 55 * 13));
            sums.add(new Sum<>("" + row, parts));
        }
        Set<String> before = Suppression.withheld(figures, sums, SMALLEST, LARGEST, Set.of());
        Collections.shuffle(figures, dice);
        Collections.shuffle(sums, dice);

        assertThat(Suppression.withheld(figures, sums, SMALLEST, LARGEST, Set.of()))
                .isEqualTo(before)
                .isNotEmpty();
        assertThat(Suppression.withheld(table.figures(), table.sums(), SMALLEST, LARGEST, Set.of()))
                .isEqualTo(Suppression.withheld(table.figures(), table.sums(), SMALLEST, LARGEST, Set.of()));
    }

    @ParameterizedTest(name = "{0} things, {1} teams, {2} chairs, {3} months")
    @DisplayName("Nobody can work out anything small or withheld, by equations or by bounds")
    @CsvSource(textBlock = """
            # things, teams, chairs, months, tables
            5,  2, 1, 2, 60
            12, 3, 2, 3, 60
            25, 4, 3, 2, 60
            60, 6, 4, 2, 40
            90, 3, 2, 6, 20
            """)
    void attacked(int things, int teams, int chairs, int months, int tables) {
        for (int seed = 0; seed < tables; seed++) {
            MadeUpTable table = MadeUpTable.of(new Random(1000L * things + seed), things, teams, chairs, months);
            Set<String> withheld = Suppression.withheld(table.figures(), table.sums(), SMALLEST, LARGEST, Set.of());

            assertThat(Attack.leaks(table.figures(), table.sums(), withheld, SMALLEST, LARGEST))
                    .as("seed %s", seed)
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("The attack works: with one more figure published, it often finds out something")
    void theAttackFindsWhatOneMoreFigureGivesAway() {
        MadeUpTable table = MadeUpTable.of(new Random(7), 25, 4, 3, 2);
        Set<String> withheld = Suppression.withheld(table.figures(), table.sums(), SMALLEST, LARGEST, Set.of());
        List<String> secondary = table.figures().stream()
                .filter(figure -> withheld.contains(figure.key()) && figure.value() > LARGEST)
                .map(Figure::key)
                .toList();

        long caught = secondary.stream()
                .filter(key -> {
                    Set<String> fewer = new HashSet<>(withheld);
                    fewer.remove(key);
                    return !Attack.leaks(table.figures(), table.sums(), fewer, SMALLEST, LARGEST)
                            .isEmpty();
                })
                .count();

        assertThat(secondary).hasSizeGreaterThan(10);
        assertThat(caught).isGreaterThan(secondary.size() / 2);
    }

    @Test
    @DisplayName("The attack works: it undoes the withholding of small figures alone")
    void theAttackUndoesPrimarySuppression() {
        MadeUpTable table = MadeUpTable.of(new Random(7), 60, 6, 4, 2);
        Set<String> small = new HashSet<>();
        table.figures().stream()
                .filter(figure -> figure.value() >= SMALLEST && figure.value() <= LARGEST)
                .forEach(figure -> small.add(figure.key()));

        assertThat(Attack.leaks(table.figures(), table.sums(), small, SMALLEST, LARGEST))
                .hasSizeGreaterThan(5);
    }

    @Test
    void aLargeTableIsDecidedOnInSeconds() {
        MadeUpTable table = MadeUpTable.of(new Random(1), 300, 30, 20, 6);
        assertThat(table.figures()).hasSizeBetween(10_000, 20_000);
        long began = System.nanoTime();

        Set<String> withheld = Suppression.withheld(table.figures(), table.sums(), SMALLEST, LARGEST, Set.of());

        assertThat(withheld).hasSizeBetween(1_000, 10_000);
        assertThat((System.nanoTime() - began) / 1e9).isLessThan(30);
    }
}
