package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.Opening;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import java.util.Map;

/** Where the tables of an export come from: a file for each, one workbook with a sheet for each, or a folder. */
public final class Sources {

    private final SourceFinder finder;
    private final Opening how;

    private Sources(SourceFinder finder, Opening how) {
        this.finder = finder;
        this.how = how;
    }

    /** A file for each table, CSV or a workbook; plans and reviews are needed. */
    public static Sources files(Map<Table, Path> files) {
        return new Sources(new NamedFiles(Map.copyOf(files)), Opening.byContent());
    }

    /** One workbook with sheets of the tables' names. */
    public static Sources workbook(Path workbook) {
        return new Sources(new NamedSheets(workbook), Opening.byContent());
    }

    /** A folder with files of the tables' names, such as {@code plans.csv} or {@code plans.xlsx}. */
    public static Sources folder(Path folder) {
        return new Sources(new NamedInFolder(folder), Opening.byContent());
    }

    /** The same files, opened as is said. */
    public Sources opened(Opening otherwise) {
        return new Sources(finder, otherwise);
    }

    /** How many files of a folder could hold a table and have no table's name; 0 for other sources. */
    public int unread() {
        return finder.unread();
    }

    /** Whether a file is one of those that are read, or would be: whoever wrote to it would destroy the export. */
    public boolean reads(Path file) {
        return finder.reads(file);
    }

    /** Wipes the passwords that were needed to read them. */
    void forgetPasswords() {
        how.passwords().forget();
    }

    Map<Table, RowSource> find() throws UnusableInputException {
        return finder.find(how);
    }

    /** Finds the tables that are there; plans and reviews always among them. */
    interface SourceFinder {
        Map<Table, RowSource> find(Opening how) throws UnusableInputException;

        boolean reads(Path file);

        default int unread() {
            return 0;
        }
    }

    /** Whether nothing can be checked without a table. */
    static boolean isNeeded(Table table) {
        return table == Table.PLANS || table == Table.REVIEWS;
    }
}
