package io.github.driftwatch.run;

import io.github.driftwatch.acknowledged.EarlierAcknowledgements;
import io.github.driftwatch.acknowledged.EarlierWords;
import io.github.driftwatch.acknowledged.KnownLateness;
import io.github.driftwatch.comparison.ComparedList;
import io.github.driftwatch.comparison.Previous;
import io.github.driftwatch.comparison.ShrunkenTables;
import io.github.driftwatch.comparison.TableSizes;
import io.github.driftwatch.comparison.Tonight;
import io.github.driftwatch.model.Acknowledgement;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.notices.IssuedNotices;
import io.github.driftwatch.notices.NoticeRound;
import io.github.driftwatch.output.FolderBusyException;
import io.github.driftwatch.output.Keeping;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.output.ReportFolder;
import io.github.driftwatch.quality.NobodyToTell;
import io.github.driftwatch.report.CheckReports;
import io.github.driftwatch.report.CheckSettings;
import io.github.driftwatch.report.CheckSummary;
import io.github.driftwatch.report.NoticeCount;
import io.github.driftwatch.report.ReportName;
import io.github.driftwatch.report.RunFacts;
import io.github.driftwatch.source.Meanwhile;
import io.github.driftwatch.source.UnusableInputException;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.timeline.PlanAssessment;
import io.github.driftwatch.timeline.UnassessedRule;
import io.github.driftwatch.trend.OverdueTrend;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The nightly job: reads everything, evaluates every plan, writes every report. */
public final class NightlyCheck {

    /** How many month ends the charts look back. */
    private static final int MONTH_ENDS = 12;

    private NightlyCheck() {}

    /**
     * Runs the check, alone in its folder from the first to the last. Whatever goes wrong, the reports that were there
     * stay as they were.
     *
     * @param notices which notices are wanted, where they are among the reports
     * @param previous the folder of an earlier run to compare with; absent where none is named
     * @param out the folder where the reports go
     * @param keeping who may read them
     * @param elapsed tells how long the run has taken so far
     * @throws UnusableInputException where the input cannot be used
     * @throws OutputException where the reports cannot be written
     * @throws FolderBusyException where another run is writing into the folder
     */
    public static CheckSummary run(
            Request request,
            NoticesWanted notices,
            CheckSettings settings,
            @Nullable Path previous,
            Path out,
            Keeping keeping,
            Supplier<Duration> elapsed)
            throws UnusableInputException, OutputException, FolderBusyException {
        try (ReportFolder folder = ReportFolder.open(out, keeping)) {
            if (previous != null) {
                ReportFolder.settle(previous);
            }
            Previous earlier = Previous.read(previous, out, tonight(settings));
            TableSizes sizes = TableSizes.in(previous == null ? out : previous, settings.asAt());
            // The run before this one, which is where people mark what they know: read before anything of it is
            // replaced. What they changed in the folder itself stands before what another one says.
            List<EarlierWords> before = new ArrayList<>(List.of(EarlierAcknowledgements.in(out)));
            if (previous != null) {
                before.add(EarlierAcknowledgements.in(previous));
            }
            return run(request, notices, settings, earlier, sizes, before, folder, elapsed);
        }
    }

    private static Tonight tonight(CheckSettings settings) {
        return new Tonight(
                settings.asAt(),
                settings.procedures(),
                settings.programVersion(),
                CheckSummary.FORMAT_VERSION,
                settings.horizonDays(),
                EnumSet.allOf(ComparedList.class));
    }

    private static CheckSummary run(
            Request request,
            NoticesWanted notices,
            CheckSettings settings,
            Previous previous,
            TableSizes sizes,
            List<EarlierWords> before,
            ReportFolder folder,
            Supplier<Duration> elapsed)
            throws UnusableInputException, OutputException {
        try (CheckReports reports = CheckReports.open(folder, settings, previous.comparison())) {
            if (request.pseudonyms() != null) {
                reports.mark(request.pseudonyms());
            }
            Meanwhile<Optional<IssuedNotices>> issuedBefore =
                    Meanwhile.begun(() -> issuedBefore(request, notices, settings, folder));
            AssessedExport assessed;
            Optional<IssuedNotices> earlier;
            try {
                assessed = AssessedExport.read(request);
            } finally {
                // Where neither can be read, it is the ledger that is told of: without it nothing may be written here.
                earlier = issuedBefore.awaited();
            }
            KnownLateness known = KnownLateness.on(
                    request.asAt(),
                    assessed.export().acknowledgements(),
                    before,
                    assessed.export().histories().plans());
            reports.know(known, EarlierAcknowledgements.areIn(folder.folder()));
            if (earlier.isPresent()) {
                earlier.get().goOnAs(assessed.plans(), request.asAt());
            }
            Optional<NoticeRound> round = earlier.map(issued -> new NoticeRound(
                    request.procedures(),
                    request.asAt(),
                    assessed.unassessed(),
                    notices.scope(request.asAt(), true),
                    issued));
            if (round.isPresent()) {
                round.get().begin(reports::ledger);
            }
            if (settings.page()) {
                reports.plans(assessed);
            }
            return run(
                    assessed,
                    request,
                    settings.reports().contains(ReportName.OUTLOOK),
                    settings.formats().contains(Format.XLSX) || settings.page() ? trendOf(assessed, request) : null,
                    round,
                    known,
                    ShrunkenTables.of(sizes, assessed.export()),
                    previous.notes(assessed.export().layout()),
                    reports,
                    elapsed);
        }
    }

