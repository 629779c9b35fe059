package io.github.driftwatch.source;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a table's rows come from, whatever the format of the file. It can be read more than once. */
public interface RowSource {

    Path path();

    /** The sheet of a workbook; absent for other files. */
    @Nullable
    String sheet();

    /** Hands over every row in the order of the file, blank ones possibly left out but counted in the numbers. */
    void read(RowSink sink) throws UnusableInputException;

    /** The file's name without its folder. */
    default String fileName() {
        return Paths.name(path());
    }

    /** Where a message says that something was found: the file, and the sheet of a workbook. */
    default String place() {
        String sheet = sheet();
        return sheet == null ? fileName() : fileName() + ", sheet " + sheet;
    }

    /** What a summary says of how the file had to be read, as whole sentences; complete once it has been read. */
    default List<String> notes() {
        return List.of();
    }

    /** Takes rows one at a time. */
    @FunctionalInterface
    interface RowSink {
        void accept(Row row) throws UnusableInputException;
    }
}
