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

    /**
     * The same, where rows that need no looking at may come as bytes: millions of them take a fraction of the time.
     *
     * @param plain takes such rows, in their place among the others
     * @return false where the file is not such, or has something that only {@link #read(RowSink)} can read, or say what is
     *     wrong with: then what was handed over is to be forgotten
     */
    default boolean read(RowSink sink, PlainSink plain) throws UnusableInputException {
        return false;
    }

    /** How many bytes of the file have been read so far; 0 where that is not known. */
    default long bytesRead() {
        return 0;
    }

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

    /** Takes rows of bytes one at a time, each good only until the next. */
    @FunctionalInterface
    interface PlainSink {
        void acceptPlain(PlainRow row) throws UnusableInputException;
    }
}
