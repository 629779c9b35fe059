package io.github.driftwatch.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.suppression.Sum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The sums that a reader of a report on the second quarter of 2026 knows to hold, and no others. A figure is told as its line,
 * its period, its group and its number, as in {@code open Q north 7}: of the quarter (Q), the day before it (D), a month of it
 * (M1 to M3) or one to come (A1, A2).
 */
class KnownSumsTest {

    private static final Period QUARTER = Authority.period("2026-04-01", "2026-06-30");
    private static final List<Period> MONTHS = QUARTER.lastMonths(3);
    private static final List<Period> AHEAD = QUARTER.nextMonths(2);

    private static final Map<String, Period> PERIODS = Map.of(
            "Q", QUARTER,
            "D", QUARTER.dayBefore(),
            "M1", MONTHS.get(0),
            "M2", MONTHS.get(1),
            "M3", MONTHS.get(2),
            "A1", AHEAD.get(0),
            "A2", AHEAD.get(1));

    private static final Line HELD = Line.count("G6", "held", "Held", "reviews");
    private static final Map<String, Line> LINES = Stream.of(
                    Line.countAtTheEnd("G1", "open", "Plans open", "plans"),
                    Line.count("G2", "started", "Started", "plans"),
                    Line.count("G2", "ended", "Ended", "plans"),
                    Line.countAtTheEnd("G3", "short", "Short", "plans"),
                    Line.countAtTheEnd("G3", "long", "Long", "plans"),
                    HELD,
                    Line.count("G6", "late", "Late", "reviews").of(HELD),
                    PlansStillOpen.PLANS,
                    Line.count("G17", "reach", "Reaching 9 months", "plans"),
                    Line.count("G17", "soon", "Reaching 8 months", "plans").hidden())
            .collect(Collectors.toMap(Line::id, line -> line));

