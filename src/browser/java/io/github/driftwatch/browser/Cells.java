package io.github.driftwatch.browser;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A CSV file beside a page as rows of cells by heading: what the page has to show. */
final class Cells {

    private Cells() {}

    static List<Map<String, String>> of(Path file) {
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
        } catch (IOException | CsvException e) {
            throw new IllegalStateException(e);
        }
    }
}
