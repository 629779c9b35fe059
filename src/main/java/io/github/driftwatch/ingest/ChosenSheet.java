package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.Names;
import io.github.driftwatch.layout.Resemblance;
import io.github.driftwatch.source.Paths;
import io.github.driftwatch.source.UnusableInputException;
import io.github.driftwatch.source.workbook.WorkbookOutline;
import java.nio.file.Path;
import java.util.List;

/** The sheet of a workbook that is asked for by its name. */
final class ChosenSheet {

    private ChosenSheet() {}

    /** The sheet of exactly that name, else the only one whose name is the same as headings are. */
    static WorkbookOutline.Sheet of(String name, List<WorkbookOutline.Sheet> sheets, Path workbook)
            throws UnusableInputException {
        for (WorkbookOutline.Sheet sheet : sheets) {
            if (sheet.name().equals(name)) {
                return sheet;
            }
        }
        List<WorkbookOutline.Sheet> alike = sheets.stream()
                .filter(sheet -> Names.headingKey(sheet.name()).equals(Names.headingKey(name)))
                .toList();
        if (alike.size() == 1) {
            return alike.get(0);
        }
        String nearest = Resemblance.nearest(
                name, sheets.stream().map(WorkbookOutline.Sheet::name).toList());
        throw new UnusableInputException(Paths.name(workbook) + " has no sheet of the name that --sheet gives, among "
                + sheets.size() + (sheets.size() == 1 ? " sheet" : " sheets")
                + (nearest == null ? "" : "; the nearest is \"" + nearest + "\"")
                + ". Give its name as its tab shows it, and run again.");
    }
}
