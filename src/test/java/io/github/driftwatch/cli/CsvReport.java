package io.github.driftwatch.cli;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A CSV file as rows of cells by heading, read without the program's own reader, and written back. */
public final class CsvReport {

    private CsvReport() {}

    public static List<Map<String, String>> rows(Path file) {
        try (CSVReader csv =
                new CSVReader(new StringReader(Files.readString(file).replace("\uFEFF", "")))) {
            List<String[]> all = csv.readAll();
            List<Map<String, String>> rows = new ArrayList<>();
            for (String[] cells : all.subList(1, all.size())) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < cells.length; i++) {
                    row.put(all.get(0)[i], cells[i]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CsvException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes rows of cells without commas or quotes under the headings of the first. */
    static void write(Path file, List<Map<String, String>> rows) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", rows.get(0).keySet()));
        rows.forEach(row -> lines.add(row.values().stream()
                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","))));
        Files.write(file, lines);
    }
}
