package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.Layout;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.Paths;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.UnusableInputException;
import io.github.driftwatch.source.workbook.WorkbookOutline;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Of the sheets of a workbook, none of which has the table's name, the one whose headings are the table's. */
final class FittingSheet {

    private FittingSheet() {}

    static RowSource of(Table table, Path file, List<WorkbookOutline.Sheet> sheets, Opened opened)
            throws UnusableInputException {
        List<RowSource> sources = sheets.stream()
                .filter(FittingSheet::hasNoTablesName)
                .map(sheet -> opened.sheet(file, sheet))
                .toList();
        List<Candidate> candidates = Opened.candidates(sources, Set.of());
        List<Candidate> fitting = candidates.stream()
                .filter(each -> each.fit(Layout.ownPart(table)).complete())
                .toList();
        if (fitting.size() == 1) {
            return fitting.get(0).source();
        }
        if (fitting.size() > 1) {
            throw new UnusableInputException(Paths.name(file) + " has " + fitting.size() + " sheets that could be "
                    + table.fileName() + " by their headings: " + fitting.get(0).name() + " and "
                    + fitting.get(1).name() + (fitting.size() > 2 ? " among them" : "")
                    + ". One is read, and the others would be lost: put their rows on one sheet, or name the one to"
                    + " read with --sheet NAME, and run again.");
        }
        Candidate first = candidates.stream()
                .filter(each -> !each.firstRows().isEmpty())
                .findFirst()
                .orElse(null);
        if (first == null) {
            return opened.sheet(file, sheets.get(0));
        }
        throw noneFits(table, first, sheets.size());
    }

    /** Several tables have the same headings, so that a sheet with another's name is another's. */
    private static boolean hasNoTablesName(WorkbookOutline.Sheet sheet) {
        return Stream.of(Table.values()).noneMatch(table -> NamedSheets.isOf(sheet, table));
    }

    private static UnusableInputException noneFits(Table table, Candidate first, int sheets) {
        try {
            return first.fit(Layout.ownPart(table)).incomplete(Layout.canonical(), first.source());
        } catch (UnusableInputException e) {
            return new UnusableInputException(
                    Objects.requireNonNull(e.getMessage()) + " The workbook has " + sheets
                            + " sheets, and none has the headings of "
                            + table.fileName() + ": where it is another sheet, name it with --sheet NAME.",
                    e);
        }
    }
}
