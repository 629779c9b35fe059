package io.github.driftwatch.report;

import io.github.driftwatch.acknowledged.EarlierAcknowledgements;
import io.github.driftwatch.acknowledged.KnownLateness;
import io.github.driftwatch.acknowledged.KnownStanding;
import io.github.driftwatch.acknowledged.KnownStanding.State;
import io.github.driftwatch.comparison.Changes;
import io.github.driftwatch.comparison.ComparedList;
import io.github.driftwatch.comparison.Comparison;
import io.github.driftwatch.model.Acknowledgement;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.notices.LedgerRow;
import io.github.driftwatch.notices.NoticeRow;
import io.github.driftwatch.output.FolderBusyException;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.output.ReportFolder;
import io.github.driftwatch.pseudonym.CodesMark;
import io.github.driftwatch.pseudonym.Pseudonyms;
import io.github.driftwatch.report.ahead.ConferenceRules;
import io.github.driftwatch.report.ahead.Load;
import io.github.driftwatch.report.ahead.WorkAhead;
import io.github.driftwatch.report.drift.DriftList;
import io.github.driftwatch.report.drift.DriftRow;
import io.github.driftwatch.report.html.CheckPage;
import io.github.driftwatch.report.html.PageFacts;
import io.github.driftwatch.report.html.PlansAgain;
import io.github.driftwatch.report.split.SplitCount;
import io.github.driftwatch.report.split.SplitList;
import io.github.driftwatch.table.ReportTable;
import io.github.driftwatch.time.Limits;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.PlanAssessment;
import io.github.driftwatch.trend.OverdueTrend;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The reports of a check, written as plans come by. The trace goes to its files at once; of the rest only what the
 * overdue, upcoming and drift lists show is kept. Nothing is seen in the folder before {@link #finish}; closing without it
 * leaves the earlier reports as they were.
 */
public final class CheckReports implements AutoCloseable {

    private final CheckSettings settings;
    private final ReportFolder folder;
    private final CheckFiles files;
    private final DueLists due;
    private final DriftList drift = new DriftList();
    private final @Nullable Comparison comparison;
    private final ConferenceRules conferences;
    private final Load load;
    private final RuleTally tally = new RuleTally();
    private final MonthsOnPlan months = new MonthsOnPlan();
    private @Nullable OverdueTrend trend;
    private @Nullable PlansAgain plans;
    private boolean coded;
    private boolean listsKnown;
    private long plansChecked;
    private long plansOpen;

    private CheckReports(
            CheckSettings settings, ReportFolder folder, CheckFiles files, @Nullable Comparison comparison) {
        this.settings = settings;
        this.folder = folder;
        this.files = files;
        this.due = new DueLists(settings.asAt(), settings.horizonDays());
        this.comparison = comparison;
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
        return open(folder, settings, null);
    }

    /**
     * Begins the reports of a check in a folder that is already this run's alone.
     *
     * @param folder the folder; closed with the reports, and where they cannot be begun
     * @param comparison holds the run against an earlier one; absent where there is none
     */
    public static CheckReports open(ReportFolder folder, CheckSettings settings, @Nullable Comparison comparison)
            throws OutputException {
        CheckFiles files = new CheckFiles(folder, settings);
        boolean open = false;
        try {
            files.open(comparison != null);
            open = true;
            return new CheckReports(settings, folder, files, comparison);
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

    /** The list of what is known about that the next run reads. */
    public Path listOfKnown() {
        return folder.folder().resolve(EarlierAcknowledgements.LIST);
    }

    /**
     * Those of some words that have not passed, each with its row of the list of what is known about, once every plan has
     * come.
     */
    public List<Acknowledgement> rowsInForce(List<Acknowledgement> words) {
        List<KnownStanding> listed = due.known();
        int before = due.spoilt().size() + 2;
        List<Acknowledgement> rows = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++) {
            Acknowledgement word = listed.get(i).word();
            if (listed.get(i).state() != State.PASSED && words.contains(word)) {
                rows.add(word.inRow(i + before));
            }
        }
        return rows;
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
        if (comparison != null) {
            comparison.accept(assessment);
        }
        load.accept(assessment);
        plansChecked++;
        Plan plan = assessment.history().plan();
        if (plan.openOn(settings.asAt())) {
            plansOpen++;
            months.add(Limits.fullMonths(plan.start(), settings.asAt()));
        }
    }

    /** Takes how things stood at earlier month ends, for the charts. */
    public void trend(OverdueTrend earlier) {
        trend = earlier;
    }

    /** Takes the plans themselves, for the page that tells of each. */
    public void plans(PlansAgain again) {
        plans = again;
    }

    /** Takes where an open plan stands and is heading. */
    public void accept(DriftRow row) {
        drift.accept(row);
    }

    /** Says in the folder that identifiers and names are codes. */
    public void mark(Pseudonyms pseudonyms) throws OutputException {
        files.mark(CodesMark.write(folder, pseudonyms));
        coded = true;
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
        List<DueRow> overdue = ChangeMarks.on(ComparedList.OVERDUE, due.overdue(), comparison);
        List<DueRow> upcoming = ChangeMarks.on(ComparedList.UPCOMING, due.upcoming(), comparison);
        List<DriftRow> drifting = ChangeMarks.on(drift.rows(), comparison);
        Changes changes = comparison == null ? null : comparison.changes(facts.unassessed());
        rows(ReportName.OVERDUE, ReportTables.OVERDUE, overdue);
        rows(ReportName.UPCOMING, ReportTables.UPCOMING, upcoming);
        rows(ReportName.DRIFT_RISK, ReportTables.DRIFT_RISK, drifting);
        rows(ReportName.OUTLOOK, ReportTables.OUTLOOK, drifting);
        if (changes != null) {
            rows(ReportName.RESOLVED, ReportTables.RESOLVED, changes.resolved());
        }
        List<KnownStanding> known = due.known();
        files.keepAcknowledged(listsKnown);
        for (KnownRow row : KnownRow.of(due.spoilt(), known)) {
            files.row(ReportName.ACKNOWLEDGED, ReportTables.ACKNOWLEDGED.cells(row), row.quiet());
        }
        rows(ReportName.NOTICES, ReportTables.NOTICES, notices);
        rows(ReportName.DATA_QUALITY, ReportTables.DATA_QUALITY, facts.findings());
        SplitCount split = files.split(List.of(
                new SplitList<>(ReportTables.OVERDUE, overdue, DueRow::plan),
                new SplitList<>(ReportTables.UPCOMING, upcoming, DueRow::plan),
                new SplitList<>(
                        ReportTables.DRIFT_RISK, drifting, row -> row.drift().plan()),
                new SplitList<>(
                        ReportTables.OUTLOOK, drifting, row -> row.drift().plan())));
        CheckPage page = page(overdue, upcoming, drifting, changes, known, notices, facts);
        CheckSummary summary = new CheckSummary(
                settings,
                facts.with(changes == null ? List.of() : changes.note().stream().toList())
                        .with(CheckFileNames.leftFromEarlier(folder, settings))
                        .with(page == null ? List.of() : page.note().stream().toList())
                        .since(changes == null ? null : SinceEarlier.of(changes, overdue)),
                new CheckSummary.PlanCount(plansChecked, plansOpen, due.plansOverdue(), due.endedOverdue()),
                tally,
                RequirementCount.of(overdue),
                RequirementCount.of(upcoming),
                known.isEmpty() ? null : KnownCount.of(known, overdue, upcoming),
                load.map(settings.capacity()),
                DriftCount.of(drifting),
                split,
                new CheckSummary.Written(List.of(), "", folder.folder(), Duration.ZERO));
        ChartFigures figures = new ChartFigures(settings.asAt(), months, summary.overdue(), trend);
        files.charts(figures);
        files.ahead(WorkAhead.of(upcoming, conferences), summary.load());
        if (page != null) {
            files.page(page, summary, figures, coded);
        }
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

    /** The page for a browser; absent where none is wanted. */
    private @Nullable CheckPage page(
            List<DueRow> overdue,
            List<DueRow> upcoming,
            List<DriftRow> drifting,
            @Nullable Changes changes,
            List<KnownStanding> known,
            List<NoticeRow> notices,
            RunFacts facts) {
        PlansAgain again = plans;
        if (!settings.page() || again == null) {
            return null;
        }
        PageFacts lists = new PageFacts(
                overdue,
                upcoming,
                drifting,
                changes == null ? null : changes.resolved(),
                listsKnown ? KnownRow.of(due.spoilt(), known) : null,
                notices,
                facts.findings());
        return new CheckPage(settings, lists, again);
    }

    private <R> void rows(ReportName report, ReportTable<R> table, List<R> rows) throws OutputException {
        if (settings.reports().contains(report)) {
            for (R row : rows) {
                files.row(report, table.cells(row), table.quiet().test(row));
            }
        }
    }
}
