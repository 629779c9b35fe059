package io.github.driftwatch.source.workbook;

import io.github.driftwatch.source.Passwords;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of a workbook. */
public final class WorkbookRows implements RowSource {

    private final Path path;
    private final WorkbookOutline.Sheet tab;
    private final Passwords passwords;
    private final MergedRanges merged = new MergedRanges();
    private List<String> notes = List.of();

    /**
     * The rows of a sheet.
     *
     * @param passwords asked only where the workbook is protected
     */
    public WorkbookRows(Path path, WorkbookOutline.Sheet tab, Passwords passwords) {
        this.path = path;
        this.tab = tab;
        this.passwords = passwords;
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public @Nullable String sheet() {
        return tab.name();
    }

    @Override
    public void read(RowSink sink) throws UnusableInputException {
        notes = OpenWorkbook.use(path, passwords, workbook -> workbook.rows(tab, merged, sink))
                .notes(fileName(), tab.name());
    }

    /** What of the sheet is hidden, and which cells of it are merged. */
    @Override
    public List<String> notes() {
        return notes;
    }
}
