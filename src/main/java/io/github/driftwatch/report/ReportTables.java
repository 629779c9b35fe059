package io.github.driftwatch.report;

import static io.github.driftwatch.table.Column.date;
import static io.github.driftwatch.table.Column.decimal;
import static io.github.driftwatch.table.Column.number;
import static io.github.driftwatch.table.Column.sentences;
import static io.github.driftwatch.table.Column.status;
import static io.github.driftwatch.table.Column.text;

import io.github.driftwatch.comparison.Change;
import io.github.driftwatch.comparison.ResolvedRow;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.notices.LedgerRow;
import io.github.driftwatch.notices.NoticeRow;
import io.github.driftwatch.report.drift.DriftRow;
import io.github.driftwatch.report.drift.DriftWords;
import io.github.driftwatch.survival.Share;
import io.github.driftwatch.table.Column;
import io.github.driftwatch.table.ReportTable;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.Status;
import io.github.driftwatch.words.Percent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The reports' columns. Names and order are promised to those who read the files: they are never changed, only added to. */
public final class ReportTables {

    /** The trace: a row for every obligation. */
    public static final ReportTable<Obligation> OBLIGATIONS = new ReportTable<>(
            ReportName.OBLIGATIONS.fileName(),
            List.of(
                    text("child_id", 12, 1, row -> row.plan().childId()),
                    text("plan_id", 22, 4, row -> row.plan().id()),
                    text("rule", 8, 1, row -> row.rule().id()),
                    text("clause", 12, 6, row -> row.rule().clause()),
                    text("requirement", 24, 2, Obligation::requirement),
                    date("anchor_date", 5, Obligation::anchor),
                    date("due_date", 1, Obligation::due),
                    text("provisional", 11, 7, row -> row.provisional() ? "yes" : null),
                    date("satisfied_date", 4, Obligation::satisfied),
                    date("scheduled_date", 5, Obligation::scheduled),
                    status("status", 1, row -> row.status().name()),
                    number("days", 2, row -> row.status() == Status.NOT_ASSESSED ? null : row.days()),
                    text("note", 36, 6, Obligation::note)));

    /** What is late, or has happened and must not have. */
    public static final ReportTable<DueRow> OVERDUE =
            new ReportTable<>(ReportName.OVERDUE.fileName(), dueColumns(4), row -> row.acknowledged() != null);

    /** What falls due, or is booked, within the horizon. */
    public static final ReportTable<DueRow> UPCOMING =
            new ReportTable<>(ReportName.UPCOMING.fileName(), dueColumns(1), row -> row.acknowledged() != null);

    /**
     * A list of what is due for a terminal, which often has no room for the reason: what is known about is marked in the
     * status.
     */
    public static ReportTable<DueRow> onTerminal(ReportTable<DueRow> due) {
        List<Column<DueRow>> columns = due.columns().stream()
                .map(column -> column.name().equals("status") ? column.showing(ReportTables::statusOrKnown) : column)
                .toList();
        return new ReportTable<>(due.name(), columns, due.quiet());
    }

    private static String statusOrKnown(DueRow row) {
        return row.acknowledged() == null ? row.status().name() : row.status() + " (known)";
    }

    /** What lateness is known about: the columns that people fill in, and how each stands. */
    public static final ReportTable<KnownRow> ACKNOWLEDGED = new ReportTable<>(
            ReportName.ACKNOWLEDGED.fileName(),
            List.of(
                    text("child_id", 12, 1, KnownRow::childId),
                    text("plan_id", 16, 2, KnownRow::planId),
                    text("requirement", 24, 1, KnownRow::requirement),
                    text("reason", 26, 1, KnownRow::reason),
                    text("by", 18, 3, KnownRow::by),
                    date("until", 1, KnownRow::until),
                    text("state", 12, 1, KnownRow::state)),
            KnownRow::quiet);

