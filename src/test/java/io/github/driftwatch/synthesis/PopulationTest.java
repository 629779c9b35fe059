package io.github.driftwatch.synthesis;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.synthesis.MadeUp.Line;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shapes of a made-up authority of 20,000 plans over ten years, beside those published for England. */
class PopulationTest {

    private static final Map<String, Double> MEASURED = new HashMap<>();

    @BeforeAll
    static void measure() {
        MadeUp made = MadeUp.authority(1, 20_000, 0);
        List<Line> plans = made.lines(Table.PLANS);
        lengths(plans);
        children(plans);
        reviews(made, plans);
        meetings(made, plans);
        MEASURED.put("unborn", share(plans, plan -> plan.date("expected_date_of_birth") != null));
        MEASURED.put("initial conference not quorate", share(plans, plan -> plan.is("icpc_quorate", "false")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plans started in a year for each open  | 1.25  | 1.50
            open: two years or more                | 0.018 | 0.032
            ended: two years or more               | 0.031 | 0.049
            ended: up to 91 days                   | 0.18  | 0.26
            ended: over 3 to 6 months              | 0.21  | 0.29
            ended: over 6 to 12 months             | 0.28  | 0.36
            ended: one to two years                | 0.13  | 0.21
            ended: median days                     | 185   | 265
            second or later plans                  | 0.20  | 0.29
            families with two children or more     | 0.35  | 0.60
            plans that share start and end in a family | 0.35 | 0.60
            unborn                                 | 0.022 | 0.042
            reviews held for each plan             | 2.0   | 2.5
            reviews held in time                   | 0.92  | 0.97
            open plans with every review in time   | 0.79  | 0.90
            median days late                       | 3     | 9
            reviews called off                     | 0.04  | 0.09
            initial conference not quorate         | 0.022 | 0.038
            reviews not quorate                    | 0.013 | 0.037
            open with a review booked              | 0.70  | 0.90
            long plans with a designated review    | 0.70  | 0.92
            first core group in a fortnight        | 0.82  | 0.96
            visits a plan in a year                | 24    | 36
            visits with the child seen             | 0.90  | 0.97
            """)
    void shape(String measure, double lowest, double highest) {
        assertThat(Objects.requireNonNull(MEASURED.get(measure), measure)).isBetween(lowest, highest);
    }

    private static void lengths(List<Line> plans) {
        List<Line> open =
                plans.stream().filter(plan -> plan.date("end_date") == null).toList();
        List<Long> ended = plans.stream()
                .filter(plan -> plan.date("end_date") != null)
                .map(plan -> DAYS.between(plan.day("start_date"), plan.day("end_date")))
                .sorted()
                .toList();
        MEASURED.put("plans started in a year for each open", plans.size() / 10.0 / open.size());
        MEASURED.put(
                "open: two years or more",
                share(open, plan -> !plan.day("start_date").plusYears(2).isAfter(MadeUp.AS_AT)));
        MEASURED.put("ended: up to 91 days", share(ended, days -> days <= 91));
        MEASURED.put("ended: over 3 to 6 months", share(ended, days -> days > 91 && days <= 182));
        MEASURED.put("ended: over 6 to 12 months", share(ended, days -> days > 182 && days < 365));
        MEASURED.put("ended: one to two years", share(ended, days -> days >= 365 && days < 731));
        MEASURED.put("ended: two years or more", share(ended, days -> days >= 731));
        MEASURED.put("ended: median days", (double) ended.get(ended.size() / 2));
    }

    private static void children(List<Line> plans) {
        Map<String, List<Line>> families = plans.stream().collect(groupingBy(plan -> plan.text("family_id")));
        long children =
                plans.stream().map(plan -> plan.text("child_id")).distinct().count();
        MEASURED.put("second or later plans", (double) (plans.size() - children) / plans.size());
        MEASURED.put(
                "families with two children or more",
                share(
                        families.values(),
                        family -> family.stream()
                                        .map(plan -> plan.text("child_id"))
                                        .distinct()
                                        .count()
                                > 1));
        Map<List<Object>, List<Line>> together = plans.stream()
                .collect(groupingBy(plan -> List.of(
                        plan.text("family_id"), plan.text("start_date"), plan.text("end_date"), plan.text("team"))));
        MEASURED.put(
                "plans that share start and end in a family",
                together.values().stream()
                                .filter(same -> same.size() > 1)
                                .mapToInt(List::size)
                                .sum()
                        / (double) plans.size());
    }

    private static void reviews(MadeUp made, List<Line> plans) {
        List<Line> rows = made.lines(Table.REVIEWS).stream()
                .filter(row -> row.is("type", "review"))
                .toList();
        List<Line> held = rows.stream().filter(row -> row.is("status", "held")).toList();
        Map<String, List<Line>> heldOf = held.stream().collect(groupingBy(row -> row.text("plan_id")));
        List<Long> daysLate = plans.stream()
                .flatMap(plan -> daysLate(plan, heldOf.getOrDefault(plan.text("plan_id"), List.of())))
                .sorted()
                .toList();
        List<Long> late = daysLate.stream().filter(days -> days > 0).toList();
        MEASURED.put("reviews held for each plan", (double) held.size() / plans.size());
        MEASURED.put("reviews held in time", 1 - (double) late.size() / held.size());
        MEASURED.put("median days late", (double) late.get(late.size() / 2));
        Set<String> calledOff = Set.of("cancelled", "postponed", "rearranged");
        MEASURED.put(
                "reviews called off",
                (double) rows.stream()
                                .filter(row -> calledOff.contains(row.text("status")))
                                .count()
                        / held.size());
        MEASURED.put("reviews not quorate", share(held, row -> row.is("quorate", "false")));
        Map<String, List<Line>> booked = rows.stream()
                .filter(row -> row.is("status", "scheduled"))
                .collect(groupingBy(row -> row.text("plan_id")));
        List<Line> open =
                plans.stream().filter(plan -> plan.date("end_date") == null).toList();
        MEASURED.put("open plans with every review in time", reviewedInTime(open, heldOf));
        MEASURED.put("open with a review booked", share(open, plan -> booked.containsKey(plan.text("plan_id"))));
    }

    /** The share of plans open for 91 days or more of which every review was in time, the next not overdue. */
    private static double reviewedInTime(List<Line> open, Map<String, List<Line>> heldOf) {
        List<Line> due = open.stream()
                .filter(plan -> !plan.day("start_date").plusDays(91).isAfter(MadeUp.AS_AT))
                .toList();
        return share(due, plan -> {
            List<Line> held = heldOf.getOrDefault(plan.text("plan_id"), List.of());
            LocalDate last = held.stream()
                    .map(row -> row.day("date"))
                    .max(Comparator.naturalOrder())
                    .orElse(MadeUp.AS_AT);
            return !last.plusDays(183).isBefore(MadeUp.AS_AT)
                    && daysLate(plan, held).allMatch(days -> days <= 0);
        });
    }

    /** Days after the last day for each review: 91 from the initial conference, then 183. */
    private static Stream<Long> daysLate(Line plan, List<Line> held) {
        List<LocalDate> dates =
                held.stream().map(row -> row.day("date")).sorted().toList();
        return Stream.iterate(0, index -> index < dates.size(), index -> index + 1)
                .map(index -> index == 0
                        ? DAYS.between(plan.day("icpc_date").plusDays(91), dates.get(0))
                        : DAYS.between(dates.get(index - 1).plusDays(183), dates.get(index)));
    }

    private static void meetings(MadeUp made, List<Line> plans) {
        Map<String, List<Line>> designated = made.lines(Table.REVIEWS).stream()
                .filter(row -> row.is("type", "designated-review") && row.is("status", "held"))
                .collect(groupingBy(row -> row.text("plan_id")));
        List<Line> longPlans = plans.stream()
                .filter(plan -> !plan.day("start_date")
                        .plusMonths(20)
                        .isAfter(Objects.requireNonNullElse(plan.date("end_date"), MadeUp.AS_AT)))
                .toList();
        MEASURED.put(
                "long plans with a designated review",
                share(longPlans, plan -> designated.containsKey(plan.text("plan_id"))));
        Map<String, List<Line>> coreGroups = made.byPlan(Table.CORE_GROUPS);
        MEASURED.put(
                "first core group in a fortnight",
                share(
                        coreGroupPlans(plans, coreGroups),
                        plan -> coreGroups.getOrDefault(plan.text("plan_id"), List.of()).stream()
                                .anyMatch(row -> row.is("status", "held")
                                        && !row.day("date")
                                                .isAfter(plan.day("start_date").plusDays(14)))));
        double years = plans.stream()
                        .mapToLong(plan -> DAYS.between(
                                plan.day("start_date"),
                                Objects.requireNonNullElse(plan.date("end_date"), MadeUp.AS_AT)))
                        .sum()
                / 365.25;
        List<Line> visits = made.lines(Table.VISITS);
        MEASURED.put("visits a plan in a year", visits.size() / years);
        MEASURED.put("visits with the child seen", share(visits, visit -> visit.is("seen", "true")));
    }

    private static List<Line> coreGroupPlans(List<Line> plans, Map<String, List<Line>> coreGroups) {
        return plans.stream()
                .filter(plan -> coreGroups.containsKey(plan.text("plan_id")))
                .toList();
    }

    private static <T> double share(Collection<T> all, Predicate<T> those) {
        return (double) all.stream().filter(those).count() / all.size();
    }
}
