package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Moment;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Selector;
import io.github.driftwatch.procedure.Selector.Relation;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Says what the last day in time of a rule means for the day after it: late, or too late to count at all. */
final class LastDay {

    private static final Set<Relation> UPPER = EnumSet.of(Relation.ON, Relation.ON_OR_BEFORE, Relation.BEFORE);

    private LastDay() {}

    /** Whether what is done after the due date does not count: the meeting is over, or the window is closed. */
    static boolean closes(Rule rule) {
        if (rule.expectations().isEmpty()) {
            return false;
        }
        boolean byTheMeeting = rule.before() != null && rule.before().equals(rule.due());
        return byTheMeeting
                || rule.expectations().stream()
                        .allMatch(expected -> expected.bounds().stream().anyMatch(bound -> closes(bound, rule)));
    }

    private static boolean closes(Selector.Bound bound, Rule rule) {
        return UPPER.contains(bound.relation())
                && (bound.moment() == Moment.Named.DUE || bound.moment().equals(rule.due()));
    }

    /** The last day, and what is said of the day after it. */
    static String inWords(Rule rule, LocalDate due) {
        String after = Phrases.day(due.plusDays(1));
        return "Last day in time: " + Phrases.day(due) + ". "
                + (closes(rule) ? "Done on " + after + " it no longer counts" : "On " + after + " it is one day late");
    }
}
