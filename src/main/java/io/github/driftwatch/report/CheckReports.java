package io.github.driftwatch.report;

import io.github.driftwatch.acknowledged.KnownLateness;
import io.github.driftwatch.acknowledged.KnownStanding;
import io.github.driftwatch.notices.LedgerRow;
import io.github.driftwatch.notices.NoticeRow;
import io.github.driftwatch.output.FolderBusyException;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.output.ReportFolder;
import io.github.driftwatch.report.ahead.ConferenceRules;
import io.github.driftwatch.report.ahead.Load;
import io.github.driftwatch.report.ahead.WorkAhead;
import io.github.driftwatch.table.ReportTable;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.PlanAssessment;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * The reports of a check, written as plans come by. The trace goes to its files at once; of the rest only what the
 * overdue and upcoming lists show is kept. Nothing is seen in the folder before {@link #finish}; closing without it
 * leaves the earlier reports as they were.
 */
public final class CheckReports implements AutoCloseable {

    private final CheckSettings settings;
    private final ReportFolder folder;
    private final CheckFiles files;
    private final DueLists due;
    private final ConferenceRules conferences;
    private final Load load;
    private final RuleTally tally = new RuleTally();
    private boolean listsKnown;
    private long plansChecked;
    private long plansOpen;

    private CheckReports(CheckSettings settings, ReportFolder folder, CheckFiles files) {
        this.settings = settings;
        this.folder = folder;
        this.files = files;
        this.due = new DueLists(settings.asAt(), settings.horizonDays());
        this.conferences = new ConferenceRules(settings.procedures());
        this.load = new Load(conferences, settings.asAt());
    }

    /**
     * Begins the reports of a check.
     *
     * @throws OutputException where the folder cannot be made or written into
     * @throws FolderBusyException where another run is writing into it
     */
    public static CheckReports open(Path outFolder, CheckSettings settings)
            throws OutputException, FolderBusyException {
        return open(ReportFolder.open(outFolder), settings);
    }

    static CheckReports open(ReportFolder folder, CheckSettings settings) throws OutputException {
        CheckFiles files = new CheckFiles(folder, settings);
        boolean open = false;
        try {
            files.open();
            open = true;
            return new CheckReports(settings, folder, files);
        } finally {
            if (!open) {
                files.close();
                folder.close();
            }
        }
    }

    /**
     * Takes note of what lateness is known about, before any plan comes.
     *
     * @param listed whether a list of it is in the folder already, which an empty one is to replace
     */
    public void know(KnownLateness known, boolean listed) {
        due.know(known);
        listsKnown = listed || !known.isEmpty();
    }

    /** Takes the next plan. Plans come in the order in which the trace is to have them. */
    public void accept(PlanAssessment assessment) throws OutputException {
        boolean traced = settings.reports().contains(ReportName.OBLIGATIONS);
        for (Obligation obligation : assessment.obligations()) {
            tally.add(obligation);
            if (traced) {
                files.row(ReportName.OBLIGATIONS, ReportTables.OBLIGATIONS.cells(obligation));
            }
        }
        due.accept(assessment);
        load.accept(assessment);
        plansChecked++;
        plansOpen += assessment.history().plan().openOn(settings.asAt()) ? 1 : 0;
    }

    /** Takes a row of the ledger of issued notices. */
    public void ledger(LedgerRow row) throws OutputException {
        files.ledger(row);
    }

    /**
     * Writes the other reports and the summary, and moves everything into place.
     *
     * @param facts what the reports say beside the obligations
     * @param notices who is to be told what, in the order of the report
     * @param elapsed tells how long the run has taken so far
     */
    public CheckSummary finish(RunFacts facts, List<NoticeRow> notices, Supplier<Duration> elapsed)
            throws OutputException {
        List<DueRow> overdue = due.overdue();
        List<DueRow> upcoming = due.upcoming();
        rows(ReportName.OVERDUE, ReportTables.OVERDUE, overdue);
        rows(ReportName.UPCOMING, ReportTables.UPCOMING, upcoming);
        List<KnownStanding> known = due.known();
        files.keepAcknowledged(listsKnown);
        rows(ReportName.ACKNOWLEDGED, ReportTables.ACKNOWLEDGED, known);
        rows(ReportName.NOTICES, ReportTables.NOTICES, notices);
        rows(ReportName.DATA_QUALITY, ReportTables.DATA_QUALITY, facts.findings());
        CheckSummary summary = new CheckSummary(
                settings,
                facts.with(files.leftFromEarlier()),
                plansChecked,
                plansOpen,
                due.plansOverdue(),
                tally,
                RequirementCount.of(overdue),
                RequirementCount.of(upcoming),
                List.of(),
                folder.folder(),
                Duration.ZERO,
                known.isEmpty() ? null : KnownCount.of(known, overdue, upcoming),
                load.map(settings.capacity()));
        files.ahead(WorkAhead.of(upcoming, conferences), summary.load());
        CheckSummary complete = files.complete(summary, elapsed);
        folder.publish();
        return complete;
    }

    /** Removes whatever was not published, and lets the next run in. */
    @Override
    public void close() {
        files.close();
        folder.close();
    }

    private <R> void rows(ReportName report, ReportTable<R> table, List<R> rows) throws OutputException {
        if (settings.reports().contains(report)) {
            for (R row : rows) {
                files.row(report, table.cells(row), table.quiet().test(row));
            }
        }
    }
}
