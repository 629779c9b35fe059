package io.github.driftwatch.synthesis;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.synthesis.MadeUp.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what is wrong with a made-up authority, by looking at its rows alone. */
final class Faults {

    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final Set<String> CATEGORIES = Set.of("NEG", "PHY", "SAB", "EMO", "MUL");
    private static final Set<String> STATUSES = Set.of("held", "scheduled", "cancelled", "postponed", "rearranged");
    private static final Set<String> YES_NO = Set.of("true", "false", "");

    private final MadeUp made;
    private final LocalDate asAt;
    private final Map<String, Line> plans = new HashMap<>();
    private final Map<String, List<Line>> reviews;
    private final Map<String, Long> counts = new LinkedHashMap<>();

    private Faults(MadeUp made, LocalDate asAt) {
        this.made = made;
        this.asAt = asAt;
        made.lines(Table.PLANS).forEach(plan -> plans.putIfAbsent(plan.text("plan_id"), plan));
        this.reviews = made.byPlan(Table.REVIEWS);
    }

    /** The number of faults of every kind, kinds without any included. */
    static Map<String, Long> count(MadeUp made, LocalDate asAt) {
        Faults faults = new Faults(made, asAt);
        faults.ofValues();
        faults.ofPlans();
        faults.ofReviews();
        faults.ofMeetings();
        faults.ofEvents();
        return faults.counts;
    }

    private void count(String kind, Table table, Predicate<Line> fault) {
        counts.merge(kind, made.lines(table).stream().filter(fault).count(), Long::sum);
    }

    private void ofValues() {
        count("DQ-1 child missing", Table.PLANS, line -> line.is("child_id", ""));
        count("DQ-1 start unreadable", Table.PLANS, line -> line.date("start_date") == null);
        count("DQ-1 review date missing", Table.REVIEWS, line -> line.is("date", ""));
        count("DQ-1 review date unreadable", Table.REVIEWS, line -> line.get("date") instanceof String);
        count("DQ-1 event date unreadable", Table.EVENTS, line -> line.is("date", "not recorded"));
        count("DQ-1 core group date unreadable", Table.CORE_GROUPS, line -> line.date("date") == null);
        count("DQ-1 visit date missing", Table.VISITS, line -> line.date("date") == null);
        count("DQ-1 action missing", Table.ACTIONS, line -> line.is("action", ""));
        count("DQ-1 score missing", Table.SCORES, line -> line.is("score", ""));
        count("DQ-1 score unreadable", Table.SCORES, line -> line.is("score", "high"));
        count("DQ-10 category missing", Table.PLANS, line -> line.is("category", ""));
        count(
                "DQ-10 category unknown",
                Table.PLANS,
                line -> !line.is("category", "") && !CATEGORIES.contains(line.text("category")));
        count("DQ-19 status", Table.REVIEWS, line -> !STATUSES.contains(line.text("status")));
        count("DQ-19 quorate", Table.REVIEWS, line -> !YES_NO.contains(line.text("quorate")));
        count("DQ-19 icpc quorate", Table.PLANS, line -> !YES_NO.contains(line.text("icpc_quorate")));
        count("DQ-19 event kind", Table.EVENTS, line -> !EventKinds.ALL.contains(line.text("kind")));
        count("DQ-19 core group status", Table.CORE_GROUPS, line -> !STATUSES.contains(line.text("status")));
        count("DQ-19 seen", Table.VISITS, line -> !YES_NO.contains(line.text("seen")));
        count(
                "DQ-19 source",
                Table.ACTIONS,
                line -> !Set.of("plan", "trajectory").contains(line.text("source")));
        count(
                "DQ-20 date of either order",
                Table.EVENTS,
                line -> line.text("date").matches("\\d\\d/\\d\\d/\\d{4}"));
        for (Table table : SynthesisSettings.TABLES) {
            if (table != Table.PLANS) {
                count(
                        "DQ-6 " + table.fileName() + " row of no plan",
                        table,
                        line -> !line.text("child_id").isEmpty() && !plans.containsKey(line.text("plan_id")));
            }
            count("DQ-18 date before 1990", table, line -> anyDate(line, date -> date.isBefore(FIRST_DAY)));
            count("DQ-18 date far ahead", table, line -> anyDate(line, date -> date.isAfter(asAt.plusMonths(18))));
        }
        identicalRows(Table.REVIEWS, Table.EVENTS, Table.VISITS, Table.CORE_GROUPS, Table.ACTIONS, Table.SCORES);
    }

    private static boolean anyDate(Line line, Predicate<LocalDate> fault) {
        return line.cells().stream().anyMatch(cell -> cell instanceof LocalDate date && fault.test(date));
    }

    private void identicalRows(Table... tables) {
        long twice = 0;
        for (Table table : tables) {
            twice += made.lines(table).size()
                    - made.lines(table).stream().map(Line::cells).distinct().count();
        }
        counts.put("DQ-14 identical rows", twice);
    }

