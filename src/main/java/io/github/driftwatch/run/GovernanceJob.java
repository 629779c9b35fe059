package io.github.driftwatch.run;

import io.github.driftwatch.drift.Supplied;
import io.github.driftwatch.governance.Governance;
import io.github.driftwatch.governance.GovernanceRound;
import io.github.driftwatch.governance.Withheld;
import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.Finding.Severity;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.report.governance.GovernanceFacts;
import io.github.driftwatch.report.governance.GovernanceReport;
import io.github.driftwatch.source.UnusableInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes the governance report of a period. */
public final class GovernanceJob {

    private GovernanceJob() {}

    /**
     * Reads, measures and decides what is withheld.
     *
     * @param request its day is the period's last
     * @throws UnusableInputException where the input cannot be used
     */
    public static GovernanceReport run(Request request, GovernanceWanted wanted) throws UnusableInputException {
        AssessedExport assessed = AssessedExport.read(request);
        Governance all = measured(assessed, request, wanted);
        // Month by month, nearly all that a team has is a small number, and would cost the whole its figures.
        Governance governance = wanted.suppress() ? all.withMonthsOfTheWhole() : all;
        Withheld withheld =
                wanted.suppress() ? Withheld.of(governance, request.procedures().governance()) : null;
        return new GovernanceReport(governance, withheld, facts(assessed, request, wanted));
    }

    private static Governance measured(AssessedExport assessed, Request request, GovernanceWanted wanted) {
        Export export = assessed.export();
        return GovernanceRound.of(
                // Looked along once for each period and month end: made once, and not anew each time.
                List.copyOf(export.histories()),
                export.reach(),
                request.procedures(),
                assessed.unassessed(),
                new Supplied(
                        export.supplied(),
                        export.latestOnly(),
                        request.notRecorded(),
                        export.holdsDesignatedReviews() ? Set.of() : Set.of(Occurrences.DESIGNATED_REVIEW.word())),
                wanted.period(),
                wanted.lastYearOnly());
    }

    private static GovernanceFacts facts(AssessedExport assessed, Request request, GovernanceWanted wanted) {
        DataFindings gathered = new DataFindings(request, assessed.export());
        PartialPlans partial = new PartialPlans(assessed.export().reach());
        assessed.each(assessment -> {
            gathered.accept(assessment);
            partial.accept(assessment);
        });
        List<Finding> findings = gathered.finish(List.of());
        return new GovernanceFacts(
                request.procedures(),
                wanted.programVersion(),
                request.today(),
                wanted.target(),
                wanted.benchmark(),
                wanted.lastYearOnly(),
                request.pseudonyms() != null,
                assessed.export().inputs(),
                assessed.export().histories().size(),
                partial.found(request.procedures(), false)
                        .map(lack -> (wanted.suppress() ? lack.wordsWithoutNumbers() : lack.words()) + ".")
                        .orElse(null),
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                notes(assessed.export(), request));
    }

    private static List<String> notes(Export export, Request request) {
        List<String> notes = new ArrayList<>(InputNotes.of(export, request.sources()));
        if (export.latestOnly().contains(Table.PLANS)) {
            notes.add(
                    "Only the latest plan of each child is in the export: figures of earlier days, and of how long plans"
                            + " last, lack the plans that a later one of the same child has replaced.");
        }
        return notes;
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
