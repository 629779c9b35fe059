package io.github.driftwatch.report;

import io.github.driftwatch.drift.UnknownFlag;
import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.InputFile;
import io.github.driftwatch.model.MadeUpPlan;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.procedure.Moment;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Selector;
import io.github.driftwatch.procedure.Warning;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.PlanAssessment;
import io.github.driftwatch.timeline.Status;
import io.github.driftwatch.timeline.UnassessedRule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Made-up plans and obligations. */
public final class Made {

    public static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);
    public static final Profile PROFILE = new Profile(
            "designated-review",
            "1",
            "Designated reviews",
            null,
            "ab12",
            new Warning(28, null),
            Map.of(),
            Map.of(),
            Set.of(),
            Set.of(),
            List.of(),
            List.of(),
            List.of(),
            new ProfileLoader().load("designated-review").drift(),
            new ProfileLoader().load("designated-review").governance(),
            Map.of(),
            Set.of());

    private Made() {}

    public static Plan plan(String child) {
        return plan(child, "Birch");
    }

    public static Plan plan(String child, @Nullable String worker) {
        return MadeUpPlan.withoutId(child, LocalDate.of(2025, 1, 6))
                .family("F1")
                .category("NEG")
                .team("North")
                .socialWorker(worker)
                .chair("Chair 2")
                .plan();
    }

    public static Rule rule(String id) {
        return rule(id, null);
    }

    public static Rule rule(String id, @Nullable Integer warningWindow) {
        return new Rule(
                id,
                "title of " + id,
                "clause " + id,
                "title of " + id,
                List.of(),
                null,
                new Moment.Of(Selector.of("title-of-" + id)),
                List.of(),
                List.of(),
                null,
                null,
                false,
                false,
                Set.of(),
                Set.of(),
                Set.of(),
                warningWindow == null ? null : new Warning(warningWindow, null),
                null,
                null,
                null,
                "designated-review");
    }

    public static LocalDate day(int daysFromAsAt) {
        return AS_AT.plusDays(daysFromAsAt);
    }

    /** An obligation due so many days after the as-at date, booked for a day or not. */
    public static Obligation due(
            Plan plan, String rule, String requirement, Status status, int dueIn, @Nullable Integer bookedIn) {
        return due(plan, rule(rule), requirement, status, dueIn, bookedIn);
    }

    public static Obligation due(
            Plan plan, Rule rule, String requirement, Status status, int dueIn, @Nullable Integer bookedIn) {
        LocalDate due = day(dueIn);
        int days = status == Status.BREACH ? 0 : Math.toIntExact(Math.abs(ChronoUnit.DAYS.between(AS_AT, due)));
        return new Obligation(
                plan,
                rule,
                requirement,
                due.minusDays(183),
                "Review 2",
                due,
                false,
                null,
                bookedIn == null ? null : day(bookedIn),
                status,
                days,
                null);
    }

    public static Obligation notAssessed(Plan plan, String rule, String requirement, String note) {
        return new Obligation(
                plan, rule(rule), requirement, null, null, null, false, null, null, Status.NOT_ASSESSED, 0, note);
    }

    public static PlanAssessment assessment(Plan plan, Obligation... obligations) {
        return new PlanAssessment(PlanHistory.of(plan), List.of(obligations));
    }

    public static Finding finding(@Nullable String value, @Nullable String child) {
        return new Finding(
                Check.DQ_1,
                Finding.Severity.ERROR,
                "plans.csv",
                null,
                7,
                "start_date",
                value,
                "The start date cannot be read; expected a date such as 2026-11-20. Correct it in the export.",
                child);
    }

    public static RunFacts facts(Finding... findings) {
        return new RunFacts(
                "canonical",
                List.of(
                        new InputFile(Table.PLANS, "plans.csv", null, "cd34", 4, 1, List.of("H")),
                        new InputFile(Table.REVIEWS, "reviews.csv", null, "ef56", 9, 0, List.of())),
                List.of(findings),
                new NoticeCount(3, 1, 1_240),
                List.of(
                        new UnassessedRule(rule("RC-5"), "no events were supplied"),
                        new UnassessedRule(rule("RC-7"), "no events were supplied")),
                new DriftFlags(
                        Map.of("F3", "A review is late"), List.of(new UnknownFlag("F8", "no events were supplied"))),
                null,
                "Bank holidays are proclaimed up to 2027.",
                List.of("A note."),
                null);
    }

    public static CheckSettings settings(Format... formats) {
        return new CheckSettings(
                AS_AT,
                Procedures.of(PROFILE),
                "0.1.0",
                28,
                Set.of(formats),
                EnumSet.allOf(ReportName.class),
                false,
                null,
                null);
    }
}
