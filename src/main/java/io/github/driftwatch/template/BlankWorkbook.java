package io.github.driftwatch.template;

import io.github.driftwatch.layout.CanonicalTables;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.output.SingleFile;
import io.github.driftwatch.table.ReportWriter;
import io.github.driftwatch.table.WorkbookFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A workbook to be filled in: how to, a blank sheet for each table, and the words that its lists offer. */
public final class BlankWorkbook {

    private BlankWorkbook() {}

    /**
     * Writes it whole or not at all.
     *
     * @param kinds the kinds of event that the procedure knows, each with its meaning
     */
    public static void write(Path path, Map<String, String> kinds) throws OutputException {
        SingleFile.write(path, out -> {
            try (WorkbookFile workbook = WorkbookFile.create(out)) {
                fill(workbook, new TermList("kinds-of-event", kinds));
                workbook.save();
            }
        });
    }

    private static void fill(WorkbookFile workbook, TermList kinds) throws IOException {
        ReportWriter.fill(workbook.sheet(ColumnGuide.REPORT), ColumnGuide.REPORT, ColumnGuide.all());
        for (Table table : Table.values()) {
            BlankSheet.add(workbook, table.fileName(), CanonicalTables.columns(table), kinds);
        }
        List<Map.Entry<String, String>> terms = new ArrayList<>(kinds.terms().entrySet());
        ReportWriter.fill(workbook.sheet(kinds.report()), kinds.report(), terms);
    }
}
