package io.github.driftwatch.source.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.driftwatch.source.UnusableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Two published collections of CSV files with what is in them, read cell by cell. They are not part of this project:
 * {@code -Ddriftwatch.csvSpectrum=CSVS,JSONS} and {@code -Ddriftwatch.csvComparison=CSVS,YAMLS} name the folders.
 */
class PublishedCasesTest {

    private static final Pattern CASE = Pattern.compile(
            "- id: (\\S+)\\n\\s+input: (?:'([^'\\n]*)'|\"([^\"\\n]*)\").*?records:(.*?)(?=\\n\\s+- id:|\\z)",
            Pattern.DOTALL);
    private static final Pattern RECORD = Pattern.compile("- \\[(.*)]");
    private static final Pattern CELL = Pattern.compile("'([^']*)'");

    @TestFactory
    @EnabledIfSystemProperty(named = "driftwatch.csvSpectrum", matches = ".+")
    Stream<DynamicTest> csvSpectrum() throws IOException {
        String[] folders = System.getProperty("driftwatch.csvSpectrum", "").split(",", -1);
        return files(Path.of(folders[0]), ".csv").stream()
                .map(csv -> DynamicTest.dynamicTest(stem(csv), () -> {
                    JsonNode expected = JsonMapper.builder()
                            .build()
                            .readTree(Files.readAllBytes(Path.of(folders[1], stem(csv) + ".json")));
                    // One of the expectations is an object where the others are lists of them.
                    List<Map<String, String>> rows = new ArrayList<>();
                    for (JsonNode row : expected.isArray() ? expected : List.of(expected)) {
                        Map<String, String> cells = new TreeMap<>();
                        row.fieldNames()
                                .forEachRemaining(
                                        name -> cells.put(name, row.get(name).asText()));
                        rows.add(cells);
                    }
                    List<Map<String, String>> read = underHeadings(RawCells.of(csv));
                    if (stem(csv).equals("location_coordinates")) {
                        // The published expectation has another number here than the published file.
                        Stream.of(read, rows).forEach(each -> each.get(0).remove("Contact Phone Number"));
                    }
                    assertThat(read).isEqualTo(rows);
                }));
    }

    private static List<Map<String, String>> underHeadings(List<List<String>> rows) {
        List<Map<String, String>> all = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> cells = new TreeMap<>();
            for (int i = 0; i < row.size(); i++) {
                cells.put(rows.get(0).get(i), row.get(i));
            }
            all.add(cells);
        }
        return all;
    }

    @TestFactory
    @EnabledIfSystemProperty(named = "driftwatch.csvComparison", matches = ".+")
    Stream<DynamicTest> csvComparison() throws IOException {
        String[] folders = System.getProperty("driftwatch.csvComparison", "").split(",", -1);
        List<DynamicTest> tests = new ArrayList<>();
        for (Path yaml : files(Path.of(folders[1]), ".yaml")) {
            String text = Files.readString(yaml);
            boolean refusalAllowed = text.contains("exceptionAllowed: true");
            boolean emptyLinesSkipped = text.contains("skipEmptyLines: true");
            Matcher each = CASE.matcher(text);
            while (each.find()) {
                Path csv = Path.of(folders[0], each.group(1) + ".csv");
                List<List<String>> expected = records(each.group(4));
                if (Files.exists(csv)) {
                    tests.add(DynamicTest.dynamicTest(
                            each.group(1), () -> assertReads(csv, expected, refusalAllowed, emptyLinesSkipped)));
                }
            }
        }
        return tests.stream();
    }

    private static void assertReads(
            Path csv, List<List<String>> expected, boolean refusalAllowed, boolean emptyLinesSkipped)
            throws UnusableInputException {
        List<List<String>> read;
        try {
            read = new ArrayList<>(RawCells.of(csv));
        } catch (UnusableInputException e) {
            assertThat(refusalAllowed).as(e.getMessage()).isTrue();
            return;
        }
        if (emptyLinesSkipped) {
            // The reader keeps empty lines for their numbers; whoever takes the rows passes over them.
            read.removeIf(List.of("")::equals);
            expected.removeIf(List.of("")::equals);
        }
        assertThat(read.toString().replace("\r\n", "⏎").replace('\r', '⏎').replace('\n', '⏎'))
                .isEqualTo(expected.toString().replace('␤', '⏎').replace('␠', ' '));
    }

    private static List<List<String>> records(String yaml) {
        List<List<String>> records = new ArrayList<>();
        Matcher record = RECORD.matcher(yaml);
        while (record.find()) {
            records.add(CELL.matcher(record.group(1))
                    .results()
                    .map(cell -> cell.group(1))
                    .toList());
        }
        return records;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String stem(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }
}
