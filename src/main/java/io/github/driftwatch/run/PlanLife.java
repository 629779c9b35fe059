package io.github.driftwatch.run;

import io.github.driftwatch.lifeline.ChildLife;
import io.github.driftwatch.lifeline.Lifeline;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.pseudonym.CodedExport;
import io.github.driftwatch.pseudonym.Pseudonyms;
import io.github.driftwatch.quality.ChildChecks;
import io.github.driftwatch.quality.PlanChecks;
import io.github.driftwatch.source.UnusableInputException;
import io.github.driftwatch.timeline.PlanAssessment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One child's plan told, out of the whole export: all of it is read, and only this child's plans are assessed. */
public final class PlanLife {

    private final Request request;
    private final String childId;
    private final AssessedExport assessed;
    private final List<PlanAssessment> plans;

    private PlanLife(Request request, String childId, AssessedExport assessed) {
        this.request = request;
        this.childId = childId;
        this.assessed = assessed;
        this.plans = assessed.ofChild(childId).stream()
                .sorted(Comparator.comparing(PlanLife::start))
                .toList();
    }

    /**
     * Tells a child's plan.
     *
     * @param childId the child's identifier, exactly as in the export
     * @param planId the plan's identifier as reports show it; the one that runs, else the latest, where absent
     * @throws UnusableInputException where the input cannot be used
     * @throws UnknownPlanException where there is no such plan
     */
    public static ChildLife of(Request request, String childId, @Nullable String planId)
            throws UnusableInputException, UnknownPlanException {
        AssessedExport assessed = AssessedExport.read(request);
        Pseudonyms codes = request.pseudonyms();
        return codes == null
                ? new PlanLife(request, childId, assessed).told(planId)
                : new PlanLife(request, codes.code(Pseudonyms.CHILD, childId), assessed)
                        .told(planId == null ? null : codes.code(Pseudonyms.PLAN, planId));
    }

    private ChildLife told(@Nullable String planId) throws UnknownPlanException {
        PlanAssessment shown = chosen(planId);
        List<Plan> others = plans.stream()
                .filter(plan -> !plan.equals(shown))
                .map(plan -> plan.history().plan())
                .toList();
        return new ChildLife(
                Lifeline.of(shown, request.procedures(), request.asAt()),
                others,
                request.procedures().inWords(),
                assessed.unassessed(),
                findings());
    }

    private PlanAssessment chosen(@Nullable String planId) throws UnknownPlanException {
        if (plans.isEmpty()) {
            throw new UnknownPlanException(nobody());
        }
        if (planId == null) {
            return plans.stream().max(this::runningThenLatest).orElseThrow();
        }
        return plans.stream()
                .filter(plan -> plan.history().plan().id().equals(planId))
                .findFirst()
                .orElseThrow(
                        () -> new UnknownPlanException(
                                "--plan: this child has no plan of that identifier, but "
                                        + (plans.size() == 1 ? "one other" : plans.size() + " others")
                                        + ". Leave --plan out: the heading then names one plan, and the end of the text lists any other."));
    }

    private int runningThenLatest(PlanAssessment one, PlanAssessment other) {
        return Comparator.comparing(
                        (PlanAssessment plan) -> plan.history().plan().openOn(request.asAt()))
                .thenComparing((PlanAssessment plan) -> !start(plan).isAfter(request.asAt()))
                .thenComparing(PlanLife::start)
                .compare(one, other);
    }

    private static LocalDate start(PlanAssessment assessment) {
        return assessment.history().plan().start();
    }

    /** Identifiers are confidential in a line of error: neither the one asked for nor one like it is named. */
    private String nobody() {
        String asked = childId.toLowerCase(Locale.ROOT);
        boolean leftOut = assessed.export().findings().stream().anyMatch(finding -> childId.equals(finding.childId()));
        boolean otherwise = assessed.export().histories().stream()
                .anyMatch(history ->
                        history.plan().childId().toLowerCase(Locale.ROOT).equals(asked));
        if (leftOut) {
            return "CHILD: no plan of this child could be read, though rows of it are in the export. The report"
                    + " data-quality of driftwatch check says what is wrong with them.";
        }
        return "CHILD: no plan of this child is in the export"
                + (otherwise
                        ? ", but there is an identifier that differs from it in capitals only: type it as the export has"
                                + " it."
                        : ". Check the identifier, which must be typed as the export has it, and that the export is"
                                + " the right one.");
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(assessed.export().findings().stream()
                .filter(finding -> Objects.equals(finding.childId(), childId))
                .toList());
        PlanChecks checks = new PlanChecks(
                request.procedures(),
                request.asAt(),
                request.today(),
                assessed.export().inputs(),
                assessed.export().holdsBookings());
        ChildChecks children = new ChildChecks(request.asAt(), assessed.export().inputs());
        for (PlanAssessment plan : plans) {
            findings.addAll(checks.findings(plan));
            children.accept(plan, findings::add);
        }
        children.finish(findings::add);
        if (request.pseudonyms() != null) {
            findings.replaceAll(CodedExport::withheld);
        }
        findings.sort(Comparator.comparing(Finding::severity)
                .thenComparing(Finding::check)
                .thenComparing(Finding::file)
                .thenComparingInt(Finding::row));
        return findings;
    }
}