    private void ofPlans() {
        count(
                "DQ-2 ends before start",
                Table.PLANS,
                plan -> ended(plan) && end(plan).isBefore(start(plan)));
        count(
                "DQ-11 no birth",
                Table.PLANS,
                plan -> plan.is("date_of_birth", "") && plan.is("expected_date_of_birth", ""));
        count(
                "DQ-12 expected date passed",
                Table.PLANS,
                plan -> plan.is("date_of_birth", "")
                        && Objects.requireNonNullElse(plan.date("expected_date_of_birth"), asAt)
                                .isBefore(asAt));
        count(
                "DQ-13 open after eighteen",
                Table.PLANS,
                plan -> open(plan)
                        && Objects.requireNonNullElse(plan.date("date_of_birth"), asAt)
                                .isBefore(asAt.minusYears(18)));
        count(
                "DQ-15 no review",
                Table.PLANS,
                plan -> open(plan)
                        && start(plan).plusDays(91).isBefore(asAt)
                        && heldReviews(plan).isEmpty());
        count(
                "DQ-16 review ended it, no end",
                Table.PLANS,
                plan -> open(plan) && heldReviews(plan).stream().anyMatch(review -> review.is("outcome", "end")));
        count(
                "DQ-16 end, review said go on",
                Table.PLANS,
                plan -> ended(plan)
                        && heldReviews(plan).stream()
                                .anyMatch(review ->
                                        end(plan).equals(review.date("date")) && review.is("outcome", "continue")));
        count(
                "DQ-22 born long after",
                Table.PLANS,
                plan -> plan.is("expected_date_of_birth", "")
                        && plan.date("start_date") != null
                        && Objects.requireNonNullElse(plan.date("date_of_birth"), FIRST_DAY)
                                .isAfter(start(plan)));
        count(
                "DQ-23 start is not the conference",
                Table.PLANS,
                plan -> plan.date("start_date") != null
                        && !plan.day("start_date").equals(plan.day("icpc_date")));
        count(
                "DQ-24 died, plan went on",
                Table.PLANS,
                plan -> plan.date("date_of_death") != null
                        && !plan.day("date_of_death").equals(plan.date("end_date")));
        counts.put("DQ-14 plan id twice", (long) made.lines(Table.PLANS).size() - plans.size());
        siblingsPlans();
    }

    private void siblingsPlans() {
        Map<String, List<Line>> ofChild = made.lines(Table.PLANS).stream()
                .filter(plan -> plan.date("start_date") != null && !plan.is("child_id", ""))
                .collect(Collectors.groupingBy(plan -> plan.text("child_id")));
        long overlaps = 0;
        long twoOpen = 0;
        for (List<Line> all : ofChild.values()) {
            List<Line> ordered = new ArrayList<>(all);
            ordered.sort(Comparator.comparing(Faults::start));
            for (int index = 1; index < ordered.size(); index++) {
                Line before = ordered.get(index - 1);
                if (ended(before) && end(before).isAfter(start(ordered.get(index)))) {
                    overlaps++;
                }
            }
            twoOpen += ordered.stream().filter(this::open).count() > 1 ? 1 : 0;
        }
        counts.put("DQ-3 overlap", overlaps);
        counts.put("DQ-4 two open plans", twoOpen);
    }

    private void ofReviews() {
        count(
                "DQ-5 review by the initial conference",
                Table.REVIEWS,
                row -> held(row)
                        && row.is("type", "review")
                        && onPlan(row)
                        && !row.day("date").isAfter(plan(row).day("icpc_date")));
        count("DQ-5 review after end", Table.REVIEWS, this::afterEnd);
        count("DQ-8 review held ahead", Table.REVIEWS, row -> held(row) && ahead(row));
        count("DQ-9 booking forgotten", Table.REVIEWS, this::forgotten);
        Set<String> seen = new HashSet<>();
        count(
                "DQ-7 two on one day",
                Table.REVIEWS,
                row -> held(row)
                        && row.is("type", "review")
                        && row.date("date") != null
                        && !seen.add(row.text("plan_id") + row.day("date")));
    }

    private void ofMeetings() {
        count("DQ-5 core group after end", Table.CORE_GROUPS, this::afterEnd);
        count("DQ-5 visit after end", Table.VISITS, this::afterEnd);
        count("DQ-8 core group held ahead", Table.CORE_GROUPS, row -> held(row) && ahead(row));
        count("DQ-9 core group forgotten", Table.CORE_GROUPS, this::forgotten);
        count(
                "DQ-25 action left open",
                Table.ACTIONS,
                row -> row.is("completed_date", "") && plans.containsKey(row.text("plan_id")) && ended(plan(row)));
    }

    private void ofEvents() {
        count(
                "DQ-17 postponed too late",
                Table.EVENTS,
                row -> row.is("kind", "drc-postponed")
                        && onPlan(row)
                        && !row.day("date").isBefore(start(plan(row)).plusMonths(18)));
        count(
                "DQ-17 agreed by one",
                Table.EVENTS,
                row -> row.is("kind", "six-month-review-agreed")
                        && !row.text("agreed_by").contains(";"));
    }

    private boolean onPlan(Line row) {
        Line plan = plans.get(row.text("plan_id"));
        return plan != null && plan.date("start_date") != null && row.date("date") != null;
    }

    private Line plan(Line row) {
        return Objects.requireNonNull(plans.get(row.text("plan_id")));
    }

    private boolean afterEnd(Line row) {
        return onPlan(row) && ended(plan(row)) && row.day("date").isAfter(end(plan(row)));
    }

    private boolean ahead(Line row) {
        LocalDate date = row.date("date");
        return date != null && date.isAfter(asAt);
    }

    private boolean forgotten(Line row) {
        LocalDate date = row.date("date");
        return row.is("status", "scheduled") && date != null && date.isBefore(asAt);
    }

    private static boolean held(Line row) {
        return row.is("status", "held");
    }

    private List<Line> heldReviews(Line plan) {
        Stream<Line> ofPlan = reviews.getOrDefault(plan.text("plan_id"), List.of()).stream();
        return ofPlan.filter(row -> held(row) && row.is("type", "review")).toList();
    }

    private boolean open(Line plan) {
        return plan.date("start_date") != null && plan.is("end_date", "");
    }

    private boolean ended(Line plan) {
        LocalDate end = plan.date("end_date");
        return plan.date("start_date") != null && end != null && !end.isAfter(asAt);
    }

    private static LocalDate start(Line plan) {
        return plan.day("start_date");
    }

    private static LocalDate end(Line plan) {
        return plan.day("end_date");
    }
}
