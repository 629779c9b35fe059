package io.github.driftwatch.quality;

import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Event;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.timeline.IdleWaiver;
import io.github.driftwatch.timeline.Waivers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Events that were to put a requirement aside, or to lengthen its limit, and do neither. */
final class WaiverCheck implements PlanCheck {

    private final Waivers waivers;
    private final Agreements toLimits;
    private final Map<String, Agreements> toWaiveByRule = new HashMap<>();

    WaiverCheck(Profile profile, LocalDate asAt) {
        this.waivers = new Waivers(profile, asAt);
        this.toLimits = Agreements.toLimits(profile);
        profile.rules().forEach(rule -> toWaiveByRule.put(rule.id(), Agreements.toWaive(rule, profile)));
    }

    @Override
    public void examine(Subject subject, Remarks remarks) {
        for (IdleWaiver idle : waivers.idle(subject.assessment())) {
            waiver(idle, remarks);
        }
        for (Event event : subject.history().events()) {
            Set<String> missing = toLimits.missing(event);
            if (!missing.isEmpty() && !event.date().isAfter(subject.asAt())) {
                remarks.on(
                        Table.EVENTS,
                        event,
                        Check.DQ_17,
                        "agreed_by",
                        agreedBy(event),
                        "This " + event.kind() + " changes no limit, as not everyone whose agreement it needs is named:"
                                + " missing " + inWords(missing)
                                + ". Add them to agreed_by if they agreed, at its source, and export again.");
            }
        }
    }

    private void waiver(IdleWaiver idle, Remarks remarks) {
        Event event = idle.event();
        String found = "This " + event.kind() + " puts nothing aside under "
                + idle.rule().id() + ": ";
        Set<String> missing =
                Objects.requireNonNull(toWaiveByRule.get(idle.rule().id())).missing(event);
        if (!missing.isEmpty()) {
            remarks.on(
                    Table.EVENTS,
                    event,
                    Check.DQ_17,
                    "agreed_by",
                    agreedBy(event),
                    found + "not everyone whose agreement it needs is named, missing "
                            + inWords(missing)
                            + ". Add them to agreed_by if they agreed, at its source, and export again.");
        } else if (event.date().isAfter(idle.due())) {
            remarks.on(
                    Table.EVENTS,
                    event,
                    Check.DQ_17,
                    "date",
                    event.date(),
                    found + "it is dated after the due date, " + idle.due()
                            + ". Correct date at its source and export again if it was made earlier; else what was"
                            + " due still is.");
        } else {
            remarks.on(
                    Table.EVENTS,
                    event,
                    Check.DQ_17,
                    "kind",
                    event.kind(),
                    found + "it does not meet what the profile asks of it. Compare the row with the rule, and correct"
                            + " it at its source if it is wrong.");
        }
    }

    private static @Nullable String agreedBy(Event event) {
        return event.agreedBy().isEmpty() ? null : String.join("; ", new TreeSet<>(event.agreedBy()));
    }

    private static String inWords(Set<String> roles) {
        return String.join(" and ", new TreeSet<>(roles));
    }
}
