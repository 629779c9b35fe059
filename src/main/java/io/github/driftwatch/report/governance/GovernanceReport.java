package io.github.driftwatch.report.governance;

import io.github.driftwatch.governance.Governance;
import io.github.driftwatch.governance.Lesson;
import io.github.driftwatch.governance.Withheld;
import io.github.driftwatch.output.FolderBusyException;
import io.github.driftwatch.output.Keeping;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.output.ReportFolder;
import io.github.driftwatch.output.StagedFile;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.table.Ink;
import io.github.driftwatch.table.ReportWriter;
import io.github.driftwatch.table.TableFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The governance report of a period, ready to be written. */
public final class GovernanceReport {

    private final Shown shown;
    private final GovernanceFacts facts;

    /** @param withheld what is not to be shown; absent where small numbers are not suppressed */
    public GovernanceReport(Governance governance, @Nullable Withheld withheld, GovernanceFacts facts) {
        this.shown =
                new Shown(governance, withheld, facts.procedures().governance().ageBands());
        this.facts = facts;
    }

    /**
     * Writes its files, all of them or none.
     *
     * @param keeping who may read them
     * @throws OutputException where they cannot be written: whatever was there before is as it was
     * @throws FolderBusyException where another run is writing into the folder
     */
    public void write(GovernanceFiles files, boolean rawCsv, Keeping keeping)
            throws OutputException, FolderBusyException {
        try (ReportFolder folder = ReportFolder.open(files.folder(), keeping)) {
            for (String name : files.names()) {
                StagedFile file = folder.create(name);
                try (file) {
                    write(files.kind(name), file, folder, rawCsv);
                } catch (IOException e) {
                    throw folder.failure(name, e);
                }
            }
            folder.publish();
        }
    }

    private void write(GovernanceFiles.Kind kind, OutputStream out, ReportFolder folder, boolean rawCsv)
            throws IOException {
        switch (kind) {
            case WORKBOOK -> GovernanceBook.write(shown, facts, out, folder.staging());
            case PAGE -> new GovernancePage(shown, facts).write(out);
            case FIGURES -> ReportWriter.fill(TableFiles.csv(out, rawCsv), TidyRow.TABLE, TidyRow.all(shown));
            case LESSONS -> ReportWriter.fill(TableFiles.csv(out, rawCsv), LessonRow.TABLE, lessons());
        }
    }

    /** The lessons in full: free text cannot be suppressed, so that a report that withholds small numbers has none. */
    private List<Lesson> lessons() {
        return shown.suppressed() ? List.of() : shown.governance().lessons();
    }

    /** Writes the figures of the first page as a table, or the tidy table, to a stream, which stays open. */
    public void write(ReportWriter writer, Format format, OutputStream out) throws IOException {
        if (format == Format.TABLE) {
            writer.write(HeadlineTable.TABLE, Headlines.of(shown), format, out);
        } else {
            writer.write(TidyRow.TABLE, TidyRow.all(shown), format, out);
        }
    }

    /**
     * What is said to the person who made it.
     *
     * @param files what was written; absent where it went to standard output
     * @param width the width of the screen, in characters
     * @param ink how labels are set off
     */
    public List<String> lines(@Nullable GovernanceFiles files, int width, Ink ink) {
        return GovernanceText.lines(shown, facts, files, width, ink);
    }
}
