package io.github.driftwatch.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.drift.Supplied;
import io.github.driftwatch.model.HistoryReach;
import io.github.driftwatch.model.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GovernanceRoundTest {

    private static final Period PERIOD = Authority.period("2025-10-01", "2026-03-31");

    @Test
    void followsPlansMonthByMonth() {
        Governance governance = Authority.of(
                        "start 2025-01-31; review 2025-04-30; review 2025-11-03; end 2026-02-28",
                        "start 2025-10-31; review 2026-01-30; review 2026-03-02",
                        "start 2024-02-01; end 2024-02-28")
                .in(PERIOD);
        assertThat(governance.months()).hasSize(24);
        assertThat(governance.months().get(0)).isEqualTo(Authority.period("2024-04-01", "2024-04-30"));
        assertThat(governance.months().get(23)).isEqualTo(Authority.period("2026-03-01", "2026-03-31"));
        assertThat(byMonth(governance, "G1/open"))
                .as("the one from the last of January, and the other from the last of October")
                .isEqualTo("1-1 2-1 3-1 4-1 5-1 6-1 7-1 8-1 9-1 10-2 11-2 12-2 13-2 14-1 15-1");
        assertThat(byMonth(governance, "G5/from-9-months"))
                .as("nine months from 31 January are 31 October")
                .isEqualTo("1-0 2-0 3-0 4-0 5-0 6-0 7-0 8-0 9-0 10-1 11-1 12-1 13-1 14-0 15-0");
        assertThat(byMonth(governance, "G6/in-time"))
                .as("three in time; that of 3 November was due on 30 October")
                .isEqualTo("1-0 2-0 3-0 4-1 5-0 6-0 7-0 8-0 9-0 10-0 11-0 12-0 13-1 14-0 15-1");
        assertThat(byMonth(governance, "G6/late"))
                .isEqualTo("1-0 2-0 3-0 4-0 5-0 6-0 7-0 8-0 9-0 10-0 11-1 12-0 13-0 14-0 15-0");
        assertThat(byMonth(governance, "G7/in-time"))
                .as("91 days from April on; the second review overdue on 31 October and late from then on")
                .isEqualTo("1-0 2-0 3-0 4-0 5-1 6-1 7-1 8-1 9-1 10-0 11-0 12-0 13-1 14-1 15-1");
    }

    /** The number in each month from January 2025 on. */
    private static String byMonth(Governance governance, String key) {
        List<String> counts = new ArrayList<>();
        for (Period month : governance.months()) {
            int number = (month.to().getYear() - 2025) * 12 + month.to().getMonthValue();
            if (number > 0) {
                counts.add(number + "-"
                        + Authority.figure(governance, month, key).orElseThrow().count());
            }
        }
        return String.join(" ", counts);
    }

    @Test
    void comparesItsPeriodWithTheOneBeforeAndTheOneAYearBefore() {
        Governance governance = Authority.of("start 2025-01-06; end 2025-12-01").in(PERIOD);
        assertThat(governance.compared())
                .containsExactly(
                        PERIOD,
                        Authority.period("2025-04-01", "2025-09-30"),
                        Authority.period("2024-10-01", "2025-03-31"));
        assertThat(governance.compared().stream()
                        .map(period -> Authority.counts(governance, period, Set.of("G1", "G2"))))
                .containsExactly("G2/ended", "G1/open", "G1/open G2/started");
        assertThat(governance.ahead()).hasSize(6);
    }

    @Test
    void countsAMonthOnceWhereThePeriodIsOne() {
        Period march = Authority.period("2026-03-01", "2026-03-31");
        Governance governance = Authority.of("start 2026-03-02").in(march);
        assertThat(governance.compared()).allMatch(governance.months()::contains);
        assertThat(Authority.counts(governance, march, Set.of("G1", "G2"))).isEqualTo("G1/open G2/started");
        assertThat(Authority.counts(governance, march.before(), Set.of("G1", "G2")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(textBlock = """
            # reviews known from, first month of G6, of G7, why
            2026-01-01, 2026-01, 2026-01, 'the first of a month'
            2026-01-02, 2026-02, 2026-01, 'a day of the month is lacking, and its end is known'
            2026-01-31, 2026-02, 2026-01, 'the month end itself'
            2026-02-01, 2026-02, 2026-02, 'the day after'
            """)
    void leavesOutWhatTheExportDoesNotTell(LocalDate from, String first, String firstAtTheEnd, String why) {
        Governance governance = Authority.of("start 2025-12-01; review 2026-03-02")
                .reaching(HistoryReach.from(from))
                .in(PERIOD);
        assertThat(firstMonth(governance, "G6/held")).as(why).isEqualTo(first);
        assertThat(firstMonth(governance, "G7/open")).as(why).isEqualTo(firstAtTheEnd);
        assertThat(firstMonth(governance, "G1/open")).as(why).isEqualTo("2024-04");
        assertThat(Authority.figure(governance, PERIOD, "G6/held"))
                .as("the period began before")
                .isEmpty();
        assertThat(Authority.figure(governance, PERIOD, "G7/open")).isPresent();
        String reason =
                "reviews before " + from + " are not in the export, so that there are no figures of the time before";
        assertThat(governance.notMeasured())
                .contains(new NotMeasured("G6", null, reason), new NotMeasured("G7", null, reason));
    }

    private static String firstMonth(Governance governance, String key) {
        return governance.months().stream()
                .filter(month -> Authority.figure(governance, month, key).isPresent())
                .map(month -> month.to().toString().substring(0, 7))
                .findFirst()
                .orElse("");
    }

    @Test
    void measuresNoReviewsWhereNoneWereSupplied() {
        Governance governance = Authority.of("start 2025-10-06")
                .supplying(new Supplied(Set.of(Table.PLANS), Set.of(), Set.of(), Set.of()))
                .in(PERIOD);
        assertThat(measures(governance)).isEqualTo("G1 G2 G3 G4 G5 G8 G15 G16 G17 G18 G19");
        assertThat(governance.notMeasured())
                .contains(
                        new NotMeasured("G6", null, "no reviews were supplied"),
                        new NotMeasured("G7", null, "no reviews were supplied"));
    }

    @ParameterizedTest(name = "{0} without {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            PLANS REVIEWS        |        | no events were supplied    | no table of events
            PLANS REVIEWS EVENTS | lesson | lesson is not recorded here | not recorded
            PLANS REVIEWS EVENTS |        |                            | events without one
            """)
    void countsNoLessonsWhereNoneCanBeKnown(
            String tables, @Nullable String notRecorded, @Nullable String lacking, String why) {
        Set<Table> supplied =
                Stream.of(tables.split(" ", -1)).map(Table::valueOf).collect(Collectors.toSet());
        Set<String> kinds = notRecorded == null ? Set.of() : Set.of(notRecorded);
        Governance governance = Authority.of("start 2025-10-06")
                .supplying(new Supplied(supplied, Set.of(), kinds, Set.of()))
                .in(PERIOD);

        assertThat(governance.figures().all().stream()
                        .filter(figure -> figure.line().key().equals("G19/lessons"))
                        .map(GovernanceFigure::count)
                        .distinct()
                        .toList())
                .as(why)
                .isEqualTo(lacking == null ? List.of(0) : List.of());
        assertThat(governance.notMeasured().stream()
                        .filter(left -> left.measure().equals("G19"))
                        .toList())
                .as(why)
                .isEqualTo(
                        lacking == null
                                ? List.of()
                                : List.of(new NotMeasured("G19", "lessons", "Lessons recorded", lacking)));
    }

    @Test
    void measuresNoReviewsWhereOnlyTheLatestAreThere() {
        Governance governance = Authority.of("start 2025-10-06")
                .reaching(HistoryReach.LATEST_ONLY)
                .in(PERIOD);
        assertThat(measures(governance)).isEqualTo("G1 G2 G3 G4 G5 G8 G12 G13 G15 G16 G17 G18 G19");
        assertThat(governance.notMeasured())
                .contains(
                        new NotMeasured("G6", null, "reviews before the latest are not in the export"),
                        new NotMeasured("G7", null, "reviews before the latest are not in the export"));
    }

    @Test
    void saysWhereNoPlanHasEnded() {
        NotMeasured noEnd = new NotMeasured("G16", null, "no plan in the export has ended");
        assertThat(Authority.of("start 2025-10-06; end 2026-04-01").in(PERIOD).notMeasured())
                .contains(noEnd);
        assertThat(Authority.of("start 2025-10-06; end 2026-03-31").in(PERIOD).notMeasured())
                .doesNotContain(noEnd);
    }

    private static String measures(Governance governance) {
        return governance.measures().stream()
                .map(measured -> measured.definition().id())
                .collect(Collectors.joining(" "));
    }

    /** What lies beyond each length of time is counted by no line: bands and thresholds are so many steps of it. */
    @Test
    void lengthsOfTimeGoStepByStep() {
        Governance governance = madeUp().in(PERIOD);
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        governance.figures().all().stream()
                .filter(figure -> figure.count() != null && figure.line().atTheEnd())
                .forEach(
                        figure -> counts.computeIfAbsent(figure.period() + "|" + figure.group(), key -> new TreeMap<>())
                                .put(figure.line().key(), figure.count()));
        List<LineSum> steps =
                governance.sums().stream().filter(LineSum::unnamed).toList();
        Set<String> held = new TreeSet<>();
        counts.values().stream()
                .filter(lines -> lines.containsKey("G3/2-years-or-more"))
                .forEach(lines -> {
                    steps.forEach(step -> lines.put(
                            step.whole(),
                            step.parts().stream().mapToInt(lines::get).sum()));
                    governance.sums().stream()
                            .filter(sum -> sum.toString().contains("beyond/"))
                            .forEach(sum -> {
                                assertThat(sum.parts().stream()
                                                .mapToInt(lines::get)
                                                .sum())
                                        .as(sum.toString())
                                        .isEqualTo(lines.get(sum.whole()));
                                held.add(sum.whole() + " = " + String.join(" + ", sum.parts()));
                            });
                });
        assertThat(held)
                .contains(
                        "G1/open = G3/up-to-3-months + beyond/over-91-days",
                        "beyond/from-12-months = G3/1-to-2-years + beyond/from-24-months",
                        "beyond/from-24-months = G3/2-years-or-more",
                        "beyond/from-15-months = beyond/from-18-months + G1/from-15-months",
                        "G5/from-15-months = beyond/from-15-months");
    }

    /** Sums of lines alone: those that tell of what no line counts are held against each other where they are used. */
    private static List<LineSum> lineByLine(Governance governance) {
        Set<String> unnamed = governance.sums().stream()
                .filter(LineSum::unnamed)
                .map(LineSum::whole)
                .collect(Collectors.toSet());
        return governance.sums().stream()
                .filter(sum -> sum.ahead() == null
                        && !unnamed.contains(sum.whole())
                        && sum.parts().stream().noneMatch(unnamed::contains))
                .toList();
    }

    @Test
    void holdsItsSums() {
        Governance governance = madeUp().in(PERIOD);
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        governance.figures().all().stream()
                .filter(figure -> figure.count() != null)
                .forEach(
                        figure -> counts.computeIfAbsent(figure.period() + "|" + figure.group(), key -> new TreeMap<>())
                                .put(figure.line().key(), figure.count()));
        Set<String> held = new HashSet<>();
        counts.forEach((where, lines) -> {
            for (LineSum sum : lineByLine(governance)) {
                if (lines.containsKey(sum.whole()) && lines.keySet().containsAll(sum.parts())) {
                    assertThat(sum.parts().stream().mapToInt(lines::get).sum())
                            .as("%s of %s", sum.whole(), where)
                            .isEqualTo(lines.get(sum.whole()));
                    held.add(sum.whole() + (lines.get(sum.whole()) > 0 ? " of some" : " of none"));
                }
            }
        });
        assertThat(held)
                .as("every sum is there, and some are of more than nothing")
                .containsAll(lineByLine(governance).stream()
                        .map(sum -> sum.whole() + " of some")
                        .toList());
        assertThat(governance.sums().stream().filter(sum -> sum.whole().equals("G5/from-24-months")))
                .containsExactly(
                        new LineSum("G5/from-24-months", List.of("G1/from-24-months")),
                        new LineSum("G5/from-24-months", List.of("beyond/from-24-months")));
        assertThat(governance.sums().stream().filter(sum -> sum.whole().equals("G3/up-to-3-months")))
                .containsExactly(new LineSum("G3/up-to-3-months", List.of("G1/from-the-start", "G1/from-91-days")));
    }

    @Test
    void addsUpOverTheGroupsOfEverySplit() {
        Governance governance = madeUp().in(PERIOD);
        for (GovernanceFigure all : governance.figures().all()) {
            if (all.count() == null || !all.group().equals(Group.ALL)) {
                continue;
            }
            int teams = governance.figures().groups(Split.TEAM).stream()
                    .flatMap(team -> governance.figures().of(all.line(), all.period(), team).stream())
                    .mapToInt(figure -> figure.count() == null ? 0 : figure.count())
                    .sum();
            assertThat(teams).as("%s in %s", all.line().key(), all.period()).isEqualTo(all.count());
        }
    }

    @Test
    void givesTheSameAgain() {
        assertThat(List.copyOf(madeUp().in(PERIOD).figures().all()))
                .isEqualTo(List.copyOf(madeUp().in(PERIOD).figures().all()));
    }

    private static Authority madeUp() {
        Random dice = new Random(20261122);
        List<String> plans = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            LocalDate start = LocalDate.of(2023, 3, 1).plusDays(dice.nextInt(1130));
            StringBuilder plan =
                    new StringBuilder("C" + dice.nextInt(300) + " T" + dice.nextInt(4) + ": start " + start);
            LocalDate day = start;
            for (int review = dice.nextInt(5); review > 0; review--) {
                day = day.plusDays(60 + dice.nextInt(140));
                plan.append("; review ").append(day);
            }
            if (dice.nextInt(3) > 0) {
                plan.append("; end ").append(start.plusDays(dice.nextInt(900)));
            }
            plans.add(plan.toString());
        }
        return of(plans);
    }

    private static Authority of(List<String> plans) {
        // Reviews before the day are not there, so that some plans are known in part.
        return Authority.of(plans).reaching(HistoryReach.from(LocalDate.of(2023, 6, 1)));
    }
}
