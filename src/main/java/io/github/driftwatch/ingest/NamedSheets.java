package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.Names;
import io.github.driftwatch.layout.Resemblance;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.FileKind;
import io.github.driftwatch.source.InputFiles;
import io.github.driftwatch.source.Opening;
import io.github.driftwatch.source.Paths;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.UnusableInputException;
import io.github.driftwatch.source.workbook.OpenWorkbook;
import io.github.driftwatch.source.workbook.WorkbookOutline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One workbook with a sheet for each table, its name matched as headings are. */
record NamedSheets(Path workbook) implements Sources.SourceFinder {

    @Override
    public Map<Table, RowSource> find(Opened opened) throws UnusableInputException {
        if (InputFiles.kind(workbook, "--workbook") == FileKind.TEXT) {
            throw new UnusableInputException(Paths.name(workbook) + " is not a workbook, and --workbook needs one."
                    + " Name CSV files with --plans FILE and --reviews FILE.");
        }
        List<WorkbookOutline.Sheet> sheets = sheets(workbook, opened.how());
        Map<Table, RowSource> found = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            List<WorkbookOutline.Sheet> matching =
                    sheets.stream().filter(sheet -> isOf(sheet, table)).toList();
            if (matching.size() > 1) {
                throw new UnusableInputException(
                        Paths.name(workbook) + " has " + matching.size() + " sheets that could be " + table.fileName()
                                + ": " + matching.get(0).name() + " and "
                                + matching.get(1).name() + ". Rename or remove one of them, and run again.");
            }
            if (matching.size() == 1) {
                found.put(table, opened.sheet(workbook, matching.get(0)));
            } else if (Sources.isNeeded(table)) {
                throw missing(table, sheets);
            }
        }
        return found;
    }

    @Override
    public List<Candidate> candidates(Opened opened) throws UnusableInputException {
        if (InputFiles.kind(workbook, "--workbook") == FileKind.TEXT) {
            return List.of();
        }
        List<RowSource> sources = new ArrayList<>();
        for (WorkbookOutline.Sheet sheet : sheets(workbook, opened.how())) {
            sources.add(opened.sheet(workbook, sheet));
        }
        return Opened.candidates(sources, Set.of());
    }

    @Override
    public String pieces() {
        return "sheet of " + Paths.name(workbook);
    }

    @Override
    public boolean reads(Path file) {
        return Paths.isSame(workbook, file);
    }

    /** The sheets that tables may be on: all, or the one that is asked for. */
    static List<WorkbookOutline.Sheet> sheets(Path workbook, Opening how) throws UnusableInputException {
        List<WorkbookOutline.Sheet> sheets = OpenWorkbook.use(workbook, how.passwords(), OpenWorkbook::sheets);
        if (sheets.isEmpty()) {
            throw new UnusableInputException(Paths.name(workbook) + " has no sheet that can be read. Open it in Excel,"
                    + " save it again as an Excel workbook (.xlsx), and run again.");
        }
        return how.sheet() == null ? sheets : List.of(ChosenSheet.of(how.sheet(), sheets, workbook));
    }

    static boolean isOf(WorkbookOutline.Sheet sheet, Table table) {
        return Names.headingKey(sheet.name()).equals(Names.headingKey(table.fileName()));
    }

    private UnusableInputException missing(Table table, List<WorkbookOutline.Sheet> sheets) {
        String nearest = Resemblance.nearest(
                table.fileName(),
                sheets.stream().map(WorkbookOutline.Sheet::name).toList());
        String found = sheets.size() == 1
                ? "its only sheet has another name"
                : "none of its " + sheets.size() + " has that name";
        String advice = nearest == null
                ? "Name the sheet that holds them " + table.fileName()
                : "The nearest is \"" + nearest + "\": rename it " + table.fileName();
        return new UnusableInputException(Paths.name(workbook) + " has no sheet " + table.fileName()
                + ", which is needed: " + found + ". " + advice + ", and run again.");
    }
}
