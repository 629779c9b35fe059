package io.github.driftwatch.source.workbook;

import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of a workbook. */
public record WorkbookRows(Path path, WorkbookOutline.Sheet tab) implements RowSource {

    @Override
    public @Nullable String sheet() {
        return tab.name();
    }

    @Override
    public void read(RowSink sink) throws UnusableInputException {
        OpenWorkbook.use(path, workbook -> {
            workbook.read(tab, sink);
            return tab;
        });
    }
}
