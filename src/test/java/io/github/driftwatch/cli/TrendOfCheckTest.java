package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.procedure.Rule;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The month ends of the charts are what a check as at each of those days finds, but for what rests on bookings. */
class TrendOfCheckTest {

    private static final String PROFILE = "designated-review";

    @TempDir
    Path dir;

    @Test
    void agreesWithAChecksOfThoseDays() throws Exception {
        assertThat(CommandRun.words(
                                dir,
                                "synthesise --plans 220 --seed 5 --dirt 0 --years 3 --as-at 2026-03-10 --tables"
                                        + " plans,reviews,events --out DIR/in")
                        .code())
                .isZero();
        check("2026-03-10", "xlsx", "charts");
        for (String[] monthEnd :
                new String[][] {{"2025-03-31", "Mar 2025"}, {"2025-12-31", "Dec 2025"}, {"2026-02-28", "Feb 2026"}}) {
            check(monthEnd[0], "csv", monthEnd[0]);
            Set<String> open = plansOpenOn(LocalDate.parse(monthEnd[0]));
            Set<String> overdue = plansOverdue(dir.resolve(monthEnd[0]));
            overdue.retainAll(open);
            assertThat(overdue)
                    .as("something is overdue then, and not everything")
                    .isNotEmpty();
            assertThat(overdue.size()).isLessThan(open.size());
            assertThat(charted(monthEnd[1])).isEqualTo(open.size() + " " + overdue.size());
        }
    }

    private void check(String asAt, String format, String out) {
        String command = "check --dir DIR/in --profile " + PROFILE + " --as-at " + asAt + " --format " + format
                + " --reports obligations --out DIR/" + out;
        assertThat(CommandRun.words(dir, command).code()).isZero();
    }

    private Set<String> plansOpenOn(LocalDate day) throws Exception {
        List<List<String>> rows = rows(dir.resolve("in").resolve("plans.csv"));
        int plan = rows.get(0).indexOf("plan_id");
        int start = rows.get(0).indexOf("start_date");
        int end = rows.get(0).indexOf("end_date");
        return rows.stream()
                .skip(1)
                .filter(row -> !LocalDate.parse(row.get(start)).isAfter(day))
                .filter(row ->
                        row.get(end).isEmpty() || LocalDate.parse(row.get(end)).isAfter(day))
                .map(row -> row.get(plan))
                .collect(Collectors.toSet());
    }

    private static Set<String> plansOverdue(Path folder) throws Exception {
        Set<String> bookings = new ProfileLoader()
                .load(PROFILE).rules().stream()
                        .filter(Rule::arrangement)
                        .map(Rule::id)
                        .collect(Collectors.toSet());
        List<List<String>> rows = rows(folder.resolve("obligations.csv"));
        int status = rows.get(0).indexOf("status");
        return rows.stream()
                .skip(1)
                .filter(row -> row.get(status).equals("OVERDUE"))
                .filter(row -> !bookings.contains(row.get(2)))
                .map(row -> row.get(1))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Plans open and overdue at the end of a month, as the sheet of charts has them. */
    private String charted(String month) throws IOException {
        try (FileInputStream file = new FileInputStream(
                        dir.resolve("charts/driftwatch.xlsx").toFile());
                XSSFWorkbook book = new XSSFWorkbook(file)) {
            for (Row row : book.getSheet("charts")) {
                StringBuilder figures = new StringBuilder();
                boolean found = false;
                for (var cell : row) {
                    if (cell.getCellType() == CellType.NUMERIC && found) {
                        figures.append(figures.isEmpty() ? "" : " ").append((long) cell.getNumericCellValue());
                    }
                    found |= cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().equals(month);
                }
                if (found) {
                    return figures.substring(0, figures.lastIndexOf(" "));
                }
            }
        }
        return "no such month";
    }

    private static List<List<String>> rows(Path file) throws Exception {
        try (CSVReader reader =
                new CSVReader(new StringReader(Files.readString(file).replace("\uFEFF", "")))) {
            return reader.readAll().stream().map(List::of).toList();
        }
    }
}