    private static Optional<IssuedNotices> issuedBefore(
            Request request, NoticesWanted notices, CheckSettings settings, ReportFolder folder)
            throws UnusableInputException {
        return settings.reports().contains(ReportName.NOTICES)
                ? Optional.of(notices.earlier(folder.folder(), request.asAt(), request.today()))
                : Optional.empty();
    }

    /** Begins to work out the month ends, which only the charts wait for. */
    private static ForkJoinTask<OverdueTrend> trendOf(AssessedExport assessed, Request request) {
        return ForkJoinPool.commonPool().submit(() -> assessed.trend(request, MONTH_ENDS));
    }

    private static CheckSummary run(
            AssessedExport assessed,
            Request request,
            boolean outlook,
            @Nullable ForkJoinTask<OverdueTrend> trend,
            Optional<NoticeRound> notices,
            KnownLateness known,
            ShrunkenTables shrunken,
            List<String> said,
            CheckReports reports,
            Supplier<Duration> elapsed)
            throws OutputException {
        DataFindings findings = new DataFindings(request, assessed.export());
        HolidayHorizon holidays = new HolidayHorizon();
        KindsNeverSeen kinds = new KindsNeverSeen();
        List<RowsNeverSeen> rowsNeverSeen = List.of(
                RowsNeverSeen.bookings(request.procedures(), request.asAt()),
                RowsNeverSeen.designatedReviews(request.procedures()));
        DriftRound drift = new DriftRound(assessed, request, outlook);
        List<Acknowledgement> words = new ArrayList<>(assessed.export().acknowledgements());
        words.addAll(known.carried());
        WordsForNothing forNothing = new WordsForNothing(words);
        PartialPlans partial = new PartialPlans(assessed.export().reach());
        assessed.each(
                assessment -> JudgedPlan.of(assessment, drift, findings, notices.orElse(null)), (JudgedPlan plan) -> {
                    PlanAssessment assessment = plan.assessment();
                    reports.accept(assessment);
                    plan.drift().ifPresent(reports::accept);
                    holidays.accept(assessment);
                    kinds.accept(assessment);
                    findings.accept(assessment, plan.findings());
                    rowsNeverSeen.forEach(rows -> rows.accept(assessment));
                    partial.accept(assessment);
                    forNothing.accept(assessment);
                    if (notices.isPresent()) {
                        notices.get().accept(plan.arisen(), reports::ledger);
                    }
                });
        if (trend != null) {
            reports.trend(trend.join());
        }
        List<String> notes = new ArrayList<>(OddDay.notes(request, assessed.plans()));
        notes.addAll(InputNotes.of(assessed.export(), request.sources()));
        notes.addAll(shrunken.notes());
        notes.addAll(said);
        notes.addAll(WhoseFlags.notes(request.procedures()));
        notes.addAll(UnassessedRule.inPart(request.procedures(), request.notRecorded(), assessed.unassessed()));
        KnownNotes knownNotes = new KnownNotes(request.procedures(), forNothing);
        notes.addAll(knownNotes.ofTable(assessed.export()));
        notes.addAll(knownNotes.ofList(
                reports.listOfKnown().toString(), known.spoilt(), reports.rowsInForce(known.carried())));
        kinds.note().ifPresent(notes::add);
        rowsNeverSeen.forEach(rows -> rows.note().ifPresent(notes::add));
        List<Finding> others = new ArrayList<>(shrunken.findings());
        notices.ifPresent(round -> others.addAll(nobodyToTell(round, assessed)));
        RunFacts facts = new RunFacts(
                assessed.export().layout(),
                assessed.export().inputs(),
                findings.finish(others),
                notices.map(round -> new NoticeCount(
                                round.rows().size(), round.unheard().size(), round.takenAsTold()))
                        .orElse(null),
                assessed.unassessed(),
                drift.flags(),
                partial.found(request.procedures(), notices.isPresent()).orElse(null),
                holidays.note().orElse(null),
                notes,
                null,
                shrunken.before());
        return reports.finish(facts, notices.map(NoticeRound::rows).orElse(List.of()), elapsed);
    }

    private static List<Finding> nobodyToTell(NoticeRound round, AssessedExport assessed) {
        NobodyToTell nobody = new NobodyToTell(assessed.export().inputs());
        return round.unheard().stream()
                .map(row -> nobody.finding(row.arisen(), row.role()))
                .toList();
    }
}
