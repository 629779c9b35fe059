package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderHeaderAware;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made-up authority as tables of the Standard Safeguarding Dataset gives the trace that it gives as its own tables. */
class SsdEqualityTest {

    private static final String AS_AT = "2026-11-20";

    @TempDir
    private Path dir;

    private List<Map<String, String>> plans = List.of();
    private List<Map<String, String>> reviews = List.of();
    private List<Map<String, String>> visits = List.of();

    /** What both layouts can say: reviews held or booked, and no other kind of conference. */
    @BeforeEach
    void makeUp() throws Exception {
        CommandRun made = CommandRun.words(
                dir,
                "synthesise --plans 400 --seed 11 --dirt 0% --as-at " + AS_AT
                        + " --tables plans,reviews,visits --out DIR/made");
        assertThat(made.code()).as(made.err()).isZero();
        plans = rows("plans");
        visits = rows("visits");
        reviews = rows("reviews").stream()
                .filter(row -> row.getOrDefault("type", "").matches("|review"))
                .filter(row -> switch (row.getOrDefault("status", "")) {
                    case "", "held" -> true;
                    case "scheduled" -> row.getOrDefault("date", "").compareTo(AS_AT) > 0;
                    default -> false;
                })
                .toList();
    }

    @Test
    void theTraceIsTheSame() throws Exception {
        assertThat(reviews)
                .as("some are booked")
                .anyMatch(row -> row.getOrDefault("date", "").compareTo(AS_AT) > 0);
        assertThat(plans)
                .as("some are unborn")
                .anyMatch(row -> !row.getOrDefault("expected_date_of_birth", "").isEmpty());
        String own = trace(
                "own",
                Map.of(
                        "plans.csv",
                                table(
                                        plans,
                                        "child_id=child_id plan_id=plan_id start_date=start_date end_date=end_date"
                                                + " icpc_date=icpc_date category=category date_of_birth=date_of_birth"
                                                + " expected_date_of_birth=expected_date_of_birth date_of_death=date_of_death"),
                        "reviews.csv",
                                table(
                                        reviews,
                                        "child_id=child_id plan_id=plan_id date=date quorate=quorate outcome=outcome"),
                        "visits.csv",
                                table(
                                        visits,
                                        "child_id=child_id plan_id=plan_id date=date seen=seen"
                                                + " seen_alone=seen_alone bedroom_seen=bedroom_seen")));
        String ssd = trace(
                "ssd",
                Map.of(
                        "ssd_cp_plans.csv",
                                table(
                                        plans,
                                        "cppl_person_id=child_id cppl_cp_plan_id=plan_id"
                                                + " cppl_cp_plan_start_date=start_date cppl_cp_plan_end_date=end_date"
                                                + " cppl_cp_plan_latest_category=category"),
                        "ssd_initial_cp_conference.csv",
                                table(
                                        plans,
                                        "icpc_person_id=child_id icpc_cp_plan_id=plan_id"
                                                + " icpc_icpc_date=icpc_date"),
                        "ssd_person.csv",
                                table(
                                        plans,
                                        "pers_person_id=child_id pers_dob=date_of_birth"
                                                + " pers_expected_dob=expected_date_of_birth pers_death_date=date_of_death"),
                        "ssd_cp_reviews.csv",
                                table(
                                                reviews,
                                                "cppr_person_id=child_id cppr_cp_plan_id=plan_id"
                                                        + " cppr_cp_review_date=date cppr_cp_review_quorate=quorate"
                                                        + " cppr_cp_review_outcome_continue_cp=outcome")
                                        .replace(",continue", ",Y")
                                        .replace(",end", ",N"),
                        "ssd_cp_visits.csv",
                                table(
                                        visits,
                                        "cppv_person_id=child_id cppv_cp_plan_id=plan_id"
                                                + " cppv_cp_visit_date=date cppv_cp_visit_seen=seen cppv_cp_visit_seen_alone=seen_alone"
                                                + " cppv_cp_visit_bedroom=bedroom_seen")));
        assertThat(own.lines().count()).isGreaterThan(4000);
        assertThat(ssd).isEqualTo(own);
    }

    private String trace(String name, Map<String, String> files) throws IOException {
        Path folder = Files.createDirectory(dir.resolve(name));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        CommandRun run = CommandRun.words(
                dir,
                "check --dir DIR/" + name + " --as-at " + AS_AT
                        + " --profile review-conferences,north-yorkshire --format csv --reports obligations --out DIR/out-"
                        + name);
        assertThat(run.code()).as(run.err()).isZero();
        return Files.readString(dir.resolve("out-" + name).resolve("obligations.csv"));
    }

    /** Rows under other headings: {@code heading=column} for each. */
    private static String table(List<Map<String, String>> rows, String headings) {
        List<String> lines = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        List<String> first = new ArrayList<>();
        for (String heading : headings.split(" ", -1)) {
            first.add(heading.substring(0, heading.indexOf('=')));
            columns.add(heading.substring(heading.indexOf('=') + 1));
        }
        lines.add(String.join(",", first));
        for (Map<String, String> row : rows) {
            lines.add(String.join(
                    ",",
                    columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
        }
        return String.join("\n", lines) + "\n";
    }

    private List<Map<String, String>> rows(String table) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CSVReaderHeaderAware csv = new CSVReaderHeaderAware(
                Files.newBufferedReader(dir.resolve("made").resolve(table + ".csv"), StandardCharsets.UTF_8))) {
            for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
                Map<String, String> plain = new LinkedHashMap<>();
                row.forEach((heading, text) -> plain.put(heading.replace("\uFEFF", ""), text));
                rows.add(plain);
            }
        } catch (IOException | com.opencsv.exceptions.CsvValidationException e) {
            throw new UncheckedIOException(new IOException(e));
        }
        return rows;
    }
}
