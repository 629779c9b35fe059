package io.github.driftwatch.governance;

import io.github.driftwatch.drift.RulesAsked;
import io.github.driftwatch.procedure.AuditLine.Counted;
import io.github.driftwatch.procedure.AuditLine.Day;
import io.github.driftwatch.procedure.ObligationFilter;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.PlanFacts;
import io.github.driftwatch.timeline.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What rules ask of one plan with a day in a period, by how it stands on the period's last day. */
final class AskedInPeriod {

    private static final Set<Status> STILL_TO_DO =
            Set.of(Status.SCHEDULED_LATE, Status.SCHEDULED, Status.DUE_SOON, Status.PENDING);

    /** What tells one thing that is asked for from another, whichever rule asks. */
    private record Thing(
            String requirement,
            @Nullable LocalDate due,
            @Nullable LocalDate satisfied,
            Status status) {}

    private final PlanInPeriod plan;
    private final RulesAsked rules;
    private final Supplier<PlanFacts> facts;
    private boolean unsure;

    AskedInPeriod(PlanInPeriod plan, RulesAsked rules, Supplier<PlanFacts> facts) {
        this.plan = plan;
        this.rules = rules;
        this.facts = facts;
    }

    /** Whether some of what was looked at could not be assessed, or may have been done unseen. */
    boolean notAllKnown() {
        return unsure;
    }

    List<Obligation> of(Counted.Asked asked) {
        Set<String> ids = rules.ids(asked.filter());
        Set<Thing> seen = new HashSet<>();
        List<Obligation> found = new ArrayList<>();
        for (Obligation o : plan.assessment().obligations()) {
            if (!ids.contains(o.rule().id())) {
                continue;
            }
            if (o.status() == Status.NOT_ASSESSED) {
                unsure |= ranInThePeriod();
            } else if (stands(o, asked) && lies(o, asked.day()) && !mayBeDone(o)) {
                if (seen.add(new Thing(o.requirement(), o.due(), o.satisfied(), o.status()))) {
                    found.add(o);
                }
            }
        }
        return found;
    }

    private boolean ranInThePeriod() {
        LocalDate end = plan.plan().end();
        return end == null || !end.isBefore(plan.period().from());
    }

    private boolean stands(Obligation o, Counted.Asked asked) {
        boolean done = o.satisfied() != null;
        ObligationFilter filter = asked.filter();
        return filter.statuses().contains(status(o, asked.day()).name())
                && (filter.satisfied() == null || filter.satisfied() == done);
    }

    /** What was due by the period's last day and not done on it is overdue the day after, of which no period tells. */
    private Status status(Obligation o, Day day) {
        boolean dayIsOver = day == Day.DUE
                && STILL_TO_DO.contains(o.status())
                && !o.provisional()
                && plan.period().to().equals(o.due());
        return dayIsOver ? Status.OVERDUE : o.status();
    }

    private boolean lies(Obligation o, Day day) {
        LocalDate lies = switch (day) {
            case DUE -> FallsDue.on(o, plan.plan());
            case ANCHOR -> o.anchor();
            case SATISFIED -> o.satisfied();
            case ANY -> plan.period().to();
        };
        return lies != null && plan.period().holds(lies);
    }

    /** What may have been done on a day that the export does not hold is neither done nor left undone. */
    private boolean mayBeDone(Obligation o) {
        boolean mayBe = plan.history().partial()
                && o.satisfied() == null
                && o.status() != Status.BREACH
                && facts.get().mayBeDoneUnseen(o) != null;
        unsure |= mayBe;
        return mayBe;
    }
}
