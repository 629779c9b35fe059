package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.Opening;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.UnusableInputException;
import io.github.driftwatch.source.text.CsvRows;
import io.github.driftwatch.source.workbook.WorkbookOutline;
import io.github.driftwatch.source.workbook.WorkbookRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one look at an export opens, each file and sheet once: its encoding or its merged cells take a reading of the whole
 * file to find out, which is not done again to read its rows.
 */
final class Opened {

    /** A workbook's texts are held in memory for each sheet that is read: of larger ones, never for two at once. */
    private static final long LARGE_WORKBOOK_BYTES = 8L << 20;

    private final Opening how;
    private final Map<Path, RowSource> texts = new HashMap<>();
    private final Map<SheetOf, RowSource> sheets = new HashMap<>();

    private record SheetOf(Path workbook, WorkbookOutline.Sheet sheet) {}

    Opened(Opening how) {
        this.how = how;
    }

    /** How files are opened. */
    Opening how() {
        return how;
    }

    /** The rows of a text file. */
    RowSource text(Path file) {
        return texts.computeIfAbsent(file, path -> new CsvRows(path, how));
    }

    /** The rows of a sheet. */
    RowSource sheet(Path workbook, WorkbookOutline.Sheet sheet) {
        return sheets.computeIfAbsent(
                new SheetOf(workbook, sheet), key -> new WorkbookRows(workbook, sheet, how.passwords()));
    }

    /** The first rows of each of these, by several threads where there is memory for it. */
    static List<Candidate> candidates(List<RowSource> sources, Set<Table> given) throws UnusableInputException {
        List<SideBySide.Reading<Candidate>> looks = new ArrayList<>();
        sources.forEach(source -> looks.add(() -> Candidate.of(source, given)));
        return SideBySide.all(looks, sources.stream().allMatch(Opened::takesLittleMemory));
    }

    /** Whether a source can be read beside others without filling the memory. */
    static boolean takesLittleMemory(RowSource source) {
        try {
            return source.sheet() == null || Files.size(source.path()) <= LARGE_WORKBOOK_BYTES;
        } catch (IOException e) {
            return false; // Whoever reads it says so.
        }
    }
}
