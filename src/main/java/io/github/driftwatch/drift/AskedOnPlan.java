package io.github.driftwatch.drift;

import io.github.driftwatch.procedure.ObligationFilter;
import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Sign;
import io.github.driftwatch.timeline.DatedName;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.PlanFacts;
import io.github.driftwatch.timeline.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How much that rules ask of a plan stands in a way. */
final class AskedOnPlan {

    private final List<Obligation> obligations;
    private final PlanFacts facts;
    private final RulesAsked rules;
    private final LocalDate asAt;

    AskedOnPlan(List<Obligation> obligations, PlanFacts facts, RulesAsked rules, LocalDate asAt) {
        this.obligations = obligations;
        this.facts = facts;
        this.rules = rules;
        this.asAt = asAt;
    }

    Shown shown(Sign.Asked asked) {
        Set<String> ids = rules.ids(asked.filter());
        Map<String, Obligation> distinct = new LinkedHashMap<>();
        String lacking = "";
        String unseen = "";
        boolean someAssessed = false;
        LocalDate firstBooked = asked.filter().next() ? firstBooked(ids) : null;
        for (Obligation o : obligations) {
            if (!ids.contains(o.rule().id())) {
                continue;
            }
            if (o.status() == Status.NOT_ASSESSED) {
                lacking = lacking.isEmpty() && !stillToArise(o.rule()) ? lacking(o) : lacking;
                continue;
            }
            someAssessed = true;
            if (stands(o, asked.filter()) && (firstBooked == null || firstBooked.equals(o.scheduled()))) {
                String mayBeDone = facts.mayBeDoneUnseen(o);
                if (mayBeDone == null) {
                    distinct.merge(key(o), o, AskedOnPlan::sooner);
                } else {
                    unseen = mayBeDone;
                }
            }
        }
        if (distinct.size() >= asked.atLeast()) {
            return shown(new ArrayList<>(distinct.values()), asked.filter());
        }
        if (!unseen.isEmpty()) {
            return Shown.unknown(unseen);
        }
        // Where all reviews are known, an empty cell leaves one rule open, and what the others say is enough.
        boolean settled =
                lacking.isEmpty() || (someAssessed && facts.whyLacking().isEmpty());
        return settled ? Shown.NO : Shown.unknown(lacking);
    }

    private Shown shown(List<Obligation> found, ObligationFilter filter) {
        found.sort(Comparator.comparing(AskedOnPlan::day).thenComparing(Obligation::requirement));
        List<DatedName> named =
                found.stream().map(o -> new DatedName(o.requirement(), day(o))).toList();
        return Shown.yes(new AskedWords(filter).of(found), named, found.size());
    }

    /** The first day that anything not done yet is booked for; absent where nothing is. */
    private @Nullable LocalDate firstBooked(Set<String> ids) {
        return obligations.stream()
                .filter(o -> ids.contains(o.rule().id()))
                .map(Obligation::scheduled)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private boolean stands(Obligation o, ObligationFilter filter) {
        boolean done = o.satisfied() != null;
        return filter.statuses().contains(o.status().name())
                && (filter.satisfied() == null || filter.satisfied() == done)
                && (filter.overdueByMoreThan() == null
                        || facts.within(filter.overdueByMoreThan(), due(o)).isBefore(asAt));
    }

    /** What counts from the birth of a child still to be born has not arisen: nothing of it is unknown. */
    private boolean stillToArise(Rule rule) {
        return facts.unborn()
                && rule.anchors().stream()
                        .allMatch(anchor -> anchor instanceof Rule.Anchor.Each each
                                && each.selector().occurrence().equals(Occurrences.BIRTH.word()));
    }

    private static String lacking(Obligation o) {
        return Objects.requireNonNullElse(o.note(), o.rule().id() + " could not be assessed");
    }

    /** Two rules that ask for one thing are one: it was done on one day, or it is missing under one name. */
    private static String key(Obligation o) {
        return o.satisfied() == null ? o.requirement() : o.satisfied().toString();
    }

    private static Obligation sooner(Obligation one, Obligation other) {
        return due(other).isBefore(due(one)) ? other : one;
    }

    /** The day that it rests on: when it was done, else when it was due. */
    private static LocalDate day(Obligation o) {
        return Objects.requireNonNullElseGet(o.satisfied(), () -> due(o));
    }

    /** Whatever has been assessed has one. */
    private static LocalDate due(Obligation o) {
        return Objects.requireNonNullElse(o.due(), LocalDate.MIN);
    }
}
