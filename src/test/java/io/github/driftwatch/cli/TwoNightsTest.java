package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the second night says to have changed is the difference of the two lists, worked out from the files alone. */
class TwoNightsTest extends TwoNights {

    private static final List<String> BANDS = List.of("GREEN", "AMBER", "RED");
    private static final List<String> SEVERITY = List.of("SCHEDULED", "PENDING", "DUE_SOON", "SCHEDULED_LATE");

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
}
