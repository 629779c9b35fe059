package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nights of one made-up authority, with what happens in between: a review held, bookings made, moved and lost, plans
 * ended, begun and vanished, three days.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TwoNights {

    private static final String CHECK =
            "check --dir DIR/%s --as-at %s --out DIR/out --previous DIR/out --format csv,xlsx";
    static final List<String> LISTS = List.of("overdue", "upcoming", "drift-risk");

    private final Map<String, List<Map<String, String>>> first = new TreeMap<>();
    private final Map<String, List<Map<String, String>>> second = new TreeMap<>();
    private final Set<String> used = new HashSet<>();
    Path dir = Path.of(".");
    String said = "";

    @BeforeAll
    void runTwoNights(@TempDir Path folder) throws IOException {
        dir = folder;
        assertThat(CommandRun.words(
                                dir,
                                "synthesise --plans 1500 --seed 11 --as-at 2026-11-20 --dirt 0%"
                                        + " --tables plans,reviews,events --out DIR/one")
                        .code())
                .isZero();
        addPlansWithLateReviews();
        assertThat(CommandRun.words(dir, CHECK.formatted("one", "2026-11-17")).code())
                .isZero();
        for (String list : LISTS) {
            first.put(list, CsvReport.rows(dir.resolve("out/" + list + ".csv")));
            assertThat(first.get(list))
                    .allMatch(row -> row.getOrDefault("change", "-").isEmpty());
        }
        assertThat(dir.resolve("out/resolved.csv")).doesNotExist();
        threeDaysPass();
        CommandRun run = CommandRun.words(dir, CHECK.formatted("two", "2026-11-20"));
        assertThat(run.code()).isZero();
        said = run.err();
        for (String list : List.of("overdue", "upcoming", "drift-risk", "resolved", "obligations")) {
            second.put(list, CsvReport.rows(dir.resolve("out/" + list + ".csv")));
        }
    }

    /** A clean authority has few reviews that are late: three more, of which one is booked. */
    private void addPlansWithLateReviews() throws IOException {
        List<Map<String, String>> plans = CsvReport.rows(dir.resolve("one/plans.csv"));
        List<Map<String, String>> reviews = CsvReport.rows(dir.resolve("one/reviews.csv"));
        for (String child : List.of("M1", "M2", "M3")) {
            plans.add(plan(plans, child, "2026-08-10"));
        }
        addReview(reviews, plans.get(plans.size() - 1), "2026-12-01", "scheduled");
        CsvReport.write(dir.resolve("one/plans.csv"), plans);
        CsvReport.write(dir.resolve("one/reviews.csv"), reviews);
    }

    private static Map<String, String> plan(List<Map<String, String>> plans, String child, String start) {
        Map<String, String> row = new LinkedHashMap<>(plans.get(0));
        row.replaceAll((column, old) -> "");
        row.putAll(Map.of("child_id", child, "plan_id", "P" + child, "start_date", start));
        return row;
    }

    private void threeDaysPass() throws IOException {
        Files.createDirectory(dir.resolve("two"));
        List<Map<String, String>> plans = CsvReport.rows(dir.resolve("one/plans.csv"));
        List<Map<String, String>> reviews = CsvReport.rows(dir.resolve("one/reviews.csv"));
        List<Map<String, String>> events = CsvReport.rows(dir.resolve("one/events.csv"));
        Predicate<Map<String, String>> review = row -> cell(row, "requirement").matches("Review \\d+");
        Predicate<Map<String, String>> booked =
                row -> !cell(row, "scheduled_date").isEmpty();

        addReview(reviews, pick("overdue", review.and(booked.negate())), "2026-11-19", "held");
        addReview(reviews, pick("overdue", review.and(booked.negate())), "2026-12-10", "scheduled");
        loseBooking(reviews, pick("overdue", review.and(booked)));
        loseBooking(
                reviews, pick("upcoming", review.and(row -> cell(row, "status").equals("SCHEDULED"))));
        Map<String, String> sooner = pick(
                "upcoming",
                review.and(row -> cell(row, "status").equals("SCHEDULED")
                        && cell(row, "scheduled_date").compareTo("2026-11-25") > 0));
        bookings(reviews, sooner).forEach(row -> row.put("date", "2026-11-24"));
        Map<String, String> ended =
                pick("overdue", review.or(row -> cell(row, "requirement").equals("Next review booked")));
        of(plans, ended).forEach(row -> row.put("end_date", "2026-11-18"));
        Map<String, String> vanished = pick("overdue", row -> true);
        for (List<Map<String, String>> table : List.of(plans, reviews, events)) {
            table.removeAll(of(table, vanished));
        }
        plans.add(plan(plans, "N1", "2026-08-19"));

        CsvReport.write(dir.resolve("two/plans.csv"), plans);
        CsvReport.write(dir.resolve("two/reviews.csv"), reviews);
        CsvReport.write(dir.resolve("two/events.csv"), events);
    }

    /** The first row of the first night of a child whom nothing has happened to yet. */
    private Map<String, String> pick(String list, Predicate<Map<String, String>> which) {
        Map<String, String> found = first(list).stream()
                .filter(which)
                .filter(row -> !used.contains(cell(row, "child_id")))
                .findFirst()
                .orElseThrow();
        used.add(cell(found, "child_id"));
        return found;
    }

    private static void addReview(
            List<Map<String, String>> reviews, Map<String, String> plan, String day, String status) {
        Map<String, String> row = new LinkedHashMap<>(reviews.get(0));
        row.replaceAll((column, old) -> "");
        row.putAll(Map.of(
                "child_id",
                cell(plan, "child_id"),
                "plan_id",
                cell(plan, "plan_id"),
                "date",
                day,
                "type",
                "review",
                "status",
                status));
        reviews.add(row);
    }

    private static void loseBooking(List<Map<String, String>> reviews, Map<String, String> plan) {
        reviews.removeAll(bookings(reviews, plan));
        of(reviews, plan).forEach(row -> row.put("next_review_date", ""));
    }

    private static List<Map<String, String>> bookings(List<Map<String, String>> reviews, Map<String, String> plan) {
        return of(reviews, plan).stream()
                .filter(row -> LocalDate.parse(cell(row, "date")).isAfter(LocalDate.of(2026, 11, 17)))
                .toList();
    }

    private static List<Map<String, String>> of(List<Map<String, String>> table, Map<String, String> plan) {
        return table.stream()
                .filter(row -> cell(row, "plan_id").equals(cell(plan, "plan_id")))
                .toList();
    }

    List<Map<String, String>> first(String list) {
        return Objects.requireNonNull(first.get(list));
    }

    List<Map<String, String>> second(String list) {
        return Objects.requireNonNull(second.get(list));
    }

    static Map<String, Map<String, String>> byKey(List<Map<String, String>> rows) {
        return rows.stream().collect(Collectors.toMap(TwoNights::key, Function.identity()));
    }

    static String key(Map<String, String> row) {
        return cell(row, "child_id") + " " + cell(row, "plan_id") + " " + row.getOrDefault("requirement", "");
    }

    static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    static String counted(String days) {
        return days + (days.equals("1") ? " day" : " days");
    }
}
