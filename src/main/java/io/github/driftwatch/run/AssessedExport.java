package io.github.driftwatch.run;

import io.github.driftwatch.acknowledged.UnknownRequirements;
import io.github.driftwatch.ingest.ExportReader;
import io.github.driftwatch.ingest.ReadingOptions;
import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistories;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.pseudonym.CodedExport;
import io.github.driftwatch.report.html.PlansAgain;
import io.github.driftwatch.source.UnusableInputException;
import io.github.driftwatch.timeline.Evaluation;
import io.github.driftwatch.timeline.PlanAssessment;
import io.github.driftwatch.timeline.UnassessedRule;
import io.github.driftwatch.trend.OverdueTrend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An export as read, whose plans can be assessed one by one. */
public final class AssessedExport implements PlansAgain {

    private final Export export;
    private final List<UnassessedRule> unassessed;
    private final Evaluation evaluation;
    private final Progress progress;

    private AssessedExport(Export export, List<UnassessedRule> unassessed, Evaluation evaluation, Progress progress) {
        this.progress = progress;
        this.export = export;
        this.unassessed = unassessed;
        this.evaluation = evaluation;
    }

    /** Takes each plan in turn. */
    @FunctionalInterface
    public interface PlanSink<X extends Exception> {
        void accept(PlanAssessment assessment) throws X;
    }

    /** Reads what a request names. */
    public static AssessedExport read(Request request) throws UnusableInputException {
        ReadingOptions options = ReadingOptions.asAt(request.asAt())
                .withMaxRejected(request.maxRejected())
                .withLayout(request.layout())
                .withKnownEventKinds(request.procedures().eventKinds().keySet())
                .withDateOrder(request.dateOrder());
        Export read = ExportReader.read(request.sources(), options, request.progress()::rows);
        LocalDate from = request.historyFrom();
        Export reaching = from == null ? read : read.reaching(read.reach().andNoneBefore(from));
        Export export = request.pseudonyms() == null
                ? reaching
                : CodedExport.of(
                        reaching,
                        request.pseudonyms(),
                        request.procedures().eventWords(),
                        new UnknownRequirements(request.procedures())::isAskedFor);
        List<UnassessedRule> unassessed = unassessed(export, request);
        return new AssessedExport(
                export,
                unassessed,
                new Evaluation(request.procedures(), request.asAt(), unassessed),
                request.progress());
    }

    /** What a layout has no place for comes after what the user says is not recorded. */
    private static List<UnassessedRule> unassessed(Export export, Request request) {
        List<UnassessedRule> unassessed =
                new ArrayList<>(UnassessedRule.in(request.procedures(), export.supplied(), request.notRecorded()));
        add(UnassessedRule.whereOnlyTheLatestIs(request.procedures(), export.latestOnly()), unassessed);
        if (!export.holdsBookings()) {
            add(UnassessedRule.withoutBookings(request.procedures()), unassessed);
        }
        return unassessed;
    }

    private static void add(List<UnassessedRule> further, List<UnassessedRule> unassessed) {
        Set<Rule> known = unassessed.stream().map(UnassessedRule::rule).collect(Collectors.toSet());
        further.stream().filter(rule -> !known.contains(rule.rule())).forEach(unassessed::add);
    }

    /** What was read. */
    public Export export() {
        return export;
    }

    @Override
    public List<Plan> plans() {
        return export.histories().plans();
    }

    @Override
    public PlanAssessment assessed(int index) {
        return evaluation.assess(export.histories().get(index));
    }

    /** The rules that the whole run cannot assess. */
    public List<UnassessedRule> unassessed() {
        return unassessed;
    }

    /** Assesses every plan, in the order of the trace: by child, then plan. */
    public <X extends Exception> void each(PlanSink<X> sink) throws X {
        each(assessment -> assessment, sink::accept);
    }

    /**
     * Assesses every plan, and works on each assessment with as many threads as there are processors.
     *
     * @param work what is done beside assessing; called by several threads
     * @param taker takes the results one by one, in the order of the trace
     */
    <R, X extends Exception> void each(Function<PlanAssessment, R> work, PlanByPlan.Taker<? super R, X> taker)
            throws X {
        PlanHistories histories = export.histories();
        PlanByPlan.each(histories.size(), plan -> work.apply(evaluation.assess(histories.get(plan))), counted(taker));
    }

    private <R, X extends Exception> PlanByPlan.Taker<R, X> counted(PlanByPlan.Taker<? super R, X> taker) {
        long[] done = {0};
        return result -> {
            taker.take(result);
            progress.plans(++done[0], export.histories().size());
        };
    }

    /**
     * How many of its plans had something overdue at earlier month ends.
     *
     * @param request what was read
     * @param monthEnds how many month ends
     */
    public OverdueTrend trend(Request request, int monthEnds) {
        return OverdueTrend.of(
                export.histories(), export.reach(), request.procedures(), unassessed, request.asAt(), monthEnds);
    }

    /** Assesses the plans of one child alone; none where the export has no plan of that identifier. */
    public List<PlanAssessment> ofChild(String childId) {
        return export.histories().stream()
                .filter(history -> history.plan().childId().equals(childId))
                .map(evaluation::assess)
                .toList();
    }
}
