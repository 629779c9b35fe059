package io.github.driftwatch.timeline;

import io.github.driftwatch.model.Event;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Selector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which events that could put something aside put nothing aside, as they fail what the profile asks of them.
 * Judges nothing anew: the obligations are those of the assessment. Immutable.
 */
public final class Waivers {

    private final Profile profile;
    private final LocalDate asAt;
    private final Yardstick yardstick;

    /** The rules that name each kind of event among their waivers. */
    private final Map<String, List<Rule>> rulesByKind = new HashMap<>();

    /** The waivers of a profile, seen from the as-at date. */
    public Waivers(Profile profile, LocalDate asAt) {
        this.profile = profile;
        this.asAt = asAt;
        this.yardstick = Yardstick.of(profile);
        for (Rule rule : profile.rules()) {
            Set<String> kinds = new HashSet<>();
            rule.waivers().forEach(waiver -> addKinds(waiver.occurrence(), kinds));
            kinds.forEach(kind ->
                    rulesByKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(rule));
        }
    }

    /**
     * The events dated up to the as-at date that some rule's waivers name, that has obligations on the plan, and that
     * no waiver of any rule picks for any of them; each with the first such rule, in the order of the file.
     */
    public List<IdleWaiver> idle(PlanAssessment assessment) {
        List<IdleWaiver> idle = new ArrayList<>();
        PlanAsAt plan = null;
        for (Event event : assessment.history().events()) {
            List<Rule> rules = rulesByKind.get(event.kind());
            if (rules != null && !event.date().isAfter(asAt)) {
                plan = plan == null ? new PlanAsAt(assessment.history(), yardstick, asAt) : plan;
                IdleWaiver found = idle(event, rules, assessment, plan);
                if (found != null) {
                    idle.add(found);
                }
            }
        }
        return idle;
    }

    private static @Nullable IdleWaiver idle(Event event, List<Rule> rules, PlanAssessment assessment, PlanAsAt plan) {
        IdleWaiver idle = null;
        for (Rule rule : rules) {
            LocalDate lastDue = null;
            for (Situation situation : situations(rule, assessment, plan)) {
                if (rule.waivers().stream().anyMatch(waiver -> picks(waiver, event, situation))) {
                    return null;
                }
                LocalDate due = situation.due();
                lastDue = lastDue == null || (due != null && due.isAfter(lastDue)) ? due : lastDue;
            }
            if (idle == null && lastDue != null) {
                idle = new IdleWaiver(event, rule, lastDue);
            }
        }
        return idle;
    }

    /** Where the rule's waivers are judged from: each of its obligations that has a due date. */
    private static List<Situation> situations(Rule rule, PlanAssessment assessment, PlanAsAt plan) {
        Map<LocalDate, LocalDate> dueByAnchor = new HashMap<>();
        for (Obligation o : assessment.obligations()) {
            if (o.rule().id().equals(rule.id()) && o.anchor() != null && o.due() != null) {
                dueByAnchor.put(o.anchor(), o.due());
            }
        }
        if (dueByAnchor.isEmpty()) {
            return List.of();
        }
        List<Situation> situations = new ArrayList<>();
        for (Occurrence anchor : Anchors.of(rule, plan)) {
            LocalDate due = dueByAnchor.get(anchor.date());
            if (due != null) {
                situations.add(Situation.of(plan).at(anchor).dueOn(due));
            }
        }
        return situations;
    }

    /** Of several events on one day, one that has its effect speaks for all. */
    private static boolean picks(Selector waiver, Event event, Situation situation) {
        return Selection.of(waiver, situation).stream()
                .anyMatch(o -> o.fact() instanceof Event picked
                        && picked.kind().equals(event.kind())
                        && picked.date().equals(event.date()));
    }

    private void addKinds(String occurrence, Set<String> kinds) {
        List<Selector> definition = profile.definitions().get(occurrence);
        if (definition == null) {
            kinds.add(occurrence);
        } else {
            definition.forEach(part -> addKinds(part.occurrence(), kinds));
        }
    }
}
