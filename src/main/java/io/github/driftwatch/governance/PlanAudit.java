package io.github.driftwatch.governance;

import io.github.driftwatch.drift.RulesAsked;
import io.github.driftwatch.procedure.AuditLine.Counted;
import io.github.driftwatch.procedure.AuditLine.Since;
import io.github.driftwatch.procedure.Condition;
import io.github.driftwatch.procedure.Moment;
import io.github.driftwatch.time.LimitUnit;
import io.github.driftwatch.time.Limits;
import io.github.driftwatch.timeline.Days;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.PlanFacts;
import io.github.driftwatch.timeline.Truth;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the lines of an audit count on one plan in a period. Not for use by several threads. */
final class PlanAudit {

    private final PlanInPeriod plan;
    private final AskedInPeriod asked;
    private final Supplier<PlanFacts> facts;
    private @Nullable PlanFacts known;
    private boolean unsure;

    /** @param facts what can be asked of the plan on the period's last day; asked at most once */
    PlanAudit(PlanInPeriod plan, RulesAsked rules, Supplier<PlanFacts> facts) {
        this.plan = plan;
        this.facts = facts;
        this.asked = new AskedInPeriod(plan, rules, this::facts);
    }

    /** Whether there may be more to count, or less, than is known. */
    boolean notAllKnown() {
        return unsure || asked.notAllKnown();
    }

    /** How many a line counts. */
    int number(Counted counted) {
        if (counted instanceof Counted.Asked obligations) {
            return asked.of(obligations).size();
        }
        Counted.Happened happened = (Counted.Happened) counted;
        int number = days(happened).size();
        return happened.plans() ? Math.min(number, 1) : number;
    }

    /** What a line measures of each that it counts, in no order. */
    List<Integer> measurements(Counted counted, Since since) {
        List<Integer> measurements = new ArrayList<>();
        if (counted instanceof Counted.Asked obligations) {
            for (Obligation o : asked.of(obligations)) {
                if (o.anchor() != null && o.satisfied() != null) {
                    measure(since, o.anchor(), o.satisfied(), measurements);
                }
            }
        } else {
            days((Counted.Happened) counted).forEach(day -> measure(since, day, day, measurements));
        }
        return measurements;
    }

    private void measure(Since since, LocalDate anchor, LocalDate upTo, List<Integer> measurements) {
        Days from = day(since.moment(), anchor);
        for (LocalDate first : from.surely()) {
            if (!from.unsure() && !first.isAfter(upTo)) {
                measurements.add(
                        since.unit() == LimitUnit.MONTHS
                                ? Limits.fullMonths(first, upTo)
                                : (int) ChronoUnit.DAYS.between(first, upTo));
            }
        }
    }

    /** The days of the period that a line counts. */
    private List<LocalDate> days(Counted.Happened happened) {
        LocalDate end = plan.plan().end();
        if (end != null && end.isBefore(plan.period().from())) {
            return List.of();
        }
        Days found = facts().happened(
                        happened.selector(), plan.period().from(), plan.period().to());
        unsure |= found.unsure();
        return found.surely().stream().filter(day -> counts(happened, day)).toList();
    }

    private boolean counts(Counted.Happened happened, LocalDate day) {
        Condition where = happened.where();
        if (where != null) {
            Truth holds = facts().holds(where, day);
            unsure |= holds == Truth.UNKNOWN;
            if (holds != Truth.YES) {
                return false;
            }
        }
        LocalDate ended = facts().ended();
        LocalDate last = ended == null ? plan.period().to() : ended;
        return (happened.reached() == null
                        || day(happened.reached(), day).surely().stream().anyMatch(one -> !one.isAfter(last)))
                && (happened.notPassed() == null
                        || day(happened.notPassed(), day).surely().stream()
                                .anyMatch(one -> !one.isBefore(plan.period().to())));
    }

    private Days day(Moment moment, LocalDate anchor) {
        Days day = facts().day(moment, anchor);
        unsure |= day.unsure();
        return day.unsure() ? new Days(List.of(), true) : day;
    }

    private PlanFacts facts() {
        PlanFacts now = known;
        if (now == null) {
            now = facts.get();
            known = now;
        }
        return now;
    }
}
