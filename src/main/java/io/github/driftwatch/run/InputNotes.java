package io.github.driftwatch.run;

import io.github.driftwatch.ingest.Sources;
import io.github.driftwatch.layout.Layout;
import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.model.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a summary says of the input: how it had to be read, and which columns and files were not. */
final class InputNotes {

    private static final Set<Table> EMPTY_MAY_BE_UNKEPT = EnumSet.of(Table.EVENTS, Table.CORE_GROUPS, Table.VISITS);

    private static final Set<Table> MEETINGS = EnumSet.of(Table.REVIEWS, Table.CORE_GROUPS);

    private InputNotes() {}

    static List<String> of(Export export, Sources sources) {
        List<String> notes = new ArrayList<>(export.notes());
        // One workbook may hold every table, and says what it has to say once.
        export.inputs().stream()
                .flatMap(input -> input.notes().stream())
                .distinct()
                .forEach(notes::add);
        for (InputFile input : export.inputs()) {
            if (input.rowsRead() == 0 && !input.addsTo() && EMPTY_MAY_BE_UNKEPT.contains(input.table())) {
                notes.add(input.file() + (input.sheet() == null ? "" : ", sheet " + input.sheet())
                        + " has headings and no rows: that nothing was ever done is taken as said, and what needs it counts"
                        + " as not done. Where it is kept elsewhere or not at all, leave it out of the input.");
            }
        }
        notes.addAll(meetingsNotCounted(export));
        Set<String> places = new HashSet<>();
        for (InputFile input : export.inputs()) {
            // What gives rows of several tables is read once for each.
            if (!input.ignoredColumns().isEmpty() && places.add(input.file() + "/" + input.sheet())) {
                notes.add("Columns of " + input.file() + (input.sheet() == null ? "" : ", sheet " + input.sheet())
                        + " that are not known and were ignored: " + String.join(", ", input.ignoredColumns()) + ".");
            }
        }
        int unread = export.layout().equals(Layout.CANONICAL) ? sources.unread() : 0;
        if (unread > 0) {
            notes.add("Files in the folder that no table has the name of, and that were not read: " + unread
                    + ". The names are "
                    + Arrays.stream(Table.values()).map(Table::fileName).collect(Collectors.joining(", ")) + ".");
        }
        return notes;
    }

    /** The export may have words of its own for what meetings are, so that whole tables count as nothing. */
    private static List<String> meetingsNotCounted(Export export) {
        List<String> notes = new ArrayList<>();
        for (InputFile input : export.inputs()) {
            long rows = export.findings().stream()
                    .filter(finding -> finding.check() == Check.DQ_19
                            && Table.COLUMNS_OF_A_MEETING.contains(String.valueOf(finding.column()))
                            && finding.file().equals(input.file())
                            && Objects.equals(finding.sheet(), input.sheet()))
                    .map(Finding::row)
                    .distinct()
                    .count();
            if (rows > 0 && MEETINGS.contains(input.table())) {
                notes.add(
                        input.file() + (input.sheet() == null ? "" : ", sheet " + input.sheet()) + ": " + rows + " of "
                                + input.rowsRead() + (input.rowsRead() == 1 ? " row is" : " rows are")
                                + " not counted as a meeting, as the type or status is no word that is known (DQ-19). Where the case"
                                + " system has words of its own, name them in a layout.");
            }
        }
        return notes;
    }
}
