package io.github.driftwatch.report.html;

import io.github.driftwatch.comparison.ResolvedRow;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.notices.NoticeRow;
import io.github.driftwatch.report.DueRow;
import io.github.driftwatch.report.KnownRow;
import io.github.driftwatch.report.ReportName;
import io.github.driftwatch.report.ReportTables;
import io.github.driftwatch.report.drift.DriftRow;
import io.github.driftwatch.report.html.PageCell.Under;
import io.github.driftwatch.table.ReportTable;
import java.util.List;

/**
 * A list of the page: a report in fewer, taller cells. Every column of the report has its place.
 *
 * @param <R> what a row is made from
 * @param report which report it is
 * @param table its columns
 * @param title what a person calls it
 * @param caption what it holds and in which order
 * @param nothing what is said where it is empty
 * @param cells how its columns share cells
 */
record PageList<R>(
        ReportName report, ReportTable<R> table, String title, String caption, String nothing, List<PageCell> cells) {

    private static final PageCell CHILD =
            PageCell.cell("Child", "child_id", new Under("plan", "plan_id"), new Under("family", "family_id"));

    static final PageList<DueRow> OVERDUE = new PageList<>(
            ReportName.OVERDUE,
            ReportTables.OVERDUE,
            "Overdue",
            "What is late, or has happened and must not have: the longest first, what is known about last.",
            "Nothing is overdue.",
            due("Days late"));

    static final PageList<DueRow> UPCOMING = new PageList<>(
            ReportName.UPCOMING,
            ReportTables.UPCOMING,
            "Coming up",
            "What falls due or is booked soon: the soonest first, what is known about last.",
            "Nothing is coming up.",
            due("Days left"));

    static final PageList<DriftRow> DRIFT_RISK = new PageList<>(
            ReportName.DRIFT_RISK,
            ReportTables.DRIFT_RISK,
            "Drift risk",
            "The open plans, the worst first; the children of a family stand together.",
            "No plan is open.",
            List.of(
                    CHILD,
                    PageCell.cell("Band", "band"),
                    PageCell.cell("Points", "points", new Under("", "flags")),
                    PageCell.cell("Months on plan", "months_on_plan"),
                    PageCell.wide("Why", "reasons"),
                    PageCell.cell("Last review", "last_review", new Under("reviews held:", "reviews_held")),
                    PageCell.cell("Next review", "next_review"),
                    PageCell.cell(
                            "Reaches 24 months",
                            "reaches_24_months",
                            new Under("18 months", "reaches_18_months"),
                            new Under("15 months", "reaches_15_months")),
                    PageCell.cell("% reaching 24 months", "share_reaching_24_months"),
                    PageCell.cell("Team, social worker", "team", new Under("", "social_worker")),
                    PageCell.cell("Chair", "conference_chair"),
                    PageCell.cell("Change", "change")));

    static final PageList<DriftRow> OUTLOOK = new PageList<>(
            ReportName.OUTLOOK,
            ReportTables.OUTLOOK,
            "Outlook",
            "When each open plan reaches an age that procedures speak of, and how many reviews can be held before.",
            "No plan is open.",
            List.of(
                    CHILD,
                    PageCell.cell("Months on plan", "months_on_plan"),
                    PageCell.cell("Reaches 9 months", "reaches_9_months"),
                    PageCell.cell(
                            "15 months", "reaches_15_months", new Under("reviews before:", "reviews_before_15_months")),
                    PageCell.cell(
                            "18 months", "reaches_18_months", new Under("reviews before:", "reviews_before_18_months")),
                    PageCell.cell(
                            "21 months", "reaches_21_months", new Under("reviews before:", "reviews_before_21_months")),
                    PageCell.cell(
                            "24 months", "reaches_24_months", new Under("reviews before:", "reviews_before_24_months")),
                    PageCell.cell(
                            "% reaching 24 months",
                            "share_reaching_24_months",
                            new Under("from", "share_low"),
                            new Under("to", "share_high"),
                            new Under("plans as long:", "plans_as_long"))));

    static final PageList<ResolvedRow> RESOLVED = new PageList<>(
            ReportName.RESOLVED,
            ReportTables.RESOLVED,
            "Resolved",
            "What the earlier check listed and this one does not, and what became of it.",
            "Nothing has gone from the lists.",
            List.of(
                    PageCell.cell("List", "report"),
                    PageCell.cell("Child", "child_id", new Under("plan", "plan_id")),
                    PageCell.cell("Requirement", "requirement"),
                    PageCell.cell("Due", "due_date"),
                    PageCell.cell("Was", "was"),
                    PageCell.wide("Resolved by", "resolved_by")));

    static final PageList<KnownRow> ACKNOWLEDGED = new PageList<>(
            ReportName.ACKNOWLEDGED,
            ReportTables.ACKNOWLEDGED,
            "Known about",
            "Lateness that somebody has said is known about, and how that stands.",
            "Nothing is known about.",
            List.of(
                    PageCell.cell("Child", "child_id", new Under("plan", "plan_id")),
                    PageCell.cell("Requirement", "requirement"),
                    PageCell.wide("Reason", "reason"),
                    PageCell.cell("By", "by"),
                    PageCell.cell("Until", "until"),
                    PageCell.cell("State", "state")));

    static final PageList<NoticeRow> NOTICES = new PageList<>(
            ReportName.NOTICES,
            ReportTables.NOTICES,
            "Who must be told",
            "A row for each person who is to be told something.",
            "Nobody new is to be told.",
            List.of(
                    PageCell.cell("Date", "date"),
                    PageCell.cell("Rule", "rule", new Under("clause", "clause")),
                    PageCell.cell("Recipient", "recipient", new Under("", "role")),
                    PageCell.cell("Child", "child_id", new Under("plan", "plan_id")),
                    PageCell.wide("Reason", "reason"),
                    PageCell.wide("Action", "action")));

    static final PageList<Finding> DATA_QUALITY = new PageList<>(
            ReportName.DATA_QUALITY,
            ReportTables.DATA_QUALITY,
            "Quality of the data",
            "What is wrong with the rows that were read, and where.",
            "Nothing was found wrong.",
            List.of(
                    PageCell.cell("Finding", "id"),
                    PageCell.cell("Severity", "severity"),
                    PageCell.cell("File", "file", new Under("sheet", "sheet")),
                    PageCell.cell("Row", "row"),
                    PageCell.cell("Column", "column"),
                    PageCell.cell("Value", "value"),
                    PageCell.wide("What is wrong", "message"),
                    PageCell.cell("Child", "child_id")));

    PageList {
        cells = List.copyOf(cells);
    }

    private static List<PageCell> due(String days) {
        return List.of(
                CHILD,
                PageCell.cell("Requirement", "requirement"),
                PageCell.cell("Due", "due_date"),
                PageCell.cell(days, "days"),
                PageCell.cell("Status", "status"),
                PageCell.cell("Booked for", "scheduled_date"),
                PageCell.cell("Rule", "rule", new Under("clause", "clause"), new Under("also", "other_rules")),
                PageCell.wide("Why", "reason"),
                PageCell.cell("Team, social worker", "team", new Under("", "social_worker")),
                PageCell.cell("Chair", "conference_chair"),
                PageCell.cell("Change", "change"));
    }

    /** The name of its section and of its table, such as {@code drift-risk}. */
    String name() {
        return report.fileName();
    }
}
