package io.github.driftwatch.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * One made-up authority written in every way that councils' systems write: the obligations are the same, byte for byte.
 * It holds only what all of these can say: held and booked reviews, visits, and no events.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameAuthorityTest {

    private static final String CHECK =
            "check --as-at 2026-11-20 --reports obligations --format csv --quiet --profile north-yorkshire --out DIR/out-";

    private static final Map<String, List<String>> KEPT = Map.of(
            "plans",
            List.of(
                    "child_id",
                    "plan_id",
                    "start_date",
                    "icpc_date",
                    "date_of_birth",
                    "expected_date_of_birth",
                    "category",
                    "end_date"),
            "reviews",
            List.of("child_id", "plan_id", "date", "quorate", "outcome"),
            "visits",
            List.of("child_id", "plan_id", "date", "seen", "seen_alone", "bedroom_seen"));

    private Path dir = Path.of(".");

    private Map<String, Table> tables = Map.of();
    private String expected = "";

    /** Rows of texts under their headings. */
    private record Table(List<String> headings, List<List<String>> rows) {

        List<List<String>> all() {
            List<List<String>> all = new ArrayList<>();
            all.add(headings);
            all.addAll(rows);
            return all;
        }

        /** Some of the columns under other names. */
        Table as(Map<String, String> names) {
            List<Integer> from = names.keySet().stream().map(headings::indexOf).toList();
            return new Table(
                    List.copyOf(names.values()),
                    rows.stream()
                            .map(row -> from.stream().map(row::get).toList())
                            .toList());
        }
    }

    @BeforeAll
    void makesItUp(@TempDir Path folder) throws IOException {
        dir = folder;
        CommandRun made = CommandRun.words(
                dir,
                "synthesise --plans 100 --seed 3 --years 4 --as-at 2026-11-20 --dirt 0% --tables plans,reviews,visits"
                        + " --out DIR/made-up");
        assertThat(made.code()).isZero();
        tables = new TreeMap<>(KEPT.keySet().stream().collect(Collectors.toMap(name -> name, this::kept)));
        expected = obligations("csv", "--dir DIR/csv", writeText("csv", "csv", UTF_8, "", ","));
        assertThat(expected.lines().count()).isGreaterThan(1_000);
        assertThat(expected).contains(",MET,", ",OVERDUE,", ",SCHEDULED,", ",PENDING,");
    }

    /** What every way of writing can say: reviews that were held, or are booked for a later day. */
    private Table kept(String name) {
        Table all = read(dir.resolve("made-up").resolve(name + ".csv"));
        List<Integer> columns = Objects.requireNonNull(KEPT.get(name)).stream()
                .map(all.headings()::indexOf)
                .toList();
        int status = all.headings().indexOf("status");
        int type = all.headings().indexOf("type");
        List<List<String>> rows = all.rows().stream()
                .filter(row -> !name.equals("reviews")
                        || (Set.of("held", "scheduled", "").contains(row.get(status))
                                && Set.of("review", "").contains(row.get(type))))
                .map(row -> columns.stream().map(row::get).toList())
                .distinct()
                .toList();
        return new Table(Objects.requireNonNull(KEPT.get(name)), rows);
    }

    @Test
    void asACanonicalWorkbook() throws IOException {
        Path file = dir.resolve("book.xlsx");
        try (Workbook workbook = fill(new XSSFWorkbook());
                OutputStream out = new FileOutputStream(file.toFile())) {
            workbook.write(out);
        }
        assertThat(obligations("book", "--workbook DIR/book.xlsx", file)).isEqualTo(expected);
    }

    @Test
    void asAWorkbookOfTheOldKind() throws IOException {
        Path file = dir.resolve("old.xls");
        try (Workbook workbook = fill(new HSSFWorkbook());
                OutputStream out = new FileOutputStream(file.toFile())) {
            workbook.write(out);
        }
        assertThat(obligations("old", "--workbook DIR/old.xls", file)).isEqualTo(expected);
    }

    @Test
    void asAProtectedWorkbook() throws Exception {
        Path file = dir.resolve("locked.xlsx");
        Files.writeString(dir.resolve("password.txt"), "Correct horse 7\n");
        try (Workbook workbook = fill(new XSSFWorkbook());
                POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = new FileOutputStream(file.toFile())) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("Correct horse 7");
            try (OutputStream encrypted = encryptor.getDataStream(container)) {
                workbook.write(encrypted);
            }
            container.writeFilesystem(out);
        }
        assertThat(obligations("locked", "--workbook DIR/locked.xlsx --password-file DIR/password.txt", file))
                .isEqualTo(expected);
    }

    @Test
    void asExcelsUnicodeText() throws IOException {
        Path folder = writeText("unicode", "txt", UTF_16LE, "\uFEFF", "\t");
        assertThat(obligations("unicode", "--dir DIR/unicode", folder)).isEqualTo(expected);
    }

    @Test
    void withSemicolonsInWindows1252() throws IOException {
        Path folder = writeText("windows", "csv", Charset.forName("windows-1252"), "", ";", "caf\u00e9 \u0080");
        assertThat(obligations("windows", "--dir DIR/windows", folder)).isEqualTo(expected);
    }

    @Test
    void asTheStandardSafeguardingDataset() throws IOException {
        Path folder = Files.createDirectory(dir.resolve("ssd"));
        Table plans = table("plans");
        ssd(folder, "ssd_cp_plans", plans.as(names("""
                plan_id    cppl_cp_plan_id
                child_id   cppl_person_id
                start_date cppl_cp_plan_start_date
                end_date   cppl_cp_plan_end_date
                category   cppl_cp_plan_latest_category
                """)));
        ssd(folder, "ssd_person", plans.as(names("""
                child_id               pers_person_id
                date_of_birth          pers_dob
                expected_date_of_birth pers_expected_dob
                """)));
        ssd(folder, "ssd_initial_cp_conference", plans.as(names("""
                child_id  icpc_person_id
                plan_id   icpc_cp_plan_id
                icpc_date icpc_icpc_date
                """)));
        ssd(folder, "ssd_cp_reviews", table("reviews").as(names("""
                child_id cppr_person_id
                plan_id  cppr_cp_plan_id
                date     cppr_cp_review_date
                outcome  cppr_cp_review_outcome_continue_cp
                quorate  cppr_cp_review_quorate
                """)));
        ssd(folder, "ssd_cp_visits", table("visits").as(names("""
                child_id     cppv_person_id
                plan_id      cppv_cp_plan_id
                date         cppv_cp_visit_date
                seen         cppv_cp_visit_seen
                seen_alone   cppv_cp_visit_seen_alone
                bedroom_seen cppv_cp_visit_bedroom
                """)));
        assertThat(obligations("ssd", "--dir DIR/ssd", folder)).isEqualTo(expected);
    }

    private Table table(String name) {
        return Objects.requireNonNull(tables.get(name));
    }

    private static Map<String, String> names(String lines) {
        Map<String, String> names = new LinkedHashMap<>();
        lines.lines().map(line -> line.split(" +", -1)).forEach(pair -> names.put(pair[0], pair[1]));
        return names;
    }

    private static void ssd(Path folder, String name, Table table) throws IOException {
        UnaryOperator<String> cell = text -> switch (text) {
            case "" -> "NULL";
            case "continue" -> "Y";
            case "end" -> "N";
            default -> text;
        };
        write(folder.resolve(name + ".csv"), UTF_8, "", lines(table, ",", cell));
    }

    private Path writeText(
            String folder, String ending, Charset encoding, String mark, String delimiter, String... note)
            throws IOException {
        Path made = Files.createDirectory(dir.resolve(folder));
        for (Map.Entry<String, Table> table : tables.entrySet()) {
            List<String> lines = lines(table.getValue(), delimiter, text -> text);
            for (String text : note) {
                // A column of letters that only this encoding has makes the file what it is called.
                lines.set(0, lines.get(0) + delimiter + "remark");
                lines.set(1, lines.get(1) + delimiter + text);
            }
            write(made.resolve(table.getKey() + "." + ending), encoding, mark, lines);
        }
        return made;
    }

    private static void write(Path file, Charset encoding, String mark, List<String> lines) throws IOException {
        Files.write(file, (mark + String.join("\r\n", lines) + "\r\n").getBytes(encoding));
    }

    private static List<String> lines(Table table, String delimiter, UnaryOperator<String> cell) {
        return table.all().stream()
                .map(row -> row.stream().map(cell).collect(Collectors.joining(delimiter)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Dates are true dates in a workbook; all else is text. */
    private <W extends Workbook> W fill(W workbook) {
        var style = workbook.createCellStyle();
        style.setDataFormat((short) 14);
        tables.forEach((name, table) -> {
            Sheet sheet = workbook.createSheet(name);
            for (List<String> texts : table.all()) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (String text : texts) {
                    var cell = row.createCell(Math.max(row.getLastCellNum(), 0));
                    if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
                        cell.setCellValue(java.time.LocalDate.parse(text));
                        cell.setCellStyle(style);
                    } else {
                        cell.setCellValue(text);
                    }
                }
            }
        });
        return workbook;
    }

    private static Table read(Path file) {
        try (CSVReader csv =
                new CSVReader(new StringReader(Files.readString(file).replace("\uFEFF", "")))) {
            List<List<String>> rows = csv.readAll().stream().map(List::of).collect(Collectors.toList());
            return new Table(rows.get(0), List.copyOf(rows.subList(1, rows.size())));
        } catch (IOException | com.opencsv.exceptions.CsvException e) {
            throw new AssertionError(e);
        }
    }

    private String obligations(String name, String input, Path written) throws IOException {
        assertThat(written).exists();
        CommandRun run = CommandRun.words(dir, CHECK + name + " " + input);
        assertThat(run).as(name).isEqualTo(new CommandRun(0, "", run.err()));
        return Files.readString(dir.resolve("out-" + name).resolve("obligations.csv"));
    }
}
