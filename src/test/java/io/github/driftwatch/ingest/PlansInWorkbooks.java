package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that holds a table of plans, and what is read from it. */
abstract class PlansInWorkbooks {

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final LocalDate START = LocalDate.of(2025, 6, 1);

    @TempDir
    Path folder;

    Export plans(byte[] workbook) throws UnusableInputException {
        return new ExportFolder(folder)
                .with(Table.PLANS, "plans.xlsx", workbook)
                .read();
    }

    Export plans(TestWorkbook workbook) throws UnusableInputException {
        return plans(workbook.bytes());
    }

    static Plan only(Export export) {
        assertThat(export.findings()).isEmpty();
        assertThat(export.histories()).hasSize(1);
        return export.histories().get(0).plan();
    }
}
