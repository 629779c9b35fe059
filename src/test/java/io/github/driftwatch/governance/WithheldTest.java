package io.github.driftwatch.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.procedure.GovernanceTerms;
import io.github.driftwatch.suppression.Attack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithheldTest {

    private static final GovernanceTerms TERMS = new GovernanceTerms(
            List.of(),
            List.of(),
            List.of(),
            new GovernanceTerms.NationalReviews(91, 183),
            24,
            1,
            5,
            5,
            24,
            6,
            List.of());

    private static final Period HALF_YEAR = new Period(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 9, 30));
    private static final Period QUARTER = new Period(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 6, 30));

    private static final Line CASES = Line.countAtTheEnd("G1", "open", "Plans open", "plans");
    private static final Line MEDIAN = Line.median("G1", "median", "The middle one", "days");
    private static final Line EXPECTED =
            new Line("G1", "expected", "Expected", Line.Kind.ESTIMATE, "plans", null, true, false);

    @ParameterizedTest(name = "{0} plans, {1} teams, {2} chairs")
    @DisplayName("A reader of one report works out nothing small, and nothing withheld")
    @CsvSource(textBlock = """
            # plans, teams, chairs, months, reports
            15,  2, 2, 0, 10
            60,  3, 2, 0, 10
            60,  3, 2, 6, 4
            150, 4, 3, 6, 2
            """)
    void oneReport(int plans, int teams, int chairs, int months, int reports) {
        for (int seed = 0; seed < reports; seed++) {
            MadeUpReport authority = new MadeUpReport(new Random(100L * plans + seed), plans, teams, chairs);
            Governance report = authority.report(seed % 2 == 0 ? HALF_YEAR : QUARTER, months);
            Withheld withheld = Withheld.of(report, TERMS);

            assertThat(leaks(List.of(report))).as("seed %s", seed).isEmpty();
            for (GovernanceFigure figure : report.figures().all()) {
                if (withheld.withholds(figure)) {
                    assertThat(withheld.withholdsShare(figure)).isTrue();
                }
            }
        }
    }

    @ParameterizedTest(name = "{0} plans, {1} teams, {2} chairs, {4} months later")
    @DisplayName("Two reports withhold the same of what stands in both, but for one in twenty")
    @CsvSource(textBlock = """
            # plans, teams, chairs, months, later
            60,  3, 2, 24, 6
            150, 4, 3, 24, 6
            150, 4, 3, 24, 1
            """)
    void neighbouringReports(int plans, int teams, int chairs, int months, int later) {
        MadeUpReport authority = new MadeUpReport(new Random(100L * plans), plans, teams, chairs);
        Period next = new Period(HALF_YEAR.from().plusMonths(later), endOf(HALF_YEAR, later));
        MadeUpReport.Reader reader = reader(List.of(
                authority.report(HALF_YEAR, months).withMonthsOfTheWhole(),
                authority.report(next, months).withMonthsOfTheWhole()));

        assertThat(reader.withheld()).hasSizeGreaterThan(150);
        assertThat(reader.shownSomewhere()).hasSizeLessThan(reader.withheld().size() / 20);
    }

    @Test
    @DisplayName("The attack works: it undoes the withholding of small numbers alone")
    void theAttackFindsWhatSmallNumbersAloneGiveAway() {
        Governance report = new MadeUpReport(new Random(3), 150, 4, 3).report(HALF_YEAR, 6);
        MadeUpReport.Reader reader = MadeUpReport.Reader.of(
                List.of(report), (of, figure) -> figure.count() != null && figure.count() >= 1 && figure.count() <= 5);

        assertThat(Attack.leaks(reader.figures(), reader.sums(), reader.withheld(), 1, 5))
                .hasSizeGreaterThan(20);
    }

    @Test
    void whatIsOneNumberUnderTwoNamesIsWithheldUnderBoth() {
        Line flag = Line.countAtTheEnd("G15", "F1", "F1 Long on the plan", "plans");
        Line threshold = Line.countAtTheEnd("G5", "from-9-months", "9 months or more", "plans");
        int[] numbers = {63, 20, 3, 40};
        List<GovernanceFigure> figures = new ArrayList<>();
        for (Line line : List.of(threshold, flag)) {
            for (int i = 0; i < numbers.length; i++) {
                Group group = i == 0 ? Group.ALL : new Group(Split.TEAM, "team " + i);
                figures.add(new GovernanceFigure(line, QUARTER, group, numbers[i], null, null, null, null, 0));
            }
        }
        Withheld withheld = Withheld.of(
                new Governance(
                        QUARTER,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new Figures(figures),
                        List.of(),
                        List.of()),
                TERMS);

        assertThat(figures.stream()
                        .filter(withheld::withholds)
                        .map(figure -> figure.line().id() + " " + figure.group().name()))
                .containsExactly("from-9-months team 1", "from-9-months team 2", "F1 team 1", "F1 team 2");
    }

    @Test
    void aMedianIsWithheldWhereItIsOfFewOrOfAWithheldNumber() {
        Group few = new Group(Split.TEAM, "few");
        Group next = new Group(Split.TEAM, "next");
        Group many = new Group(Split.TEAM, "many");
        Map<Group, Integer> counts = new HashMap<>(Map.of(Group.ALL, 63, few, 3, next, 20, many, 40));
        Withheld withheld = Withheld.of(report(counts, MEDIAN, group -> 17.0), TERMS);

        assertThat(withheld.withholds(value(MEDIAN, few, 17.0, 3))).isTrue();
        assertThat(withheld.withholds(value(MEDIAN, next, 17.0, 20))).isTrue();
        assertThat(withheld.withholds(value(MEDIAN, many, 17.0, 40))).isFalse();
    }

    @Test
    void expectedNumbersThatAddUpHideEachOther() {
        Group few = new Group(Split.TEAM, "few");
        Group next = new Group(Split.TEAM, "next");
        Group many = new Group(Split.TEAM, "many");
        Map<Group, Integer> restsOn = Map.of(Group.ALL, 63, few, 3, next, 20, many, 40);
        Figures figures = new Figures(restsOn.entrySet().stream()
                .map(of -> value(EXPECTED, of.getKey(), of.getValue() * 0.9, of.getValue()))
                .toList());
        Withheld withheld = Withheld.of(
                new Governance(QUARTER, List.of(), List.of(), List.of(), List.of(), figures, List.of(), List.of()),
                TERMS);

        assertThat(withheld.withholds(value(EXPECTED, few, 2.7, 3))).isTrue();
        assertThat(withheld.withholds(value(EXPECTED, next, 18.0, 20))).isTrue();
        assertThat(withheld.withholds(value(EXPECTED, many, 36.0, 40))).isFalse();
        assertThat(withheld.withholds(value(EXPECTED, Group.ALL, 56.7, 63))).isFalse();
    }

    private static Governance report(Map<Group, Integer> counts, Line line, Function<Group, Double> value) {
        List<GovernanceFigure> figures = new ArrayList<>();
        counts.forEach((group, count) -> {
            figures.add(new GovernanceFigure(CASES, QUARTER, group, count, null, null, null, null, 0));
            figures.add(value(line, group, value.apply(group), count));
        });
        return new Governance(
                QUARTER, List.of(), List.of(), List.of(), List.of(), new Figures(figures), List.of(), List.of());
    }

    private static GovernanceFigure value(Line line, Group group, double value, int restsOn) {
        return GovernanceFigure.value(line, QUARTER, group, value, restsOn);
    }

    private static LocalDate endOf(Period period, int monthsLater) {
        return period.to().plusDays(1).plusMonths(monthsLater).minusDays(1);
    }

    private static Set<String> leaks(List<Governance> reports) {
        MadeUpReport.Reader reader = reader(reports);
        return Attack.leaks(reader.figures(), reader.sums(), reader.withheld(), 1, 5);
    }

    private static MadeUpReport.Reader reader(List<Governance> reports) {
        Map<Governance, Withheld> withheld = new HashMap<>();
        reports.forEach(report -> withheld.put(report, Withheld.of(report, TERMS)));
        return MadeUpReport.Reader.of(
                reports,
                (report, figure) -> withheld.getOrDefault(report, Withheld.NONE).withholds(figure));
    }
}
