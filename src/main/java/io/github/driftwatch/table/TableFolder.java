package io.github.driftwatch.table;

import io.github.driftwatch.output.FolderBusyException;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.output.ReportFolder;
import io.github.driftwatch.output.WriteFailure;
import java.io.IOException;
import java.nio.file.Path;

/** A folder of plain tables, replaced as a whole or not at all. */
public final class TableFolder implements AutoCloseable {

    private final ReportFolder folder;

    private TableFolder(ReportFolder folder) {
        this.folder = folder;
    }

    /** Opens a folder, which is made where there is none. */
    public static TableFolder open(Path folder) throws OutputException, FolderBusyException {
        return new TableFolder(ReportFolder.open(folder));
    }

    /** What fills the tables; it closes each. */
    @FunctionalInterface
    public interface Content<T> {
        T writeTo(TableFolder tables) throws IOException;
    }

    /** A further table, in a CSV file of its name. */
    public TableFile csv(String name) throws IOException {
        try {
            return TableFiles.csv(folder.create(name + ".csv"), false);
        } catch (OutputException e) {
            throw new IOException(e);
        }
    }

    /** Writes the tables and moves them into place. */
    public <T> T fill(Content<T> content) throws OutputException {
        T result;
        try {
            result = content.writeTo(this);
        } catch (IOException e) {
            throw e.getCause() instanceof OutputException said ? said : WriteFailure.ofFolder(folder.folder(), e);
        }
        folder.publish();
        return result;
    }

    /** Removes whatever was not published, and lets the next run in. */
    @Override
    public void close() {
        folder.close();
    }
}
