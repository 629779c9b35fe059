package io.github.driftwatch.report;

import io.github.driftwatch.notices.LedgerRow;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.output.ReportFolder;
import io.github.driftwatch.output.StagedFile;
import io.github.driftwatch.table.TableFile;
import io.github.driftwatch.table.TableFiles;
import java.io.IOException;

/** The ledger of issued notices on its way into a folder of reports. It is CSV, whatever the formats of the reports. */
final class NoticeLedger {

    static final String FILE = ReportTables.NOTICES_ISSUED.name() + ".csv";

    private final ReportFolder folder;
    private final StagedFile staged;
    private final TableFile table;
    private long rows;

    private NoticeLedger(ReportFolder folder, StagedFile staged, TableFile table) {
        this.folder = folder;
        this.staged = staged;
        this.table = table;
    }

    static NoticeLedger in(ReportFolder folder) throws OutputException {
        StagedFile staged = folder.create(FILE);
        try {
            TableFile table = TableFiles.csv(staged, false);
            table.headings(ReportTables.NOTICES_ISSUED.headings());
            return new NoticeLedger(folder, staged, table);
        } catch (IOException e) {
            throw folder.failure(FILE, e);
        }
    }

    void row(LedgerRow row) throws OutputException {
        try {
            table.row(ReportTables.NOTICES_ISSUED.cells(row));
            rows++;
        } catch (IOException e) {
            throw folder.failure(FILE, e);
        }
    }

    OutputFile complete() throws OutputException {
        try {
            table.close();
        } catch (IOException e) {
            throw folder.failure(FILE, e);
        }
        return OutputFile.of(FILE, staged, rows);
    }
}
