package io.github.driftwatch.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.layout.CanonicalTables;
import io.github.driftwatch.layout.Column;
import io.github.driftwatch.model.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No cell of a broken export is seen anywhere but in the data-quality list: each cell here is a mark of its own, and
 * nothing of it may be on the terminal, in the summary, or left in any other file.
 */
class MarkedCellsTest {

    private static final String MARK = "Zqx";

    @TempDir
    private Path dir;

    private final Map<Table, List<List<String>>> tables = new TreeMap<>();

    @BeforeEach
    void marksEveryCell() {
        int mark = 100;
        for (Table table : Table.values()) {
            List<List<String>> rows = new ArrayList<>();
            rows.add(CanonicalTables.columns(table).stream().map(Column::name).toList());
            for (int row = 0; row < 5; row++) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < rows.get(0).size() + row / 4; i++) {
                    cells.add(MARK + mark++);
                }
                rows.add(cells);
            }
            tables.put(table, rows);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "unicode", "xlsx", "xls", "no headings"})
    void noneIsSeenButInTheDataQualityList(String format) throws IOException {
        String input = write(format);
        CommandRun check =
                CommandRun.words(dir, "check --verbose --max-rejected 100% --out DIR/out --format csv " + input);
        CommandRun refused = CommandRun.words(dir, "check --verbose --out DIR/refused --format csv " + input);
        CommandRun validate = CommandRun.words(dir, "validate --verbose --format table " + input);
        assertThat(check.code()).isEqualTo(format.equals("no headings") ? 3 : 0);
        assertThat(refused.code()).isEqualTo(3);
        assertThat(check.out() + check.err() + refused.out() + refused.err() + validate.out() + validate.err())
                .doesNotContainIgnoringCase(MARK);
        assertThat(filesWithAMark()).isSubsetOf("data-quality.csv");
        if (check.code() == 0) {
            assertThat(filesWithAMark()).containsExactly("data-quality.csv");
        }
    }

    /** The names of files outside the input whose bytes hold a mark; unpacked they would be larger, and none is packed. */
    private List<String> filesWithAMark() throws IOException {
        try (Stream<Path> files = Files.walk(dir)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(dir.resolve("in")))
                    .filter(MarkedCellsTest::isMarked)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static boolean isMarked(Path file) {
        try {
            return Files.readString(file, ISO_8859_1).contains(MARK);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String write(String format) throws IOException {
        Path folder = Files.createDirectories(dir.resolve("in"));
        switch (format) {
            case "xlsx", "xls" -> {
                try (Workbook workbook = fill(format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook());
                        OutputStream out = Files.newOutputStream(folder.resolve("book." + format))) {
                    workbook.write(out);
                }
                return "--workbook DIR/in/book." + format;
            }
            default -> {
                for (Map.Entry<Table, List<List<String>>> table : tables.entrySet()) {
                    Files.write(folder.resolve(table.getKey().fileName() + ".csv"), text(table.getValue(), format));
                }
                return "--dir DIR/in";
            }
        }
    }

    private static byte[] text(List<List<String>> rows, String format) {
        List<List<String>> kept = format.equals("no headings") ? rows.subList(1, rows.size()) : rows;
        String separator = format.equals("unicode") ? "\t" : ",";
        String text = String.join(
                        "\n",
                        kept.stream().map(row -> String.join(separator, row)).toList()) + "\n";
        return format.equals("unicode") ? ("\uFEFF" + text).getBytes(UTF_16LE) : text.getBytes(UTF_8);
    }

    private Workbook fill(Workbook workbook) {
        tables.forEach((table, rows) -> {
            var sheet = workbook.createSheet(table.fileName());
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    row.createCell(j).setCellValue(rows.get(i).get(j));
                }
            }
        });
        return workbook;
    }
}
