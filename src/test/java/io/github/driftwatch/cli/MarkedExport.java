package io.github.driftwatch.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.fuzz.Fuzz;
import io.github.driftwatch.model.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * An export with a mark of its own in each cell, and runs that must say none: neither to a person nor in the summary, a
 * file's name or anything left in the temporary folder.
 */
abstract class MarkedExport {

    private static final String DAYS = " --from 2026-05-01 --to 2026-10-31 ";

    /** Lists are data, and have children in them; what is said is on standard error. */
    static final List<String> COMMANDS = List.of(
            "check --out DIR/out --format csv --max-rejected 100%",
            "validate --format table",
            "overdue --max-rejected 100%",
            "upcoming",
            "drift --max-rejected 100%",
            "agenda --out DIR/agenda.csv --max-rejected 100%" + DAYS,
            "timeline " + Fuzz.MARK + "1 --max-rejected 100%",
            "timeline " + Fuzz.MARK + "none --max-rejected 100%",
            "notices --since 2026-05-01 --max-rejected 100%",
            "governance --out DIR/governance.csv --max-rejected 100%" + DAYS);

    static final Map<Table, String> SOUND = Map.of(
            Table.PLANS,
                    "child_id,plan_id,start_date,date_of_birth,icpc_quorate,visit_interval_days,team,social_worker",
            Table.REVIEWS, "child_id,plan_id,date,status,quorate,next_review_date,recommendations",
            Table.EVENTS, "child_id,plan_id,date,kind,agreed_by,by,outcome,note",
            Table.CORE_GROUPS, "child_id,plan_id,date,status",
            Table.VISITS, "child_id,plan_id,date,seen,seen_alone,at_home",
            Table.ACTIONS, "child_id,plan_id,action,owner,due_date,completed_date,desired_outcome",
            Table.SCORES, "child_id,plan_id,date,agency,score");

    @TempDir
    Path dir;

    final Map<Table, List<List<String>>> tables = new TreeMap<>();

    @AfterEach
    void nothingIsLeftInTheTemporaryFolder() throws IOException {
        assertThat(marked()).isEmpty();
    }

    @BeforeEach
    void marksEveryCell() {
        SOUND.forEach((table, headings) -> {
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of(headings.split(",", -1)));
            for (int i = 1; i <= (table == Table.PLANS ? 4 : 12); i++) {
                int number = i;
                rows.add(rows.get(0).stream()
                        .map(heading -> cell(table, heading, number))
                        .toList());
            }
            tables.put(table, rows);
        });
    }

    private static String cell(Table table, String heading, int row) {
        return switch (heading) {
            case "child_id" -> Fuzz.MARK + row % 4;
            case "plan_id" -> Fuzz.MARK + "p" + row % 4;
            case "start_date" -> "2025-06-0" + (1 + row % 4);
            case "date_of_birth" -> "2019-01-02";
            case "date", "due_date" -> "2026-0" + (1 + row % 8) + "-11";
            case "next_review_date", "completed_date" -> "2026-11-0" + (1 + row % 9);
            case "icpc_quorate", "quorate", "seen", "seen_alone", "at_home" -> "Y";
            case "status" -> "held";
            case "kind" -> "legal-panel";
            case "visit_interval_days", "score" -> "7";
            default -> Fuzz.MARK + table.fileName() + heading + row;
        };
    }

    CommandRun run(String command, String input) throws IOException {
        CommandRun run = CommandRun.words(dir, command + " " + input);
        String what = command + " " + input + ": " + run.code();
        assertThat(run.code()).as(what + run.err()).isBetween(0, 3);
        assertThat(run.err()).as(what).doesNotContainIgnoringCase(Fuzz.MARK);
        if (command.startsWith("check") || command.startsWith("validate")) {
            assertThat(run.out()).as(what).doesNotContainIgnoringCase(Fuzz.MARK);
        }
        assertThat(namesWritten()).as(what).noneMatch(name -> name.contains(Fuzz.MARK));
        Path summary = dir.resolve("out").resolve("summary.json");
        if (Files.exists(summary)) {
            assertThat(summary).content(UTF_8).as(what).doesNotContain(Fuzz.MARK);
        }
        return run;
    }

    private List<String> namesWritten() throws IOException {
        try (Stream<Path> files = Files.walk(dir)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    /** The marked among what this program, or the libraries that read workbooks, has in the temporary folder. */
    private static List<String> marked() throws IOException {
        List<String> marked = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            for (Path file : files.filter(MarkedExport::mayBeOurs).toList()) {
                if (isMarked(file)) {
                    marked.add(file.toString());
                }
            }
        }
        return marked;
    }

    private static boolean mayBeOurs(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith("driftwatch") || name.contains("poi");
    }

    /** Other programs come and go there. */
    private static boolean isMarked(Path file) {
        try {
            if (!Files.isDirectory(file)) {
                return Files.readString(file, ISO_8859_1).contains(Fuzz.MARK);
            }
            try (Stream<Path> inner = Files.list(file)) {
                return inner.toList().stream().anyMatch(MarkedExport::isMarked);
            }
        } catch (IOException gone) {
            return false;
        }
    }

    void writeSound(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<Table, List<List<String>>> table : tables.entrySet()) {
            Files.write(folder.resolve(table.getKey().fileName() + ".csv"), text(table.getValue(), ","));
        }
    }

    static byte[] text(List<List<String>> rows, String separator) {
        return rows.stream()
                .map(row -> String.join(separator, row) + "\n")
                .collect(Collectors.joining())
                .getBytes(UTF_8);
    }
}
