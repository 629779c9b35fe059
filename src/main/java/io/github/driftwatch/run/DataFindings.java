package io.github.driftwatch.run;

import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.pseudonym.CodedExport;
import io.github.driftwatch.quality.ChildChecks;
import io.github.driftwatch.quality.PlanChecks;
import io.github.driftwatch.timeline.PlanAssessment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong with the data of one run: found while reading, in a plan's history, and among a child's plans. */
final class DataFindings {

    private static final Comparator<Finding> BY_KIND = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::check)
            .thenComparing(Finding::file)
            .thenComparing(finding -> finding.sheet() == null ? "" : finding.sheet())
            .thenComparingInt(Finding::row);

    private final List<Finding> findings;
    private final PlanChecks plans;
    private final ChildChecks children;
    private final boolean withheld;

    DataFindings(Request request, Export export) {
        this.findings = new ArrayList<>(export.findings());
        this.plans = new PlanChecks(
                request.procedures(), request.asAt(), request.today(), export.inputs(), export.holdsBookings());
        this.withheld = request.pseudonyms() != null;
        this.children = new ChildChecks(request.asAt(), export.inputs());
    }

    /** What there is to say of one plan by itself. Safe for several threads. */
    List<Finding> of(PlanAssessment assessment) {
        return plans.findings(assessment);
    }

    /** Takes what was found on one plan; plans come in the order of the trace. */
    void accept(PlanAssessment assessment, List<Finding> found) {
        findings.addAll(found);
        children.accept(assessment, findings::add);
    }

    /** Looks at one plan; plans come in the order of the trace. */
    void accept(PlanAssessment assessment) {
        accept(assessment, of(assessment));
    }

    /** Everything found, with what another part of the run found: errors first, then by check and place. */
    List<Finding> finish(Collection<Finding> others) {
        children.finish(findings::add);
        findings.addAll(others);
        if (withheld) {
            findings.replaceAll(CodedExport::withheld);
        }
        findings.sort(BY_KIND);
        return findings;
    }
}
