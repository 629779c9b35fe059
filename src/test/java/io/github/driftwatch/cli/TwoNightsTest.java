package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two nights of one made-up authority, with what happens in between: a review held, bookings made, moved and lost, plans
 * ended, begun and vanished, three days. What the second night says to have changed is the difference of the two nights'
 * lists, worked out here from the files alone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNightsTest {

    private static final String CHECK =
            "check --dir DIR/%s --as-at %s --out DIR/out --previous DIR/out --format csv,xlsx";
    private static final List<String> LISTS = List.of("overdue", "upcoming", "drift-risk");
    private static final List<String> BANDS = List.of("GREEN", "AMBER", "RED");
    private static final List<String> SEVERITY = List.of("SCHEDULED", "PENDING", "DUE_SOON", "SCHEDULED_LATE");

    private final Map<String, List<Map<String, String>>> first = new TreeMap<>();
    private final Map<String, List<Map<String, String>>> second = new TreeMap<>();
    private final Set<String> used = new HashSet<>();
    private Path dir = Path.of(".");
    private String said = "";

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

    @ParameterizedTest
    @ValueSource(strings = {"overdue", "upcoming", "drift-risk"})
    void eachRowHasTheChangeThatTheTwoListsShow(String list) {
        Map<String, Map<String, String>> then = byKey(first(list));
        assertThat(second(list))
                .allSatisfy(row -> assertThat(cell(row, "change"))
                        .as(row.toString())
                        .isEqualTo(change(list, then.get(key(row)), row)));
    }

    @Test
    void everyKindOfChangeOccurs() {
        assertThat(kinds("overdue")).containsExactly("better", "new", "same", "worse");
        assertThat(kinds("upcoming")).containsExactly("better", "new", "same", "worse");
        assertThat(kinds("drift-risk")).containsExactly("better", "new", "same", "worse");
        assertThat(second("resolved"))
                .extracting(row -> cell(row, "report"))
                .contains("overdue", "upcoming", "drift-risk");
    }

    @Test
    void whatHasGoneIsInResolvedAndNothingElse() {
        Set<String> gone = new TreeSet<>();
        for (String list : LISTS) {
            Set<String> now = byKey(second(list)).keySet();
            byKey(first(list)).forEach((key, row) -> {
                if (!now.contains(key)) {
                    gone.add(list + " " + key + " " + was(list, row));
                }
            });
        }
        Set<String> listed = second("resolved").stream()
                .map(row -> cell(row, "report") + " " + key(row) + " " + cell(row, "due_date") + " " + cell(row, "was"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(gone);
        assertThat(second("resolved")).hasSameSizeAs(gone);
    }

    private static String was(String list, Map<String, String> row) {
        return switch (list) {
            case "drift-risk" ->
                " " + cell(row, "band") + ", " + cell(row, "points")
                        + (cell(row, "points").equals("1") ? " point" : " points");
            case "overdue" -> cell(row, "due_date") + " " + cell(row, "status") + ", " + counted(cell(row, "days"));
            default -> cell(row, "due_date") + " " + cell(row, "status");
        };
    }

    @Test
    void whatBecameOfItIsWhatTheTraceSays() {
        Set<String> plans = second("obligations").stream()
                .map(row -> cell(row, "child_id") + " " + cell(row, "plan_id"))
                .collect(Collectors.toSet());
        Map<String, String> ends = CsvReport.rows(dir.resolve("two/plans.csv")).stream()
                .collect(Collectors.toMap(row -> cell(row, "plan_id"), row -> cell(row, "end_date")));
        Set<String> overdue = byKey(second("overdue")).keySet();
        Set<String> forms = new TreeSet<>();
        for (Map<String, String> row : second("resolved")) {
            String words = cell(row, "resolved_by");
            forms.add(words.replaceAll("\\d{4}-\\d\\d-\\d\\d", "DAY").replaceAll("\\d+ days? late", "N late"));
            if (!plans.contains(cell(row, "child_id") + " " + cell(row, "plan_id"))) {
                assertThat(words).isEqualTo("plan no longer in the export");
            } else if (cell(row, "report").equals("upcoming") && overdue.contains(key(row))) {
                assertThat(words).isEqualTo("now overdue");
            } else if (words.startsWith("plan ended on ")) {
                assertThat(ends).containsEntry(cell(row, "plan_id"), words.substring("plan ended on ".length()));
            } else {
                assertThat(second("obligations"))
                        .as(row.toString())
                        .anyMatch(obligation -> key(obligation).equals(key(row)) && tells(obligation, words));
            }
        }
        assertThat(forms).contains("plan no longer in the export", "plan ended on DAY", "held on DAY, N late");
    }

    private static boolean tells(Map<String, String> obligation, String words) {
        String day = words.replaceAll(".*?(\\d{4}-\\d\\d-\\d\\d).*", "$1");
        return switch (cell(obligation, "status")) {
            case "MET" ->
                day.equals(cell(obligation, "satisfied_date")) || day.equals(cell(obligation, "scheduled_date"));
            case "MET_LATE" ->
                words.endsWith(cell(obligation, "satisfied_date") + ", " + counted(cell(obligation, "days")) + " late");
            case "BREACH" -> words.equals("breach of more than 28 days ago");
            case "WAIVED" -> words.equals("waived");
            case "SCHEDULED_LATE" ->
                words.equals("booked for " + cell(obligation, "scheduled_date") + ", after its due date "
                        + cell(obligation, "due_date"));
            default ->
                words.equals("not due before " + cell(obligation, "due_date"))
                        || words.equals("no longer booked; due " + cell(obligation, "due_date"));
        };
    }

    @Test
    void theSummaryAddsUp() throws IOException {
        JsonNode summary =
                new ObjectMapper().readTree(dir.resolve("out/summary.json").toFile());
        assertThat(summary.path("compared_with"))
                .hasToString("{\"as_at\":\"2026-11-17\",\"program_version\":\"0.1.0\"}");
        for (String list : LISTS) {
            JsonNode counts = summary.path("changes").path(list);
            Map<String, Long> kinds = second(list).stream()
                    .collect(Collectors.groupingBy(row -> cell(row, "change"), Collectors.counting()));
            for (String kind : List.of("new", "worse", "same", "better")) {
                assertThat(counts.path(kind).asLong()).as(list + " " + kind).isEqualTo(kinds.getOrDefault(kind, 0L));
            }
            assertThat(counts.path("resolved").asLong())
                    .isEqualTo(second("resolved").stream()
                            .filter(row -> cell(row, "report").equals(list))
                            .count());
        }
        assertThat(summary.path("plans_no_longer_in_export").asLong()).isEqualTo(1);
    }

    @Test
    void theScreenLeadsWithWhatIsNew() {
        List<String> lines = said.lines().toList();
        int checked = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("Checked "))
                .findFirst()
                .orElseThrow());
        long news = second("overdue").stream()
                .filter(row -> cell(row, "change").equals("new"))
                .count();
        assertThat(lines.get(checked + 1))
                .startsWith("New           " + news + " newly overdue since the check of 17 November 2026: ");
        assertThat(lines).contains("Gone          1 plan listed then is no longer in the export: see resolved, and");
    }

    private static String change(String list, @Nullable Map<String, String> then, Map<String, String> now) {
        if (then == null) {
            return "new";
        }
        if (list.equals("drift-risk")) {
            return driftChange(then, now);
        }
        String statusThen = cell(then, "status");
        String status = cell(now, "status");
        if (!status.equals(statusThen)) {
            boolean worse = list.equals("overdue")
                    ? status.equals("BREACH")
                    : SEVERITY.indexOf(status) > SEVERITY.indexOf(statusThen);
            return worse ? "worse" : "better";
        }
        int due = cell(now, "due_date").compareTo(cell(then, "due_date"));
        int booked = booking(now).compareTo(booking(then));
        if (due < 0 || booked > 0) {
            return "worse";
        }
        return due > 0 || booked < 0 ? "better" : "same";
    }

    private static String driftChange(Map<String, String> then, Map<String, String> now) {
        int band = BANDS.indexOf(cell(now, "band")) - BANDS.indexOf(cell(then, "band"));
        int worse = band != 0 ? band : Integer.parseInt(cell(now, "points")) - Integer.parseInt(cell(then, "points"));
        return worse == 0 ? "same" : worse > 0 ? "worse" : "better";
    }

    private static String booking(Map<String, String> row) {
        return cell(row, "scheduled_date").isEmpty() ? "9999" : cell(row, "scheduled_date");
    }

    private Set<String> kinds(String list) {
        return second(list).stream().map(row -> cell(row, "change")).collect(Collectors.toCollection(TreeSet::new));
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

    private List<Map<String, String>> first(String list) {
        return Objects.requireNonNull(first.get(list));
    }

    private List<Map<String, String>> second(String list) {
        return Objects.requireNonNull(second.get(list));
    }

    private static Map<String, Map<String, String>> byKey(List<Map<String, String>> rows) {
        return rows.stream().collect(Collectors.toMap(TwoNightsTest::key, Function.identity()));
    }

    private static String key(Map<String, String> row) {
        return cell(row, "child_id") + " " + cell(row, "plan_id") + " " + row.getOrDefault("requirement", "");
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static String counted(String days) {
        return days + (days.equals("1") ? " day" : " days");
    }
}
