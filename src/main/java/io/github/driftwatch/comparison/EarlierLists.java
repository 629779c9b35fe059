package io.github.driftwatch.comparison;

import io.github.driftwatch.drift.Band;
import io.github.driftwatch.ingest.OwnReport;
import io.github.driftwatch.ingest.OwnReport.OwnRow;
import io.github.driftwatch.source.UnusableInputException;
import io.github.driftwatch.timeline.Status;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the lists of an earlier run back from its CSV files. */
final class EarlierLists {

    static final List<String> DUE_HEADINGS = List.of(
            "child_id",
            "plan_id",
            "family_id",
            "requirement",
            "due_date",
            "days",
            "status",
            "scheduled_date",
            "rule",
            "clause",
            "other_rules",
            "reason",
            "team",
            "social_worker",
            "conference_chair",
            "change");

    static final List<String> DRIFT_HEADINGS = List.of(
            "child_id",
            "plan_id",
            "family_id",
            "band",
            "points",
            "months_on_plan",
            "flags",
            "reasons",
            "reviews_held",
            "last_review",
            "next_review",
            "reaches_15_months",
            "reaches_18_months",
            "reaches_24_months",
            "share_reaching_24_months",
            "team",
            "social_worker",
            "conference_chair",
            "change");

    static final List<String> RESOLVED_HEADINGS =
            List.of("report", "child_id", "plan_id", "requirement", "due_date", "was", "resolved_by");

    private final EarlierRun run;

    EarlierLists(EarlierRun run) {
        this.run = run;
    }

    /**
     * Reads a list, unless it has been cut: then it is not taken, as what it lacks would show as new.
     *
     * @param atLeast how many rows it must have
     * @return how many rows it has
     */
    long read(ComparedList list, Path file, long atLeast) throws UnusableInputException {
        return list == ComparedList.DRIFT_RISK
                ? taken(
                        new OwnReport(file, DRIFT_HEADINGS, Previous.REMEDY),
                        atLeast,
                        EarlierLists::drift,
                        run::addDrift)
                : taken(
                        new OwnReport(file, DUE_HEADINGS, Previous.REMEDY),
                        atLeast,
                        row -> due(list, row),
                        run::addDue);
    }

    /** Reads what that run said to be resolved, in the same way. */
    long readResolved(Path file, long atLeast) throws UnusableInputException {
        return taken(
                new OwnReport(file, RESOLVED_HEADINGS, Previous.REMEDY),
                atLeast,
                row -> Optional.ofNullable(resolved(row)),
                resolved -> resolved.ifPresent(run::addResolved));
    }

    /** What a row of a file says. */
    @FunctionalInterface
    private interface Reading<R> {
        R of(OwnRow row) throws UnusableInputException;
    }

    private static <R> long taken(OwnReport report, long atLeast, Reading<R> reading, Consumer<R> taker)
            throws UnusableInputException {
        List<R> rows = new ArrayList<>();
        report.<RuntimeException>read(row -> rows.add(reading.of(row)));
        if (rows.size() >= atLeast) {
            rows.forEach(taker);
        }
        return rows.size();
    }

    private static Listed<DueState> due(ComparedList list, OwnRow row) throws UnusableInputException {
        PlanKey plan = new PlanKey(row.requiredText(0), row.requiredText(1));
        LocalDate due = row.requiredDate(4);
        Status status = row.requiredWord(6, Status.class);
        DueState state = new DueState(due, status, row.date(7));
        EarlierRow earlier = new EarlierRow(
                list,
                new RowKey(plan, row.requiredText(3)),
                due,
                Was.due(list, status, row.requiredNumber(5)),
                PlanKey.asWritten(row.requiredText(8)),
                null);
        return new Listed<>(earlier, state, change(row, 15));
    }

    private static Listed<DriftState> drift(OwnRow row) throws UnusableInputException {
        PlanKey plan = new PlanKey(row.requiredText(0), row.requiredText(1));
        DriftState state = new DriftState(row.requiredWord(3, Band.class), row.requiredNumber(4));
        EarlierRow earlier =
                new EarlierRow(ComparedList.DRIFT_RISK, RowKey.ofPlan(plan), null, Was.drift(state), null, null);
        return new Listed<>(earlier, state, change(row, 18));
    }

    /** A list of a later version of the program is none that this one compares. */
    private static @Nullable EarlierRow resolved(OwnRow row) throws UnusableInputException {
        ComparedList list =
                ComparedList.named(row.requiredText(0).toLowerCase(Locale.ROOT)).orElse(null);
        if (list == null) {
            return null;
        }
        PlanKey plan = new PlanKey(row.requiredText(1), row.requiredText(2));
        boolean drift = list == ComparedList.DRIFT_RISK;
        return new EarlierRow(
                list,
                drift ? RowKey.ofPlan(plan) : new RowKey(plan, row.requiredText(3)),
                drift ? null : row.requiredDate(4),
                row.requiredText(5),
                null,
                row.requiredText(6));
    }

    private static @Nullable Change change(OwnRow row, int column) throws UnusableInputException {
        return row.text(column) == null ? null : row.requiredWord(column, Change.class);
    }
}