    private static final Map<String, Group> GROUPS = Map.of(
            "all", Group.ALL,
            "north", new Group(Split.TEAM, "north"),
            "south", new Group(Split.TEAM, "south"),
            "smith", new Group(Split.CONFERENCE_CHAIR, "smith"),
            "babies", new Group(Split.AGE_BAND, "babies"));

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1000, textBlock = """
            held Q all 9; held Q north 7; held Q south 2              | held Q all = held Q north + held Q south | teams add up
            held Q all 9; held Q north 7; held Q smith 9              | held Q all = held Q smith                | of another split, each on its own
            held Q all 9; held Q north 7; held Q south 3              | none                                     | what does not hold is none
            held Q north 7; held Q south 2                            | none                                     | nothing that they are parts of
            open Q all 9; open Q north 9                              | open END all = open END north              | of the last day, whatever the period
            late Q all 4; held Q all 9                                | held Q all = late Q all + late Q all REST | a share gives away the rest
            late Q all 9; held Q all 9                                | held Q all = late Q all + late Q all REST | all of it
            late Q all 10; held Q all 9                               | none                                     | more than the whole is no share
            late Q all 4                                              | none                                     | nothing that it is a share of
            late Q all 4; held M1 all 9                               | none                                     | another period's
            """)
    void groupsAndShares(String figures, String sums, String why) {
        assertThat(sums(figures, false)).as(why).isEqualTo(sums);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1000, textBlock = """
            open D all 8; started Q all 3; ended Q all 2; open Q all 9 | ended Q all PASSED = open END all + ended Q all; ended Q all PASSED = open START all + started Q all | who came and went
            open D all 8; started Q all 3; ended Q all 2               | none | how many there are now is not known
            started Q all 3; ended Q all 2; open Q all 9               | none | how many there were is not known
            open D all 8; started Q all 3; open Q all 11               | ended Q all PASSED = open END all; ended Q all PASSED = open START all + started Q all | nobody went
            """)
    void whoCameAndWentIsKnownOfAll(String figures, String sums, String why) {
        assertThat(sums(figures, false)).as(why).isEqualTo(sums);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1000, textBlock = """
            plans D all 60; started Q all 5; plans Q all 65 | plans END all = plans START all + started Q all | none began too long ago to be counted
            plans D all 60; started Q all 5; plans Q all 63 | none | some did
            started Q all 5; plans Q all 5                  | plans END all = started Q all | none before
            """)
    void plansCountedFromTheirBeginningTellWhoStarted(String figures, String sums, String why) {
        assertThat(sums(figures, false)).as(why).isEqualTo(sums);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"north, 4", "smith, 4", "babies, 2"})
    void childrenGrowOlderSoThatTheirAgeBandsDoNotStay(String group, int sums) {
        String all = "open D all 8; started Q all 3; ended Q all 2; open Q all 9; ";
        String part = "open D X 7; started Q X 1; ended Q X 1; open Q X 7".replace("X", group);

        assertThat(known(all + part, false).sums().stream()
                        .filter(sum -> sum.whole().part() == Cell.Part.PASSED))
                .hasSize(sums);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1000, textBlock = """
            held Q all 9; held M1 all 4; held M2 all 2; held M3 all 3 | held Q all = held M1 all + held M2 all + held M3 all | a quarter is its three months
            held Q all 9; held M1 all 4; held M2 all 5                | none | a month is lacking
            open Q all 9; open M1 all 4; open M2 all 2; open M3 all 3 | none | of a last day nothing adds up
            """)
    void monthsAddUp(String figures, String sums, String why) {
        assertThat(sums(figures, true)).as(why).isEqualTo(sums);
    }

    @Test
    void aGroupThatHadNothingInAMonthAddsUpAllTheSame() {
        String all = "held Q all 9; held M1 all 4; held M2 all 2; held M3 all 3; ";

        assertThat(sums(all + "held Q north 9; held M1 north 4; held M3 north 5", true))
                .contains("held Q north = held M1 north + held M3 north");
        assertThat(sums(all + "held Q babies 9; held M1 babies 4; held M3 babies 5", true))
                .doesNotContain("held Q babies = ");
    }

    @Test
    void monthsThatDoNotTileThePeriodTellNothing() {
        String figures = "held Q all 9; held M1 all 4; held M3 all 5";
        List<Period> apart = List.of(MONTHS.get(0), MONTHS.get(2));
        List<Period> begun = List.of(MONTHS.get(0), MONTHS.get(1));

        assertThat(told(new KnownSums(report(figures, apart, List.of()), restingOn(figures))))
                .isEqualTo("none");
        assertThat(told(new KnownSums(
                        report("held Q all 9; held M1 all 4; held M2 all 5", begun, List.of()), restingOn(figures))))
                .isEqualTo("none");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1000, textBlock = """
            open = short + long   | open Q all 9; short Q all 5; long Q all 4                 | open END all = short END all + long END all | of the last day
            open = short + long   | open Q north 9; short Q north 5; long Q north 4           | open END north = short END north + long END north | of each group
            open = short + long   | open Q all 9; short Q all 5                               | none | a part that is not there
            held = started + ended | held Q all 9; started Q all 5; ended Q all 4             | held Q all = started Q all + ended Q all | of the same period
            held = started + ended | held Q all 9; started M1 all 5; ended M1 all 4           | none | not of another
            open = started + ended | open Q all 9; started Q all 5; ended Q all 4             | none | of the last day and of all days
            held = short + long   | held Q all 9; short Q all 5; long Q all 4                 | held Q all = short END all + long END all | of all days and of the last
            held = short + long   | held Q all 9; short M1 all 5; long M1 all 4               | none | and no other day
            1 reach = soon        | reach A1 all 3; soon A1 all 3                             | reach A1 all = soon A1 all | of the first month to come
            2 reach = soon        | reach A1 all 1; reach A2 all 3; soon A1 all 3             | reach A2 all = soon A1 all | of the second one
            2 reach = soon        | reach A2 north 3; soon A1 north 3                         | reach A2 north = soon A1 north | of each group
            0 long = soon         | long Q all 3; soon A1 all 3                               | long END all = soon A1 all | of the period's own last day
            1 late = soon         | soon A1 all 3                                             | none | of a line that has no figures
            """)
    void linesThatAreSumsOfOthers(String sum, String figures, String sums, String why) {
        KnownSums known = new KnownSums(
                new Governance(
                        QUARTER,
                        List.of(),
                        AHEAD,
                        List.of(),
                        List.of(lineSum(sum)),
                        all(figures),
                        List.of(),
                        List.of()),
                restingOn(figures));

        assertThat(told(known)).as(why).isEqualTo(sums);
    }

    @Test
    void withoutMonthsToComeTheirSumsAreLeftOut() {
        String figures = "long Q all 3; soon A1 all 3";
        Governance report = new Governance(
                QUARTER,
                List.of(),
                List.of(),
                List.of(),
                List.of(lineSum("0 long = soon")),
                all(figures),
                List.of(),
                List.of());

        assertThat(told(new KnownSums(report, restingOn(figures)))).isEqualTo("none");
    }

    @Test
    void aNumberThatIsNotThereIsNothing() {
        KnownSums known = known("held Q all 9", false);
        Cell held = Cell.of(HELD, QUARTER, Group.ALL);

        assertThat(known.holds(held)).isTrue();
        assertThat(known.value(held)).isEqualTo(9);
        assertThat(known.holds(held.part(Cell.Part.REST))).isFalse();
        assertThat(known.value(held.part(Cell.Part.REST))).isZero();
    }

    @Test
    void whatReportsDoNotShowIsProtectedTooUnlessItOnlyHelpsToReckon() {
        KnownSums known =
                known("held Q all 9; late Q all 4; soon A1 all 3; open D all 8; started Q all 3; open Q all 11", false);

        assertThat(known.figures().stream()
                        .map(figure -> told(figure.key()) + " " + figure.value() + " " + figure.role()))
                .containsExactly(
                        "held Q all 9 SHOWN",
                        "late Q all 4 SHOWN",
                        "soon A1 all 3 HIDDEN",
                        "open START all 8 SHOWN",
                        "started Q all 3 SHOWN",
                        "open END all 11 SHOWN",
                        "late Q all REST 5 HIDDEN",
                        "ended Q all PASSED 11 AUXILIARY");
    }

    private static LineSum lineSum(String told) {
        String[] words = told.split(" [=+] | ", -1);
        boolean ahead = Character.isDigit(told.charAt(0));
        List<String> keys = Arrays.stream(words)
                .skip(ahead ? 1 : 0)
                .map(id -> named(LINES, id).key())
                .toList();
        return new LineSum(keys.get(0), keys.subList(1, keys.size()), ahead ? Integer.valueOf(words[0]) : null);
    }

    private static String sums(String figures, boolean months) {
        return told(known(figures, months));
    }

    private static KnownSums known(String figures, boolean months) {
        return new KnownSums(report(figures, months ? MONTHS : List.of(), AHEAD), restingOn(figures));
    }

    private static RestingOn restingOn(String figures) {
        return new RestingOn(all(figures));
    }

    private static Governance report(String figures, List<Period> months, List<Period> ahead) {
        return new Governance(QUARTER, months, ahead, List.of(), List.of(), all(figures), List.of(), List.of());
    }

    private static Figures all(String told) {
        List<GovernanceFigure> figures = new ArrayList<>();
        for (String figure : told.split("; ", -1)) {
            String[] words = figure.split(" ", -1);
            figures.add(new GovernanceFigure(
                    named(LINES, words[0]),
                    named(PERIODS, words[1]),
                    named(GROUPS, words[2]),
                    Integer.valueOf(words[3]),
                    null,
                    null,
                    null,
                    null,
                    0));
        }
        return new Figures(figures);
    }

    private static <T> T named(Map<String, T> things, String name) {
        return Objects.requireNonNull(things.get(name), name);
    }

    private static String told(KnownSums known) {
        String sums = known.sums().stream().map(KnownSumsTest::told).collect(Collectors.joining("; "));
        return sums.isEmpty() ? "none" : sums;
    }

    private static String told(Sum<Cell> sum) {
        return told(sum.whole()) + " = "
                + sum.parts().stream().map(KnownSumsTest::told).collect(Collectors.joining(" + "));
    }

    /** A period's name, or END and START for its last day and the day before it. */
    private static String name(@Nullable LocalDate from, LocalDate to) {
        if (from == null) {
            return to.equals(QUARTER.to()) ? "END" : to.equals(QUARTER.from().minusDays(1)) ? "START" : to.toString();
        }
        return PERIODS.entrySet().stream()
                .filter(period -> period.getValue().equals(new Period(from, to)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static String told(Cell cell) {
        String part = cell.part() == Cell.Part.COUNT ? "" : " " + cell.part();
        return cell.line().replaceAll(".*/", "") + " " + name(cell.from(), cell.to()) + " "
                + cell.group().name() + part;
    }
}
