package io.github.driftwatch.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.fuzz.Fuzz;
import io.github.driftwatch.model.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An export broken in every way that exports are, each cell of it a mark of its own: no mark is in what is said to a
 * person, whichever command reads it, nor in the summary, a file's name or anything left in the temporary folder.
 */
class BrokenInputsTest {

    private static final String DAYS = " --from 2026-05-01 --to 2026-10-31 ";

    /** Lists are data, and have children in them; what is said is on standard error. */
    private static final List<String> COMMANDS = List.of(
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

    private static final Map<Table, String> SOUND = Map.of(
            Table.PLANS,
                    "child_id,plan_id,start_date,date_of_birth,icpc_quorate,visit_interval_days,team,social_worker",
            Table.REVIEWS, "child_id,plan_id,date,status,quorate,next_review_date,recommendations",
            Table.EVENTS, "child_id,plan_id,date,kind,agreed_by,by,outcome,note",
            Table.CORE_GROUPS, "child_id,plan_id,date,status",
            Table.VISITS, "child_id,plan_id,date,seen,seen_alone,at_home",
            Table.ACTIONS, "child_id,plan_id,action,owner,due_date,completed_date,desired_outcome",
            Table.SCORES, "child_id,plan_id,date,agency,score");

    /** How a file is broken. */
    enum Way {
        QUOTE_NOT_CLOSED,
        QUOTE_CLOSED_WRONGLY,
        EVERY_CELL_WRONG,
        A_COLUMN_LACKING,
        NO_HEADINGS,
        ONE_HEADING_TWICE,
        OTHER_SEPARATORS,
        CELLS_BEYOND_THE_HEADINGS,
        TWO_ENCODINGS,
        WIDE_CHARACTERS,
        A_ZERO_BYTE,
        TEXT_NAMED_WORKBOOK,
        WORKBOOK_CUT,
        OLD_WORKBOOK_CUT,
        WRONG_WORKBOOK,
        A_FOLDER
    }

    @TempDir
    private Path dir;

    private final Map<Table, List<List<String>>> tables = new TreeMap<>();

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

    @ParameterizedTest
    @EnumSource
    void noCellIsSaid(Way way) throws IOException {
        int command = List.of(Way.values()).indexOf(way);
        boolean all = Long.getLong("fuzz.times", 1) > 1;
        for (Table table : SOUND.keySet().stream().sorted().toList()) {
            Path folder = dir.resolve(table.fileName());
            writeSound(folder);
            write(folder, table, way);
            // In turn, so that each meets each way and each table now and then; all of them in the long form.
            for (int i = 0; i < (all ? COMMANDS.size() : 1); i++) {
                // The more is said, the more could be seen.
                run(COMMANDS.get(command++ % COMMANDS.size()) + " --verbose", "--dir " + folder);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"child_id\": \"MARK\", \"name\": \"MARK\"}]",
                "{\"MARK\": {\"start_date\": \"2025-06-01\"}}",
                "{\"name\": \"MARK\", \"title\": \"MARK\", \"dob\": \"MARK\", \"team\": \"MARK\"}",
                "{\"name\": \"MARK\", \"events\": [{\"kind\": \"MARK\"}], \"plans\": []}",
                "{\"MARK\": 1, \"MARK\": 2}",
                "{\"name\": \"MARK",
                "\"MARK\"",
                "MARK",
                "child_id,start_date\nMARK,2025-06-01\n"
            })
    void aFileOfChildrenInThePlaceOfALayoutOrAProfile(String json) throws IOException {
        Path sound = dir.resolve("sound");
        writeSound(sound);
        Files.writeString(dir.resolve("wrong.json"), json.replace("MARK", Fuzz.MARK));
        for (String option : List.of("--layout", "--profile")) {
            CommandRun run = run("validate", "--dir " + sound + " " + option + " DIR/wrong.json");
            assertThat(run.code()).isEqualTo(2);
        }
        assertThat(run("layout check DIR/wrong.json", "").out()).doesNotContain(Fuzz.MARK);
        assertThat(run("profile check DIR/wrong.json", "").out()).doesNotContain(Fuzz.MARK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ssd", "annex-a", "cin-census"})
    void theWrongLayout(String layout) throws IOException {
        Path sound = dir.resolve("sound");
        writeSound(sound);
        assertThat(run("check --out DIR/out", "--dir " + sound + " --layout " + layout)
                        .code())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary.json", "overdue.csv", "upcoming.csv", "drift-risk.csv"})
    void anEarlierReportThatHasBeenSpoilt(String name) throws IOException {
        Path sound = dir.resolve("sound");
        writeSound(sound);
        CommandRun first = run("check --out DIR/before --format csv", "--dir " + sound);
        assertThat(first.code()).as(first.err()).isZero();
        List<String> lines =
                new ArrayList<>(Files.readAllLines(dir.resolve("before").resolve(name), UTF_8));
        List<String> spoilt = name.equals("summary.json")
                ? List.of("{\"as_at\": \"" + Fuzz.MARK + "\", \"profiles\": [{\"name\": 3}]}")
                : Stream.concat(lines.stream().limit(1), Stream.of((Fuzz.MARK + ",").repeat(20)))
                        .toList();
        Files.write(dir.resolve("before").resolve(name), spoilt);
        run("check --out DIR/later --previous DIR/before --format csv", "--dir " + sound);
    }

    @Test
    void whatIsKnownAboutIsSpoilt() throws IOException {
        Path sound = dir.resolve("sound");
        writeSound(sound);
        Files.writeString(
                dir.resolve("known.csv"),
                "child_id,requirement,reason\n" + (Fuzz.MARK + "," + Fuzz.MARK + "," + Fuzz.MARK + "\n").repeat(5));
        for (String command : List.of(COMMANDS.get(0), COMMANDS.get(1), COMMANDS.get(2))) {
            run(command, "--dir " + sound + " --acknowledged DIR/known.csv");
        }
    }

    private CommandRun run(String command, String input) throws IOException {
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
            for (Path file : files.filter(BrokenInputsTest::mayBeOurs).toList()) {
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
                return inner.toList().stream().anyMatch(BrokenInputsTest::isMarked);
            }
        } catch (IOException gone) {
            return false;
        }
    }

    private void writeSound(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<Table, List<List<String>>> table : tables.entrySet()) {
            Files.write(folder.resolve(table.getKey().fileName() + ".csv"), text(table.getValue(), ","));
        }
    }

    private static byte[] text(List<List<String>> rows, String separator) {
        return rows.stream()
                .map(row -> String.join(separator, row) + "\n")
                .collect(Collectors.joining())
                .getBytes(UTF_8);
    }

    private void write(Path folder, Table table, Way way) throws IOException {
        List<List<String>> rows = tables.getOrDefault(table, List.of());
        List<String> headings = rows.get(0);
        String sound = new String(text(rows, ","), UTF_8);
        Path file = folder.resolve(table.fileName() + ".csv");
        Path workbook = folder.resolve(table.fileName() + ".xlsx");
        Path old = folder.resolve(table.fileName() + ".xls");
        Files.delete(file);
        switch (way) {
            case QUOTE_NOT_CLOSED -> Files.writeString(file, sound.replaceFirst("\n" + Fuzz.MARK, "\n\"" + Fuzz.MARK));
            case QUOTE_CLOSED_WRONGLY ->
                Files.writeString(file, sound.replaceFirst("\n" + Fuzz.MARK, "\n\"" + Fuzz.MARK + "\"x"));
            case EVERY_CELL_WRONG ->
                Files.write(
                        file,
                        text(
                                changed(
                                        rows,
                                        row -> row.stream()
                                                .map(cell -> Fuzz.MARK + cell)
                                                .toList()),
                                ","));
            case A_COLUMN_LACKING ->
                Files.write(
                        file,
                        text(
                                rows.stream()
                                        .map(row -> without(row, 2 % row.size()))
                                        .toList(),
                                ","));
            case NO_HEADINGS -> Files.write(file, text(rows.subList(1, rows.size()), ","));
            case ONE_HEADING_TWICE -> Files.writeString(file, sound.replaceFirst("plan_id", "child_id"));
            case OTHER_SEPARATORS -> Files.write(file, text(rows, "^"));
            case CELLS_BEYOND_THE_HEADINGS ->
                Files.write(file, text(changed(rows, row -> joined(row, Fuzz.MARK + "beyond")), ","));
            case TWO_ENCODINGS -> {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                bytes.writeBytes((sound + "é" + Fuzz.MARK + ",éé\n").getBytes(UTF_8));
                bytes.writeBytes(("é" + Fuzz.MARK + ",x\n").getBytes(ISO_8859_1));
                Files.write(file, bytes.toByteArray());
            }
            case WIDE_CHARACTERS -> Files.write(file, (sound + "\uD800").getBytes(UTF_16LE));
            case A_ZERO_BYTE -> Files.writeString(file, sound.replaceFirst("\n" + Fuzz.MARK, "\n\0" + Fuzz.MARK));
            case TEXT_NAMED_WORKBOOK -> Files.writeString(workbook, sound);
            case WORKBOOK_CUT -> Files.write(workbook, cut(book(new XSSFWorkbook(), table, rows)));
            case OLD_WORKBOOK_CUT -> Files.write(old, cut(book(new HSSFWorkbook(), table, rows)));
            case WRONG_WORKBOOK ->
                Files.write(
                        workbook,
                        book(
                                new XSSFWorkbook(),
                                table,
                                changed(
                                        rows,
                                        row -> row.stream()
                                                .map(cell -> Fuzz.MARK + cell)
                                                .toList())));
            case A_FOLDER -> Files.createDirectory(file);
        }
        assertThat(headings).isNotEmpty();
    }

    private static List<List<String>> changed(
            List<List<String>> rows, java.util.function.UnaryOperator<List<String>> change) {
        List<List<String>> changed = new ArrayList<>();
        changed.add(rows.get(0));
        rows.stream().skip(1).map(change).forEach(changed::add);
        return changed;
    }

    private static List<String> without(List<String> row, int index) {
        List<String> rest = new ArrayList<>(row);
        rest.remove(index);
        return rest;
    }

    private static List<String> joined(List<String> row, String more) {
        return Stream.concat(row.stream(), Stream.of(more)).toList();
    }

    private static byte[] cut(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length * 2 / 3);
    }

    private static byte[] book(Workbook workbook, Table table, List<List<String>> rows) {
        try (workbook) {
            var sheet = workbook.createSheet(table.fileName());
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    row.createCell(j).setCellValue(rows.get(i).get(j));
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write((OutputStream) bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
