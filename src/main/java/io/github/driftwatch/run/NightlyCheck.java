package io.github.driftwatch.run;

import io.github.driftwatch.acknowledged.EarlierAcknowledgements;
import io.github.driftwatch.acknowledged.KnownLateness;
import io.github.driftwatch.model.Acknowledgement;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.notices.IssuedNotices;
import io.github.driftwatch.notices.NoticeRound;
import io.github.driftwatch.output.FolderBusyException;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.quality.NobodyToTell;
import io.github.driftwatch.report.CheckReports;
import io.github.driftwatch.report.CheckSettings;
import io.github.driftwatch.report.CheckSummary;
import io.github.driftwatch.report.NoticeCount;
import io.github.driftwatch.report.ReportName;
import io.github.driftwatch.report.RunFacts;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The nightly job: reads everything, evaluates every plan, writes every report. */
public final class NightlyCheck {

    private NightlyCheck() {}

    /**
     * Runs the check, alone in its folder from the first to the last. Whatever goes wrong, the reports that were there
     * stay as they were.
     *
     * @param notices which notices are wanted, where they are among the reports
     * @param folder where the reports go
     * @param elapsed tells how long the run has taken so far
     * @throws UnusableInputException where the input cannot be used
     * @throws OutputException where the reports cannot be written
     * @throws FolderBusyException where another run is writing into the folder
     */
    public static CheckSummary run(
            Request request, NoticesWanted notices, CheckSettings settings, Path folder, Supplier<Duration> elapsed)
            throws UnusableInputException, OutputException, FolderBusyException {
        try (CheckReports reports = CheckReports.open(folder, settings)) {
            Optional<IssuedNotices> earlier = settings.reports().contains(ReportName.NOTICES)
                    ? Optional.of(notices.earlier(folder, request.asAt()))
                    : Optional.empty();
            // The run before this one, which is where people mark what they know: read before anything of it is
            // replaced.
            Path earlierFolder = folder;
            List<Acknowledgement> before = EarlierAcknowledgements.in(earlierFolder);
            AssessedExport assessed = AssessedExport.read(request);
            KnownLateness known =
                    KnownLateness.on(request.asAt(), assessed.export().acknowledgements(), before);
            reports.know(known, EarlierAcknowledgements.areIn(folder));
            Optional<NoticeRound> round = earlier.map(issued -> new NoticeRound(
                    request.procedures(),
                    request.asAt(),
                    assessed.unassessed(),
                    notices.scope(request.asAt(), true),
                    issued));
            if (round.isPresent()) {
                round.get().begin(reports::ledger);
            }
            return run(assessed, request, round, KnownNotes.of(assessed.export(), known, request), reports, elapsed);
        }
    }

    private static CheckSummary run(
            AssessedExport assessed,
            Request request,
            Optional<NoticeRound> notices,
            List<String> knownNotes,
            CheckReports reports,
            Supplier<Duration> elapsed)
            throws OutputException {
        DataFindings findings = new DataFindings(request, assessed.export());
        HolidayHorizon holidays = new HolidayHorizon();
        KindsNeverSeen kinds = new KindsNeverSeen();
        BookingsNeverSeen bookings = new BookingsNeverSeen(request.procedures(), request.asAt());
        PartialPlans partial = new PartialPlans(assessed.export().reach());
        assessed.each(assessment -> {
            reports.accept(assessment);
            holidays.accept(assessment);
            kinds.accept(assessment);
            findings.accept(assessment);
            bookings.accept(assessment);
            partial.accept(assessment);
            if (notices.isPresent()) {
                notices.get().accept(assessment.history(), reports::ledger);
            }
        });
        List<String> notes = new ArrayList<>(InputNotes.of(assessed.export(), request.sources()));
        notes.addAll(knownNotes);
        kinds.note().ifPresent(notes::add);
        bookings.note().ifPresent(notes::add);
        RunFacts facts = new RunFacts(
                assessed.export().layout(),
                assessed.export().inputs(),
                findings.finish(
                        notices.map(round -> nobodyToTell(round, assessed)).orElse(List.of())),
                notices.map(round -> new NoticeCount(
                                round.rows().size(), round.unheard().size(), round.takenAsTold()))
                        .orElse(null),
                assessed.unassessed(),
                partial.found(request.procedures(), notices.isPresent()).orElse(null),
                holidays.note().orElse(null),
                notes);
        return reports.finish(facts, notices.map(NoticeRound::rows).orElse(List.of()), elapsed);
    }

    private static List<Finding> nobodyToTell(NoticeRound round, AssessedExport assessed) {
        NobodyToTell nobody = new NobodyToTell(assessed.export().inputs());
        return round.unheard().stream()
                .map(row -> nobody.finding(row.arisen(), row.role()))
                .toList();
    }
}
