package io.github.driftwatch.run;

import io.github.driftwatch.ingest.UnusableInputException;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.output.FolderBusyException;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.quality.ChildChecks;
import io.github.driftwatch.quality.PlanChecks;
import io.github.driftwatch.report.CheckReports;
import io.github.driftwatch.report.CheckSettings;
import io.github.driftwatch.report.CheckSummary;
import io.github.driftwatch.report.RunFacts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** The nightly job: reads everything, evaluates every plan, writes every report. */
public final class NightlyCheck {

    private static final Comparator<Finding> BY_KIND = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::check)
            .thenComparing(Finding::file)
            .thenComparing(finding -> finding.sheet() == null ? "" : finding.sheet())
            .thenComparingInt(Finding::row);

    private NightlyCheck() {}

    /**
     * Runs the check, alone in its folder from the first to the last. Whatever goes wrong, the reports that were there
     * stay as they were.
     *
     * @param folder where the reports go
     * @param elapsed tells how long the run has taken so far
     * @throws UnusableInputException where the input cannot be used
     * @throws OutputException where the reports cannot be written
     * @throws FolderBusyException where another run is writing into the folder
     */
    public static CheckSummary run(Request request, CheckSettings settings, Path folder, Supplier<Duration> elapsed)
            throws UnusableInputException, OutputException, FolderBusyException {
        try (CheckReports reports = CheckReports.open(folder, settings)) {
            return run(AssessedExport.read(request), request, reports, elapsed);
        }
    }

    private static CheckSummary run(
            AssessedExport assessed, Request request, CheckReports reports, Supplier<Duration> elapsed)
            throws OutputException {
        List<Finding> findings = new ArrayList<>(assessed.export().findings());
        HolidayHorizon holidays = new HolidayHorizon();
        KindsNeverSeen kinds = new KindsNeverSeen();
        PlanChecks plans = new PlanChecks(
                request.procedures(),
                request.asAt(),
                request.today(),
                assessed.export().inputs());
        ChildChecks children = new ChildChecks(request.asAt(), assessed.export().inputs());
        assessed.each(assessment -> {
            reports.accept(assessment);
            holidays.accept(assessment);
            kinds.accept(assessment);
            findings.addAll(plans.findings(assessment));
            children.accept(assessment, findings::add);
        });
        children.finish(findings::add);
        findings.sort(BY_KIND);
        List<String> notes = new ArrayList<>(InputNotes.of(assessed.export(), request.sources()));
        kinds.note().ifPresent(notes::add);
        RunFacts facts = new RunFacts(
                assessed.export().inputs(),
                findings,
                assessed.unassessed(),
                holidays.note().orElse(null),
                notes);
        return reports.finish(facts, elapsed);
    }
}