    /** Which open plans drift, and why. */
    public static final ReportTable<DriftRow> DRIFT_RISK = new ReportTable<>(
            ReportName.DRIFT_RISK.fileName(),
            List.of(
                    text("child_id", 9, 1, row -> row.plan().childId()),
                    text("plan_id", 16, 7, row -> row.plan().id()),
                    text("family_id", 9, 3, row -> row.plan().familyId()),
                    status("band", 1, row -> row.drift().band().name()),
                    number("points", 1, row -> row.drift().points()),
                    number("months_on_plan", 1, row -> row.drift().monthsOnPlan()),
                    text("flags", 20, 9, row -> DriftWords.flags(row.drift())),
                    sentences("reasons", 60, row -> DriftWords.reasons(row.drift())),
                    number("reviews_held", 6, row -> row.drift().reviewsHeld()),
                    date("last_review", 6, row -> row.drift().lastReview()),
                    date("next_review", 2, row -> row.drift().nextReview()),
                    date("reaches_15_months", 8, row -> row.reaches(15)),
                    date("reaches_18_months", 8, row -> row.reaches(18)),
                    date("reaches_24_months", 7, row -> row.reaches(24)),
                    decimal("share_reaching_24_months", 8, row -> percent(row.share(), Share::estimate)),
                    text("team", 11, 4, row -> row.plan().staff().team()),
                    text("social_worker", 13, 2, row -> row.plan().staff().socialWorker()),
                    text("conference_chair", 14, 4, row -> row.plan().staff().conferenceChair()),
                    text("change", 8, 3, row -> changeWord(row.change()))));

    /** Where the open plans are heading. */
    public static final ReportTable<DriftRow> OUTLOOK = new ReportTable<>(
            ReportName.OUTLOOK.fileName(),
            List.of(
                    text("child_id", 9, 1, row -> row.plan().childId()),
                    text("plan_id", 16, 7, row -> row.plan().id()),
                    text("family_id", 9, 3, row -> row.plan().familyId()),
                    number("months_on_plan", 1, row -> row.drift().monthsOnPlan()),
                    date("reaches_9_months", 6, row -> row.reaches(9)),
                    date("reaches_15_months", 2, row -> row.reaches(15)),
                    date("reaches_18_months", 2, row -> row.reaches(18)),
                    date("reaches_21_months", 6, row -> row.reaches(21)),
                    date("reaches_24_months", 1, row -> row.reaches(24)),
                    number("reviews_before_15_months", 3, row -> row.reviewsBefore(15)),
                    number("reviews_before_18_months", 3, row -> row.reviewsBefore(18)),
                    number("reviews_before_21_months", 6, row -> row.reviewsBefore(21)),
                    number("reviews_before_24_months", 3, row -> row.reviewsBefore(24)),
                    number(
                            "plans_as_long",
                            4,
                            row -> row.share() == null ? null : row.share().plans()),
                    decimal("share_reaching_24_months", 2, row -> percent(row.share(), Share::estimate)),
                    decimal("share_low", 4, row -> percent(row.share(), Share::low)),
                    decimal("share_high", 4, row -> percent(row.share(), Share::high))));
    /** What an earlier run listed and this one does not, and what became of it. */
    public static final ReportTable<ResolvedRow> RESOLVED = new ReportTable<>(
            ReportName.RESOLVED.fileName(),
            List.of(
                    text("report", 11, 1, row -> row.list().fileName()),
                    text("child_id", 9, 1, ResolvedRow::childId),
                    text("plan_id", 18, 2, ResolvedRow::planId),
                    text("requirement", 24, 1, ResolvedRow::requirement),
                    date("due_date", 1, ResolvedRow::due),
                    text("was", 22, 1, ResolvedRow::was),
                    text("resolved_by", 40, 1, ResolvedRow::resolvedBy)));

    /** Who must be told what: a row for each recipient. */
    public static final ReportTable<NoticeRow> NOTICES = new ReportTable<>(
            ReportName.NOTICES.fileName(),
            List.of(
                    date("date", 1, row -> row.arisen().day()),
                    text("rule", 11, 1, row -> row.arisen().notice().id()),
                    text("clause", 12, 8, row -> row.arisen().notice().clause()),
                    text("role", 26, 4, NoticeRow::role),
                    text("recipient", 22, 1, NoticeRow::recipient),
                    text("child_id", 12, 1, row -> row.arisen().plan().childId()),
                    text("plan_id", 16, 7, row -> row.arisen().plan().id()),
                    text("reason", 26, 2, row -> row.arisen().reason()),
                    text("action", 34, 5, row -> row.arisen().action())));

