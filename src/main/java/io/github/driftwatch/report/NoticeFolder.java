package io.github.driftwatch.report;

import io.github.driftwatch.notices.LedgerRow;
import io.github.driftwatch.notices.NoticeRow;
import io.github.driftwatch.output.FolderBusyException;
import io.github.driftwatch.output.Keeping;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.output.ReportFolder;
import io.github.driftwatch.pseudonym.CodesMark;
import io.github.driftwatch.pseudonym.Pseudonyms;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.table.ReportWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A folder for the list of notices and its ledger alone: both are replaced, or neither. */
public final class NoticeFolder implements AutoCloseable {

    private final ReportFolder folder;
    private final NoticeLedger ledger;

    private NoticeFolder(ReportFolder folder, NoticeLedger ledger) {
        this.folder = folder;
        this.ledger = ledger;
    }

    /**
     * Opens a folder, which is made where there is none.
     *
     * @param keeping who may read what is written into it
     * @throws OutputException where it cannot be made or written into
     * @throws FolderBusyException where another run is writing into it
     */
    public static NoticeFolder open(Path path, Keeping keeping) throws OutputException, FolderBusyException {
        ReportFolder folder = ReportFolder.open(path, keeping);
        try {
            return new NoticeFolder(folder, NoticeLedger.in(folder));
        } catch (OutputException e) {
            folder.close();
            throw e;
        }
    }

    /** Says in the folder that identifiers and names are codes. */
    public void mark(Pseudonyms pseudonyms) throws OutputException {
        CodesMark.write(folder, pseudonyms);
    }

    /** Writes a row of the ledger. */
    public void ledger(LedgerRow row) throws OutputException {
        ledger.row(row);
    }

    /** Writes the list, and moves both into place. */
    public void finish(List<NoticeRow> rows, Format format, ReportWriter writer) throws OutputException {
        String name = ReportTables.NOTICES.name() + "." + format.word();
        try {
            writer.write(ReportTables.NOTICES, rows, format, folder.create(name));
        } catch (IOException e) {
            throw folder.failure(name, e);
        }
        ledger.complete();
        folder.publish();
    }

    /** Removes whatever was not published, and lets the next run in. */
    @Override
    public void close() {
        folder.close();
    }
}
