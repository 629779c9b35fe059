package io.github.driftwatch.run;

import io.github.driftwatch.model.Event;
import io.github.driftwatch.procedure.Condition;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.PlanAssessment;
import io.github.driftwatch.timeline.Status;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Kinds of event that the whole input has none of, though rules wait for them: more often kinds that the authority does
 * not record than duties that nobody ever did. That is for people to say, and is never assumed.
 */
final class KindsNeverSeen {

    private static final Set<Status> UNDONE = EnumSet.of(Status.OVERDUE, Status.BREACH);

    private final Set<String> seen = new HashSet<>();
    private final Map<String, Set<String>> wantedByRule = new HashMap<>();
    private final Map<Set<String>, Long> undone = new HashMap<>();

    void accept(PlanAssessment assessment) {
        for (Event event : assessment.history().events()) {
            seen.add(event.kind());
        }
        for (Obligation obligation : assessment.obligations()) {
            if (UNDONE.contains(obligation.status())) {
                Set<String> wanted =
                        wantedByRule.computeIfAbsent(obligation.rule().id(), id -> wanted(obligation.rule()));
                undone.merge(wanted, 1L, Long::sum);
            }
        }
    }

    /** A sentence for the summary, where there is something to propose. */
    Optional<String> note() {
        Set<String> kinds = new TreeSet<>();
        long rows = 0;
        undone.remove(Set.of());
        for (Map.Entry<Set<String>, Long> rule : undone.entrySet()) {
            if (rule.getKey().stream().noneMatch(seen::contains)) {
                kinds.addAll(rule.getKey());
                rows += rule.getValue();
            }
        }
        return kinds.isEmpty() ? Optional.empty() : Optional.of(sentence(kinds, rows));
    }

    /** The kinds whose absence leaves a rule undone: those that set it off, or that a breach needs, are there. */
    private static Set<String> wanted(Rule rule) {
        Set<String> wanted = new HashSet<>(rule.kinds());
        for (Rule.Anchor anchor : rule.anchors()) {
            if (anchor instanceof Rule.Anchor.Each each) {
                wanted.remove(each.selector().occurrence());
            }
        }
        if (rule.forbidden() != null) {
            removePresent(rule.forbidden(), wanted);
        }
        return Set.copyOf(wanted);
    }

    private static void removePresent(Condition condition, Set<String> wanted) {
        if (condition instanceof Condition.Exists exists) {
            wanted.remove(exists.selector().occurrence());
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(part -> removePresent(part, wanted));
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(part -> removePresent(part, wanted));
        }
    }

    private static String sentence(Collection<String> kinds, long rows) {
        String all = String.join(",", kinds);
        return "No event in the whole input is of " + (kinds.size() == 1 ? "this kind" : "these kinds") + ", and "
                + String.format(Locale.UK, "%,d", rows) + (rows == 1 ? " obligation counts" : " obligations count")
                + " as overdue or in breach for want of " + (kinds.size() == 1 ? "it" : "them") + ": "
                + String.join(", ", kinds) + ". If your authority does not record "
                + (kinds.size() == 1 ? "it" : "them") + ", say so: --not-recorded " + all + ".";
    }
}
