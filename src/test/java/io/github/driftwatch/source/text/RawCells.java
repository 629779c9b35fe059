package io.github.driftwatch.source.text;

import io.github.driftwatch.source.Opening;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The cells of a text file as they stand in it, blanks and line ends included. */
final class RawCells {

    private RawCells() {}

    static List<List<String>> of(Path file) throws UnusableInputException {
        return of(new CsvRows(file));
    }

    static List<List<String>> of(CsvRows rows) throws UnusableInputException {
        List<List<String>> all = new ArrayList<>();
        rows.readTexts((number, texts) -> all.add(List.of(texts)));
        return all;
    }

    /** Those of a text in UTF-8, its cells separated by commas. */
    static List<List<String>> of(String text, Path folder) throws Exception {
        Path file = Files.write(folder.resolve("cells.csv"), text.getBytes(StandardCharsets.UTF_8));
        return of(new CsvRows(file, Opening.byContent().withText(null, ',')));
    }
}
