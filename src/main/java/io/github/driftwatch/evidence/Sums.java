package io.github.driftwatch.evidence;

import io.github.driftwatch.json.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The counts of a summary that have to agree: those of one thing said in two places, and the parts of a whole. A count that
 * a report does not have, as it was not asked for, is held against nothing.
 */
final class Sums {

    private final JsonNode json;
    private final Map<String, Long> rows = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int held;

    private Sums(WrittenReport report) {
        this.json = report.json();
        for (WrittenFile file : report.files()) {
            if (!file.isWorkbook() && !file.isPage()) {
                Long other = rows.putIfAbsent(file.list(), file.rows());
                if (other != null) {
                    hold("rows of " + file.name(), file.rows(), "rows of the same list in another format", other);
                }
            }
        }
    }

    /** Adds them up. */
    static Sums of(WrittenReport report) {
        Sums sums = new Sums(report);
        sums.obligations();
        sums.lists();
        sums.changes();
        sums.plans();
        sums.parts();
        sums.workbook(report);
        return sums;
    }

    /** What does not add up, a line each. */
    List<String> wrong() {
        return wrong;
    }

    /** How many sums were held against something. */
    int held() {
        return held;
    }

    private void obligations() {
        Map<String, Long> byRule = new HashMap<>();
        for (JsonNode rule : json.path("by_rule")) {
            rule.properties()
                    .forEach(count ->
                            byRule.merge(count.getKey(), count.getValue().asLong(), Long::sum));
        }
        json.path("by_status")
                .properties()
                .forEach(count -> hold(
                        "by_status " + count.getKey(),
                        count.getValue().asLong(),
                        "the same of all by_rule",
                        byRule.getOrDefault(count.getKey(), 0L)));
        hold("all by_status", all(json.path("by_status")), "rows of obligations", rows.get("obligations"));
    }

    private void lists() {
        JsonNode findings = json.path("findings");
        long found = findings.path("error").asLong() + findings.path("warning").asLong();
        hold("findings, errors and warnings", found, "all by_check", all(findings.path("by_check")));
        hold("findings, errors and warnings", found, "rows of data-quality", rows.get("data-quality"));
        long banded = all(json.path("drift").path("by_band"));
        hold("drift by_band", banded, "rows of drift-risk", rows.get("drift-risk"));
        hold("drift by_band", banded, "rows of outlook", rows.get("outlook"));
        hold(
                "drift by_band",
                banded,
                "plans open",
                json.path("plans").path("open").asLong());
        if (json.has("notices")) {
            hold(
                    "notices listed",
                    json.path("notices").path("listed").asLong(),
                    "rows of notices",
                    rows.get("notices"));
        }
    }

    private void changes() {
        long resolved = 0;
        for (Map.Entry<String, JsonNode> list : json.path("changes").properties()) {
            JsonNode count = list.getValue();
            resolved += count.path("resolved").asLong();
            hold(
                    "changes of " + list.getKey() + " but the resolved",
                    all(count) - count.path("resolved").asLong(),
                    "rows of " + list.getKey(),
                    rows.get(list.getKey()));
        }
        if (json.has("changes")) {
            hold("changes, resolved", resolved, "rows of resolved", rows.get("resolved"));
        }
    }

    private void plans() {
        JsonNode plans = json.path("plans");
        long read = 0;
        for (JsonNode input : json.path("inputs")) {
            read += input.path("table").asText().equals("plans")
                    ? input.path("rows_read").asLong()
                    : 0;
            atMost(
                    "rows left out of " + input.path("file").asText(),
                    input.path("rows_left_out").asLong(),
                    "its rows",
                    input.path("rows_read").asLong());
        }
        hold("plans read", plans.path("read").asLong(), "rows read of plans", read);
        atMost("plans checked", plans.path("checked").asLong(), "plans read", read);
        atMost(
                "plans open",
                plans.path("open").asLong(),
                "plans checked",
                plans.path("checked").asLong());
    }

    private void parts() {
        Map<String, Long> inParts = new HashMap<>();
        for (JsonNode part : json.path("split").path("parts")) {
            String folder = part.path("folder").asText();
            part.properties().stream()
                    .filter(count -> count.getValue().isNumber())
                    .forEach(count -> {
                        inParts.merge(count.getKey(), count.getValue().asLong(), Long::sum);
                        hold(
                                count.getKey() + " of one part",
                                count.getValue().asLong(),
                                "rows of its file",
                                rows.get(folder + "/" + count.getKey()));
                    });
        }
        json.path("split").path("whole").properties().forEach(whole -> {
            hold(
                    whole.getKey() + " of all parts",
                    inParts.getOrDefault(whole.getKey(), 0L),
                    "the whole list",
                    whole.getValue().asLong());
            hold(
                    "the whole list of the split, " + whole.getKey(),
                    whole.getValue().asLong(),
                    "rows of " + whole.getKey(),
                    rows.get(whole.getKey()));
        });
    }

    /** A workbook has a sheet for each list; where none is a file beside it, there is nothing to hold it against. */
    private void workbook(WrittenReport report) {
        long lists = 0;
        boolean any = false;
        for (Map.Entry<String, Long> list : rows.entrySet()) {
            if (list.getKey().indexOf('/') < 0 && !list.getKey().equals("notices-issued")) {
                lists += list.getValue();
                any |= !list.getKey().equals("acknowledged");
            }
        }
        for (WrittenFile file : report.files()) {
            if (any && file.isWorkbook() && file.isOfTheWhole()) {
                hold("rows of " + file.name(), file.rows(), "rows of all lists", lists);
            }
        }
    }

    private void hold(String one, long count, String other, @Nullable Long expected) {
        if (expected == null) {
            return;
        }
        held++;
        if (!Objects.equals(expected, count)) {
            wrong.add(WrittenReport.SUMMARY + ": does not add up: " + one + ", " + count + "; " + other + ", "
                    + expected);
        }
    }

    private void atMost(String one, long count, String other, long most) {
        held++;
        if (count > most) {
            wrong.add(WrittenReport.SUMMARY + ": does not add up: " + one + ", " + count + ", are more than " + other
                    + ", " + most);
        }
    }

    private static long all(JsonNode counts) {
        long all = 0;
        for (JsonNode count : counts) {
            all += count.asLong();
        }
        return all;
    }
}
