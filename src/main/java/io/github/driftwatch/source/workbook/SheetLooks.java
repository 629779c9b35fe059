package io.github.driftwatch.source.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * What of a sheet a person who looks at it does not see, or sees otherwise than it was read.
 *
 * @param hidden whether its tab is hidden
 * @param hiddenRows rows that hold something and are hidden
 * @param filtered whether a filter is on
 * @param hiddenColumns columns that hold something and are hidden
 * @param filledDown cells that were given the value of the merged range that they are in
 */
record SheetLooks(boolean hidden, int hiddenRows, boolean filtered, int hiddenColumns, int filledDown) {

    /** What a summary says of it, in whole sentences; nothing where all of it is in sight. */
    List<String> notes(String file, String sheet) {
        String place = file + ", sheet " + sheet + ", ";
        List<String> notes = new ArrayList<>();
        if (hidden) {
            notes.add(place + "is hidden: it was read.");
        }
        List<String> parts = new ArrayList<>();
        if (hiddenRows > 0) {
            parts.add(counted(hiddenRows, "hidden row") + (filtered ? " (a filter is on)" : ""));
        }
        if (hiddenColumns > 0) {
            parts.add(counted(hiddenColumns, "hidden column"));
        }
        if (!parts.isEmpty()) {
            boolean one = hiddenRows + hiddenColumns == 1;
            notes.add(place + "has " + String.join(" and ", parts) + (one ? ": it was read." : ": they were read."));
        }
        if (filledDown > 0) {
            notes.add(place + "has cells merged over several rows: their value was read for each of the rows ("
                    + counted(filledDown, "cell") + ").");
        }
        return notes;
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
