package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The figures of a governance report over an authority of some 20,000 plans, held against the same worked out in SQL: for
 * three periods, every third month end, and every team, chair, category and age band.
 */
class GovernanceInSqlTest {

    private static final String PERIODS = "this|before|year-before";

    @Test
    void everyFigureIsTheSameInSql(@TempDir Path dir) throws Exception {
        CommandRun.words(
                dir,
                "synthesise --plans 20000 --seed 5 --as-at 2026-11-20 --dirt 0% --tables plans,reviews,events --out DIR/in");
        CommandRun run = CommandRun.words(
                dir, "governance --dir DIR/in --from 2026-04-01 --to 2026-09-30 --out DIR/governance.csv");
        assertThat(run.code()).as(run.err()).isZero();
        List<Map<String, String>> rows = CsvReport.rows(dir.resolve("governance.csv"));
        try (MeasuresInSql sql = new MeasuresInSql(dir.resolve("in"))) {
            Map<Days, List<Map<String, String>>> byDays = new LinkedHashMap<>();
            for (Map<String, String> row : rows) {
                if (row.getOrDefault("period", "").matches(PERIODS) || isQuarterEnd(row)) {
                    byDays.computeIfAbsent(Days.of(row), days -> new ArrayList<>())
                            .add(row);
                }
            }
            assertThat(byDays).as("three periods, and every third month end").hasSizeGreaterThan(10);
            int compared = 0;
            for (Map.Entry<Days, List<Map<String, String>>> days : byDays.entrySet()) {
                compared += compare(sql, days.getKey(), days.getValue());
            }
            assertThat(compared).as("figures compared").isGreaterThan(10_000);
        }
    }

    private record Days(LocalDate from, LocalDate to) {
        static Days of(Map<String, String> row) {
            return new Days(LocalDate.parse(row.get("from")), LocalDate.parse(row.get("to")));
        }
    }

    private static int compare(MeasuresInSql sql, Days days, List<Map<String, String>> rows) throws Exception {
        sql.begin(days.from(), days.to());
        Map<String, Map<String, Integer>> shown = new TreeMap<>();
        for (Map<String, String> row : rows) {
            shown.computeIfAbsent(lineOf(row), line -> new TreeMap<>())
                    .put(
                            row.get("split") + "/" + row.get("group"),
                            Integer.valueOf(
                                    row.getOrDefault("count", "").isEmpty() ? "-1" : row.getOrDefault("count", "")));
        }
        int compared = 0;
        for (String line : new TreeSet<>(sql.lines())) {
            Map<String, Integer> reported = shown.get(line);
            if (reported == null) {
                continue;
            }
            Map<String, Integer> expected = sql.counts(line, days.from(), days.to());
            reported.keySet().forEach(group -> expected.putIfAbsent(group, 0));
            assertThat(reported)
                    .as(line + " from " + days.from() + " to " + days.to())
                    .isEqualTo(expected);
            compared += reported.size();
        }
        return compared;
    }

    private static boolean isQuarterEnd(Map<String, String> row) {
        return "month-end".equals(row.get("period")) && Days.of(row).to().getMonthValue() % 3 == 0;
    }

    /** Month ends are measure G18, and their lines say of which measure they are. */
    private static String lineOf(Map<String, String> row) {
        String line = row.getOrDefault("line", "");
        return line.contains("/") ? line : row.get("measure") + "/" + line;
    }
}