    /** What this run and earlier ones have told, so that each notice is told once. */
    public static final ReportTable<LedgerRow> NOTICES_ISSUED = new ReportTable<>(
            "notices-issued",
            List.of(
                    date("date", 1, LedgerRow::date),
                    text("notice", 24, 1, LedgerRow::notice),
                    text("role", 26, 1, LedgerRow::role),
                    text("child_id", 12, 1, LedgerRow::childId),
                    text("plan_id", 20, 1, LedgerRow::planId),
                    date("anchor_date", 1, LedgerRow::anchor),
                    date("issued", 1, LedgerRow::issued)));

    /** What is wrong with the data. */
    public static final ReportTable<Finding> DATA_QUALITY = new ReportTable<>(
            ReportName.DATA_QUALITY.fileName(),
            List.of(
                    text("id", 8, 1, row -> row.check().id()),
                    status("severity", 3, row -> row.severity().name().toLowerCase(Locale.ROOT)),
                    text("file", 18, 2, Finding::file),
                    text("sheet", 12, 5, Finding::sheet),
                    number("row", 1, row -> row.row() == 0 ? null : row.row()),
                    text("column", 16, 2, Finding::column),
                    text("value", 20, 4, Finding::value),
                    text("message", 60, 1, Finding::message),
                    text("child_id", 12, 4, Finding::childId)));

    /** What to do about each kind of finding that there is. */
    public static final ReportTable<Remedy> WHAT_TO_DO = new ReportTable<>(
            "what-to-do",
            List.of(
                    text("id", 8, 1, row -> row.count().check().id()),
                    text("finding", 34, 1, row -> row.count().check().title()),
                    number("errors", 1, row -> row.count().errors()),
                    number("warnings", 1, row -> row.count().warnings()),
                    text(
                            "what the check makes of it",
                            44,
                            3,
                            row -> row.advice().effect()),
                    text("what to do", 60, 2, row -> row.advice().remedy())));

    /** What was read for each table. */
    public static final ReportTable<InputFile> FILES_READ = new ReportTable<>(
            "files-read",
            List.of(
                    text("table", 14, 1, row -> row.table().fileName()),
                    text("file", 30, 1, InputFile::file),
                    text("sheet", 18, 3, InputFile::sheet),
                    number("rows", 1, InputFile::rowsRead),
                    number("left out", 1, InputFile::rowsLeftOut),
                    text("columns not known", 40, 4, row -> String.join(", ", row.ignoredColumns())),
                    text("sha256", 66, 5, InputFile::sha256)));

    private ReportTables() {}

    /** Of what is coming up, the day that it is booked for is worth as much as the day that it is due. */
    private static List<Column<DueRow>> dueColumns(int priorityOfBooking) {
        return List.of(
                text("child_id", 9, 1, row -> row.plan().childId()),
                text("plan_id", 16, 6, row -> row.plan().id()),
                text("family_id", 9, 8, row -> row.plan().familyId()),
                text("requirement", 16, 1, DueRow::requirement),
                date("due_date", 1, DueRow::due),
                number("days", 1, DueRow::days),
                status("status", 1, row -> row.status().name()),
                date("scheduled_date", priorityOfBooking, DueRow::scheduled),
                text("rule", 7, 2, row -> row.rule().id()),
                text("clause", 10, 8, row -> row.rule().clause()),
                text("other_rules", 10, 7, DueRow::otherRules),
                text("reason", 26, 5, KnownWords::reason),
                text("team", 11, 4, row -> row.plan().staff().team()),
                text("social_worker", 13, 3, row -> row.plan().staff().socialWorker()),
                text("conference_chair", 14, 6, row -> row.plan().staff().conferenceChair()),
                new Column<>("change", Column.Kind.STATUS, 8, 1, row -> changeWord(row.change())));
    }

    private static @Nullable BigDecimal percent(@Nullable Share share, Function<Share, @Nullable Double> part) {
        Double value = share == null ? null : part.apply(share);
        return value == null ? null : Percent.oneDecimal(value);
    }

    private static @Nullable String changeWord(@Nullable Change change) {
        return change == null ? null : change.name().toLowerCase(Locale.ROOT);
    }
}
